import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { extractArticle } from '../../../src/article/article';
import type { Article } from '../../../src/article/types';
import { offerNamer } from '../../../src/reader/corrections/door';
import { namer } from '../../../src/reader/corrections/namer';
import type { ReaderLink } from '../../../src/reader/link';
import { createReader, type Reader } from '../../../src/reader/reader';
import { indexRules, matchRules } from '../../../src/rules/match';
import { parseRules } from '../../../src/rules/parse';
import { DEFAULT_SETTINGS } from '../../../src/storage/types';
import { article, byHand, search, speakEnglish, state, wordsOf } from './sample';

vi.mock('../../../src/article/article', () => ({ extractArticle: vi.fn() }));
speakEnglish();

const HOST = 'headwater-reader';
let ctx: ContentScriptContext;
let root: ShadowRoot | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  // Production opens no door; the test stands at the place where the root is made.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
  ctx = new ContentScriptContext('reader');
});

afterEach(() => {
  ctx.notifyInvalidated();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function reader(found: Article | null | Error = article(), change: Partial<ReaderLink> = {}) {
  vi.mocked(extractArticle).mockImplementation(() => {
    if (found instanceof Error) throw found;
    return found;
  });
  const first = state({ url: location.href });
  const link = {
    context: vi.fn(async () => ({
      state: first,
      rule: null,
      lexicon: { words: {} as never, dates: [], agencies: [] },
      debris: [],
      look: DEFAULT_SETTINGS.look,
      siteLook: null,
      keys: DEFAULT_SETTINGS.readerKeys,
      place: null,
      keepsPlace: true,
    })),
    find: vi.fn(async () => {}),
    setLook: vi.fn(async () => {}),
    forgetLook: vi.fn(async () => {}),
    openOptions: vi.fn(async () => {}),
    setKeys: vi.fn(async () => {}),
    loadFont: vi.fn(async () => []),
    openShortcuts: vi.fn(async () => {}),
    keepPlace: vi.fn(async () => {}),
    loadExporter: vi.fn(async () => {}),
    pictures: { picture: vi.fn(), end: vi.fn() },
    pages: { page: vi.fn(), end: vi.fn(), parse: vi.fn() },
    ruleSeen: vi.fn(async () => {}),
    fixes: {
      write: vi.fn(),
      takeBack: vi.fn(),
      setMode: vi.fn(),
      pick: vi.fn(),
      sites: vi.fn(),
      loadNamer: vi.fn(async () => offerNamer(namer)),
    },
    ...change,
  };
  return { link, first, reader: createReader(ctx, link) };
}

/** Opens it, and lets the tools come that follow the first paint. */
async function opened(view: Reader): Promise<void> {
  await view.toggle();
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(300);
}

const host = () => document.querySelector(HOST);
const inside = (id: string) => root?.querySelector(`[data-testid=${id}]`) ?? null;

test('opens as the last child of the root element, and leaves nothing behind', async () => {
  const input = document.createElement('input');
  document.body.append(input);
  input.focus();
  const before = document.documentElement.outerHTML;
  const { reader: view } = reader();
  expect(await view.toggle()).toBe(true);
  expect(document.documentElement.lastElementChild).toBe(host());
  expect(wordsOf(inside('headline'))).toBe('Commissioner talks tough on water firms');
  expect(wordsOf(inside('article'))).toBe('The river rose.');
  expect(wordsOf(inside('origin-banner'))).toContain('A copy.');
  window.dispatchEvent(byHand(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(host()).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement).toBe(input);
  expect(view.isOpen()).toBe(false);
});

test.each([
  [[], false],
  [['.body'], null],
])('says whether the rule found the article, but not of what was not asked: %j', async (unasked, seen) => {
  const rule = matchRules(
    indexRules([{ name: '', ...parseRules('[*]\nbody: .body') }]),
    new URL('https://a.example/'),
  );
  const { reader: view, link } = reader(article({ unasked }));
  const context = await link.context([]);
  vi.mocked(link.context).mockResolvedValue({ ...context, rule });
  await view.toggle();
  expect(link.ruleSeen).toHaveBeenCalledExactlyOnceWith({ body: seen, title: null });
});

test('a second toggle closes it, a third opens it', async () => {
  const { reader: view } = reader();
  expect([await view.toggle(), await view.toggle(), await view.toggle()]).toEqual([true, false, true]);
  expect(document.querySelectorAll(HOST)).toHaveLength(1);
});

test('goes through the other selections that give another text, and back to the first', async () => {
  const others = { readability: ['densest', 'semantic'], densest: ['readability', 'semantic'] } as const;
  const texts = { readability: 'One.', densest: 'One.', semantic: 'Two.' };
  const { reader: view } = reader();
  vi.mocked(extractArticle).mockImplementation((_, { attempt = 'readability' }) => {
    const name = attempt as keyof typeof texts;
    const body = document.createDocumentFragment();
    body.append(texts[name]);
    return article({
      attempt: name,
      text: texts[name],
      body,
      others: [...(others[name as 'densest'] ?? ['readability', 'densest'])],
    });
  });
  await opened(view);
  const press = async () => {
    (inside('another') as HTMLElement).click();
    await vi.advanceTimersByTimeAsync(300);
    return wordsOf(inside('article'));
  };
  expect(wordsOf(inside('article'))).toBe('One.');
  expect(await press()).toBe('Two.');
  expect(await press()).toBe('One.');
  expect(view.isOpen()).toBe(true);
  expect(document.querySelectorAll(HOST)).toHaveLength(1);
});

test('a toggle while it is still opening means: do not open', async () => {
  const { reader: view } = reader();
  const opening = view.toggle();
  await view.toggle();
  await opening;
  expect([host(), view.isOpen()]).toEqual([null, false]);
});

test('three quick toggles open one view', async () => {
  const { reader: view } = reader();
  await Promise.all([view.toggle(), view.toggle(), view.toggle()]);
  expect(document.querySelectorAll(HOST)).toHaveLength(1);
  await view.toggle();
  expect(host()).toBeNull();
});

test('says so where there is no article', async () => {
  const { reader: view } = reader(null);
  await view.toggle();
  expect(wordsOf(inside('message'))).toContain('No article was found on this page.');
  (inside('close') as HTMLElement).click();
  expect(host()).toBeNull();
});

test('says it in the look of this site', async () => {
  const usual = await reader().link.context([]);
  const siteLook = { site: 'example.org', look: { ...usual.look, theme: 'sepia', font: 'mono' } as const };
  const { reader: view } = reader(null, { context: async () => ({ ...usual, siteLook }) });
  await view.toggle();
  expect(root?.querySelector('dialog')?.dataset).toMatchObject({ theme: 'sepia', font: 'mono' });
});

test.each([
  ['the pipeline fails', new Error('broken'), {}],
  [
    'the worker does not answer',
    article(),
    { context: async () => Promise.reject(new Error('No response')) },
  ],
])('says so where %s', async (_, found, change) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { reader: view } = reader(found, change);
  await view.toggle();
  expect(wordsOf(inside('message'))).toContain('The clean view could not be made.');
  expect(warn).toHaveBeenCalled();
});

test('takes the states of its own page and no others', async () => {
  const { reader: view, first } = reader();
  await view.toggle();
  view.stateChanged({ ...first, url: 'https://elsewhere.example/', search: search() });
  expect(inside('banner-open')).toBeNull();
  view.stateChanged({ ...first, search: search() });
  expect(inside('banner-open')?.getAttribute('href')).toBe('https://ledger.example/river');
});

test('saves the look once, a little after the last change, or when it closes', async () => {
  const { reader: view, link } = reader();
  await opened(view);
  (inside('tool-look') as HTMLElement).click();
  const choose = (value: string) => root?.querySelector<HTMLElement>(`input[value=${value}]`)?.click();
  choose('sepia');
  choose('dark');
  expect(link.setLook).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(link.setLook).toHaveBeenCalledTimes(1);
  choose('light');
  await view.toggle();
  expect(vi.mocked(link.setLook).mock.calls).toMatchObject([
    [{ theme: 'dark' }, false],
    [{ theme: 'light' }, false],
  ]);
});

test('the page takes it out: it comes back every time', async () => {
  vi.useRealTimers();
  const { reader: view } = reader();
  await view.toggle();
  for (let n = 0; n < 20; n++) {
    host()?.remove();
    await new Promise((done) => setTimeout(done, 10));
    // An observer is told behind the task; what it does shows before anything is painted.
    if (n % 4 === 3) await new Promise((done) => setTimeout(done, 60));
  }
  expect([host()?.isConnected, view.isOpen()]).toEqual([true, true]);
});

test('a page that takes it out at once each time is given way, and is not held up', async () => {
  vi.useRealTimers();
  const { reader: view } = reader();
  await view.toggle();
  let times = 0;
  const observer = new MutationObserver(() => {
    if (!host()) return;
    times++;
    host()?.remove();
  });
  observer.observe(document.documentElement, { childList: true });
  host()?.remove();
  await vi.waitFor(() => expect(view.isOpen()).toBe(false));
  observer.disconnect();
  expect(host()).toBeNull();
  expect(times).toBeLessThan(60);
});

test('an invalidated script takes its view along', async () => {
  const { reader: view } = reader();
  await view.toggle();
  ctx.notifyInvalidated();
  expect([host(), view.isOpen()]).toEqual([null, false]);
});

test('a correction that leaves nothing to read is taken back by itself', async () => {
  const write = vi.fn(async () => ({
    ok: true as const,
    site: 'a.example',
    line: 2,
    rivals: { first: null, keeps: [] },
  }));
  const takeBack = vi.fn(async () => ({ ok: true }));
  const fixes = {
    write,
    takeBack,
    setMode: vi.fn(),
    pick: vi.fn(),
    sites: vi.fn(async () => ({ page: null, site: 'a.example', domain: null })),
    loadNamer: vi.fn(async () => offerNamer(namer)),
  };
  const { reader: own } = reader(article({ removed: [{ step: 'tail', text: 'A line below' }] }), { fixes });
  document.body.innerHTML = '<main><p class="below">A line below</p></main>';
  await opened(own);
  vi.mocked(extractArticle).mockReturnValueOnce(null);
  (inside('tool-removed') as HTMLElement).click();
  (inside('removed-keep') as HTMLElement).click();
  await vi.waitFor(() => expect(inside('change')?.getAttribute('data-kind')).toBe('emptied'));
  expect(takeBack).toHaveBeenCalledExactlyOnceWith({ scope: 'page', word: 'keep', selector: '.below' });
  expect(own.isOpen()).toBe(true);
});

test('the text is there before the tools, which say when they have come', async () => {
  const { reader: view } = reader();
  await view.toggle();
  expect([wordsOf(inside('article')), inside('progress')]).toEqual(['The river rose.', null]);
  expect(root?.querySelector('dialog')?.getAttribute('aria-busy')).toBe('true');
  await vi.advanceTimersByTimeAsync(300);
  expect(inside('progress')).not.toBeNull();
  expect(root?.querySelector('dialog')?.hasAttribute('aria-busy')).toBe(false);
});

test('Escape closes it while its tools are still on their way, and they come no more', async () => {
  const { reader: view } = reader();
  await view.toggle();
  window.dispatchEvent(byHand(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect([host(), view.isOpen()]).toEqual([null, false]);
  await vi.advanceTimersByTimeAsync(300);
  expect(inside('progress')).toBeNull();
});

test('on a hidden page, where nothing is painted, all of it is there at once', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const { reader: view } = reader();
  await view.toggle();
  expect(inside('progress')).not.toBeNull();
});

test('an article made ahead is shown as long as the page says the same under the same rule', async () => {
  const { reader: view, link } = reader();
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  const made = () => vi.mocked(extractArticle).mock.calls.length;
  const ready = async () => {
    const ending = view.prepare();
    await vi.advanceTimersByTimeAsync(10);
    await ending;
  };
  document.body.textContent = 'The river rose.';
  await ready();
  expect([made(), host(), vi.mocked(link.ruleSeen).mock.calls]).toEqual([1, null, []]);
  await view.toggle();
  expect([made(), wordsOf(inside('article'))]).toEqual([1, 'The river rose.']);
  await view.toggle();

  await ready();
  document.body.append(' And fell again.');
  await view.toggle();
  expect(made()).toBe(3);
  await view.toggle();

  await ready();
  view.close();
  await view.toggle();
  expect(made(), 'forgotten where the picker took over').toBe(5);
  await view.toggle();

  await ready();
  const before = await link.context([]);
  vi.mocked(link.context).mockResolvedValue({ ...before, rule: { body: ['main'], title: [] } as never });
  await opened(view);
  expect([made(), wordsOf(inside('article'))]).toEqual([7, 'The river rose.']);
  expect(document.querySelectorAll(HOST)).toHaveLength(1);
  await view.toggle();

  await ready();
  await vi.advanceTimersByTimeAsync(61_000);
  await view.toggle();
  expect(made()).toBe(9);
  vi.unstubAllGlobals();
});
