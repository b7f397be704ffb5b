import { beforeEach, expect, test, vi } from 'vitest';
import { offerNamer } from '../../../../src/reader/corrections/door';
import { type Change, createFixes, type FixStage } from '../../../../src/reader/corrections/fixes';
import { namer } from '../../../../src/reader/corrections/namer';
import { article } from '../sample';

const PROSE =
  'The keeper opened the gate at dawn, as her father had done, and the water came through the boards.';
const stage = {
  url: 'https://a.example/story',
  link: {
    write: vi.fn(),
    takeBack: vi.fn(),
    setMode: vi.fn(),
    pick: vi.fn(),
    sites: vi.fn(),
    loadNamer: vi.fn(),
  },
  next: vi.fn(),
  rule: null,
  withRule: vi.fn(),
  show: vi.fn(),
};
const NONE = { first: null, keeps: [] };
const fixesOf = (change: Change | null = null) =>
  createFixes(document, { ...stage, change } as unknown as FixStage);

beforeEach(() => {
  vi.resetAllMocks();
  stage.link.write.mockResolvedValue({ ok: true, site: 'a.example', line: 2, rivals: NONE });
  stage.link.takeBack.mockResolvedValue({ ok: true });
  stage.link.pick.mockResolvedValue(undefined);
  stage.link.loadNamer.mockImplementation(async () => offerNamer(namer));
  document.body.innerHTML = `<main><div class="article-body"><p>${PROSE}</p><div class="read-also">Read also: the mill</div>
    <p>${PROSE} Again.</p></div><div class="second-story"><p>${PROSE} Twice.</p><p>${PROSE} Thrice.</p></div></main>`;
});

test('a piece is kept by a rule for where it stood, and shown at once', async () => {
  const removal = { step: 'related', text: 'Read also: the mill' };
  expect(await fixesOf().keep(removal, 'site')).toBe('done');
  const edit = { scope: 'site', word: 'keep', selector: '.read-also' };
  expect(stage.link.write).toHaveBeenCalledExactlyOnceWith(edit);
  expect(stage.show).toHaveBeenCalledExactlyOnceWith(
    { kind: 'written', edit, site: 'a.example', line: 2, overruled: null },
    undefined,
  );
});

test('where a page cannot be named its site is', async () => {
  stage.link.write.mockResolvedValueOnce({ ok: false, reason: 'no-site' });
  expect(await fixesOf().keep({ step: 'related', text: 'Read also: the mill' }, 'page')).toBe('done');
  expect(stage.link.write.mock.calls.map(([{ scope }]) => scope)).toEqual(['page', 'site']);
});

test('a block of the view is found on the page and left out', async () => {
  const block = document.createElement('p');
  block.textContent = 'Read also:  the mill';
  expect(await fixesOf().remove(block)).toBe('done');
  expect(stage.link.write).toHaveBeenCalledExactlyOnceWith({
    scope: 'site',
    word: 'strip',
    selector: '.read-also',
  });
  block.textContent = 'Not on this page';
  expect(await fixesOf().remove(block)).toBe('nowhere');
});

test('the next text becomes the article by a rule where one holds, else it is only shown', async () => {
  const next = article({ text: `${PROSE} Twice.\n${PROSE} Thrice.` });
  stage.next.mockReturnValue(next);
  stage.withRule.mockReturnValue(next);
  expect(await fixesOf().wrongArticle()).toBe('done');
  expect(stage.link.write).toHaveBeenCalledExactlyOnceWith({
    scope: 'site',
    word: 'body',
    selector: '.second-story',
  });
  stage.withRule.mockReturnValue(article({ text: 'Something else' }));
  expect(await fixesOf().wrongArticle()).toBe('done');
  expect(stage.show).toHaveBeenLastCalledWith({ kind: 'unwritten' }, next);
  stage.next.mockReturnValue(null);
  expect(await fixesOf().wrongArticle()).toBe('nowhere');
});

test('each change is taken back in its own way', async () => {
  const edit = { scope: 'site', word: 'keep', selector: '.x' } as const;
  expect(await fixesOf({ kind: 'written', edit, site: 'a.example', line: 2, overruled: null }).undo()).toBe(
    'done',
  );
  expect(stage.link.takeBack).toHaveBeenCalledExactlyOnceWith(edit);
  expect(await fixesOf().never()).toBe('done');
  expect(stage.show).toHaveBeenLastCalledWith({ kind: 'never', before: 'auto' });
  expect(await fixesOf({ kind: 'never', before: 'click' }).undo()).toBe('done');
  expect(await fixesOf({ kind: 'never', before: 'never' }).undo()).toBe('done');
  expect(stage.link.setMode.mock.calls).toEqual([['never'], ['click'], ['auto']]);
});

test('what cannot be written is said, and nothing is shown anew', async () => {
  stage.link.write.mockRejectedValue(new Error('gone'));
  expect(await fixesOf().keep({ step: 'related', text: 'Read also: the mill' }, 'site')).toBe('failed');
  stage.link.write.mockResolvedValue({ ok: false, reason: 'full' });
  expect(await fixesOf().keep({ step: 'related', text: 'Read also: the mill' }, 'site')).toBe('failed');
  expect(stage.show).not.toHaveBeenCalled();
});

test('a line that was just written can hold elsewhere: it is written there, and goes where it stood', async () => {
  const edit = { scope: 'site', word: 'strip', selector: '.read-also' } as const;
  const own = fixesOf({ kind: 'written', edit, site: 'a.example', line: 2, overruled: null });
  stage.link.write.mockResolvedValue({ ok: true, site: 'a.example/story', line: 2, rivals: NONE });
  expect(await own.rescope('page')).toBe('done');
  const moved = { ...edit, scope: 'page' };
  expect(stage.link.write.mock.calls).toEqual([[moved], [moved]]);
  expect(stage.link.takeBack).toHaveBeenCalledExactlyOnceWith(edit);
  expect(stage.show.mock.lastCall?.[0]).toMatchObject({ edit: moved, site: 'a.example/story' });
  // What cannot be written leaves the line where it is.
  stage.link.takeBack.mockClear();
  stage.link.write.mockResolvedValue({ ok: false, reason: 'full' });
  expect(await own.rescope('domain')).toBe('failed');
  expect(stage.link.takeBack).not.toHaveBeenCalled();
});

test('a line that keeps what is removed, or comes first, is named', async () => {
  const origin = { list: '', line: 7 };
  const keep = (text: string) => ({ selector: { text, type: 'css' }, origin });
  const block = document.createElement('p');
  block.textContent = 'Read also: the mill';
  const overruled = async (rivals: unknown) => {
    stage.link.write.mockResolvedValueOnce({ ok: true, site: 'a.example', line: 2, rivals });
    await fixesOf().remove(block);
    return stage.show.mock.lastCall?.[0].overruled;
  };
  expect(await overruled({ first: null, keeps: [keep('.second-story'), keep('.article-body')] })).toEqual(
    origin,
  );
  expect(await overruled({ first: null, keeps: [keep('.second-story')] })).toBeNull();
  expect(await overruled({ first: origin, keeps: [] })).toEqual(origin);
});

test('what will hardly be named so on other pages is left out on this page', async () => {
  document.body.innerHTML = `<main><div class="story"><p>${PROSE}</p><div>${'x'.repeat(401)}</div><div>y</div></div></main>`;
  const block = document.createElement('p');
  block.textContent = 'x'.repeat(401);
  expect(await fixesOf().remove(block)).toBe('done');
  expect(stage.link.write).toHaveBeenCalledExactlyOnceWith({
    scope: 'page',
    word: 'strip',
    selector: '.story > div:nth-of-type(1)',
  });
});
