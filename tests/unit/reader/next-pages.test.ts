import { describe, expect, test, vi } from 'vitest';
import { PAGES_MAX } from '../../../src/article/page-limit';
import type { Article } from '../../../src/article/types';
import type { PageAnswer } from '../../../src/messaging/protocol';
import { type PageSource, readOn } from '../../../src/reader/next-pages';
import { article, fragment } from './sample';

const text = (n: number) =>
  `Paragraph ${n} of this report says at some length what no other paragraph of it has said.`;

function page(n: number, next: string | null, all: string | null = null): Article {
  return article({
    body: fragment(`<p>${text(n)}</p>`),
    text: text(n),
    facts: { ...article().facts, pages: { next, all, page: n, count: null } },
  });
}

const at = (n: number | string) => `https://copies.example/river/${n}`;

/** Pages by their address; what is missing answers with the problem. */
function source(
  known: Readonly<Record<string, Article>>,
  problem: PageAnswer = { ok: false, problem: 'not-found' },
) {
  const asked: string[] = [];
  const own = {
    page: vi.fn<PageSource['page']>(async ({ url }) => {
      asked.push(url);
      return url in known ? { ok: true, url, html: url } : problem;
    }),
    end: vi.fn(),
    parse: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  };
  const told: number[] = [];
  const read = (first: Article, signal = new AbortController().signal) =>
    readOn(
      first,
      own,
      (_, url) => known[url] ?? null,
      {
        tell: (n) => told.push(n),
        divider: (n) => Object.assign(document.createElement('p'), { textContent: `Page ${n}` }),
      },
      signal,
    );
  return { own, asked, told, read };
}

describe('reading on', () => {
  test('goes from page to page to the end', async () => {
    const { read, asked, told, own } = source({ [at(2)]: page(2, at(3)), [at(3)]: page(3, null) });
    const { article: all, added, problem } = await read(page(1, at(2)));
    expect([added, problem, asked, told]).toEqual([2, null, [at(2), at(3)], [2, 3]]);
    expect(all.text.split('\n')).toEqual([text(1), text(2), text(3)]);
    expect(all.facts.pages.next).toBeNull();
    expect(own.end).toHaveBeenCalled();
  });

  test('keeps what it has when a page fails, and knows where to go on', async () => {
    const { read } = source({ [at(2)]: page(2, at(3)) });
    const { article: all, added, problem } = await read(page(1, at(2)));
    expect([added, problem, all.facts.pages.next]).toEqual([1, 'not-found', at(3)]);
    expect(all.text.split('\n')).toEqual([text(1), text(2)]);
  });

  test('a page that cannot be read is one without text', async () => {
    const { read, own } = source({ [at(2)]: page(2, null) });
    own.parse = () => {
      throw new Error('too broken');
    };
    expect(await read(page(1, at(2)))).toMatchObject({ added: 0, problem: 'no-text' });
  });

  test('takes the page with all of it where that holds the first', async () => {
    const whole = { ...page(1, null), text: `${text(1)}\n${text(2)}` };
    const { read, asked } = source({ [at('all')]: whole });
    const { article: all, added } = await read(page(1, at(2), at('all')));
    expect([added, asked, all.text]).toEqual([1, [at('all')], whole.text]);
  });

  test('and passes over one that holds another text', async () => {
    const other = { ...page(9, null), text: `${text(8)}\n${text(9)}` };
    const { read, asked } = source({ [at('all')]: other, [at(2)]: page(2, null) });
    const { article: all } = await read(page(1, at(2), at('all')));
    expect([asked, all.text.split('\n')]).toEqual([
      [at('all'), at(2)],
      [text(1), text(2)],
    ]);
  });

  test('ends where a page brings nothing new', async () => {
    const { read } = source({ [at(2)]: { ...page(1, at(3)) } });
    const { article: all, added, problem } = await read(page(1, at(2)));
    expect([added, problem, all.facts.pages.next, all.text]).toEqual([0, null, null, text(1)]);
  });

  test('ends after so many pages, and at a page it has been to', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [at(i + 2), page(i + 2, at(i + 3))]),
    );
    const { article: all } = await source(endless).read(page(1, at(2)));
    expect(all.text.split('\n')).toHaveLength(PAGES_MAX);
    const round = source({ [at(2)]: page(2, at(2)) });
    await round.read(page(1, at(2)));
    expect(round.asked).toEqual([at(2)]);
  });

  test('works on pages that came without encryption, where browsers keep some tools back', async () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new TypeError('crypto.randomUUID is not a function');
    });
    const { added } = await source({ [at(2)]: page(2, null) }).read(page(1, at(2)));
    expect(added).toBe(1);
    vi.restoreAllMocks();
  });

  test('stops when the reader says so', async () => {
    const stop = new AbortController();
    const { read, own } = source({}, { ok: false, problem: null });
    own.page.mockImplementation(async () => {
      stop.abort();
      return { ok: false, problem: null };
    });
    expect(await read(page(1, at(2)), stop.signal)).toMatchObject({ added: 0, problem: null });
    expect(own.end).toHaveBeenCalled();
  });
});
