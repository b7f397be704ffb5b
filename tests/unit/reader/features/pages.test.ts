import { expect, type Mock, test, vi } from 'vitest';
import pages from '../../../../src/reader/features/pages';
import type { Joined } from '../../../../src/reader/next-pages';
import { article, sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

const spread = (next: string | null, all: string | null, count: number | null = null) => {
  const { facts } = article();
  const shown = sample([pages], { facts: { ...facts, pages: { next, all, page: 1, count } } });
  return { ...shown, box: shown.view.article.nextElementSibling };
};
const part = (box: Element | null, id: string) => box?.querySelector<HTMLElement>(`[data-testid="${id}"]`);

test('leads to the next page, and to the one with all of the text', () => {
  const { box } = spread('https://a.example/story/2', 'https://a.example/story/all');
  expect(wordsOf(box?.querySelector('p'))).toBe('The article goes on. Next page All on one page');
  expect([...(box?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
    'https://a.example/story/2',
    'https://a.example/story/all',
  ]);
});

test('says how many pages there are, and from where they would be fetched', () => {
  const { box } = spread('https://copies.example/2017/river/2', null, 4);
  expect(wordsOf(box)).toContain('This article has 4 pages.');
  expect(wordsOf(box)).toContain('They are fetched from copies.example, without cookies.');
});

test('is silent for an article on one page, and for an address that is none', () => {
  expect(spread(null, null).box).toBeNull();
  expect(spread('javascript:alert(1)', null).box).toBeNull();
});

test('reads the pages on a click, tells which, and shows them', async () => {
  const { view, box } = spread('https://copies.example/2', null);
  let done: (joined: Joined) => void = () => {};
  (view.pages.read as Mock).mockImplementation((_signal, tell) => {
    tell(2);
    return new Promise<Joined>((resolve) => {
      done = resolve;
    });
  });
  expect(view.pages.read).not.toHaveBeenCalled();
  part(box, 'read-pages')?.click();
  expect(wordsOf(part(box, 'pages-status'))).toBe('Fetching page 2 …');
  expect([part(box, 'read-pages')?.hidden, part(box, 'pages-cancel')?.hidden]).toEqual([true, false]);
  const joined: Joined = { article: article(), added: 2, problem: null };
  done(joined);
  await vi.waitFor(() => expect(view.pages.show).toHaveBeenCalledWith(joined));
});

test('says what kept the first page from coming', async () => {
  const { view, box } = spread('https://copies.example/2', null);
  (view.pages.read as Mock).mockResolvedValue({ article: article(), added: 0, problem: 'not-found' });
  part(box, 'read-pages')?.click();
  await vi.waitFor(() =>
    expect(wordsOf(part(box, 'pages-status'))).toBe('Page 2 could not be had. The page is no longer there.'),
  );
  expect(view.pages.show).not.toHaveBeenCalled();
});

test('says that there is nothing new', async () => {
  const { view, box } = spread('https://copies.example/2', null);
  (view.pages.read as Mock).mockResolvedValue({ article: article(), added: 0, problem: null });
  part(box, 'read-pages')?.click();
  await vi.waitFor(() =>
    expect(wordsOf(part(box, 'pages-status'))).toBe('There is nothing new on the other pages.'),
  );
  expect(view.pages.show).not.toHaveBeenCalled();
});

test('can be given up', async () => {
  const { view, box } = spread('https://copies.example/2', null);
  (view.pages.read as Mock).mockImplementation(
    (signal: AbortSignal) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => resolve({ article: article(), added: 1, problem: null })),
      ),
  );
  part(box, 'read-pages')?.click();
  part(box, 'pages-cancel')?.click();
  await vi.waitFor(() => expect(part(box, 'read-pages')?.hidden).toBe(false));
  expect(view.pages.show).not.toHaveBeenCalled();
});
