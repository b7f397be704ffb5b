/** A clean view without an extension around it: real skeleton, invented article, English words. */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach, type Mock, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readingMinutes } from '../../../src/article/reading-time';
import type { Article } from '../../../src/article/types';
import type { PageReport } from '../../../src/core/report';
import type { FindResult, Origin } from '../../../src/find/result';
import type { Fixes } from '../../../src/reader/corrections/fixes';
import { exporter } from '../../../src/reader/export/exporter';
import type { PictureSource } from '../../../src/reader/export/types';
import type { ReaderFeature } from '../../../src/reader/feature';
import { addArticle, createFrame } from '../../../src/reader/frame';
import { createLooks, type LookLink } from '../../../src/reader/looks';
import type { ReaderView } from '../../../src/reader/view';
import type { RuleOrigin } from '../../../src/rules/rule';
import {
  DEFAULT_SETTINGS,
  type Look,
  type Place,
  type SearchState,
  type TabState,
} from '../../../src/storage/types';
import * as states from '../../gallery/states';

export const PAGE_URL = 'https://copies.example/2017/river';

/** Answers `i18n.t` from the English locale file; the fake browser has no messages. */
export function speakEnglish(): void {
  beforeEach(async () => {
    const messages = generateChromeMessages(await parseMessagesFile('assets/locales/en.yml'));
    const getMessage = (key: string, values: string | string[] = []): string =>
      key === '@@bidi_dir'
        ? 'ltr'
        : (messages[key]?.message ?? '').replace(
            /\$(\d)/g,
            (_, at: string) => [values].flat()[Number(at) - 1] ?? '',
          );
    for (const api of [browser.i18n, globalThis.chrome?.i18n]) {
      if (!api) continue;
      Object.assign(api, { getMessage, getUILanguage: () => 'en-GB' });
    }
  });
}

/** A body as the article pipeline hands it over: owned by an inert document. */
export function fragment(html: string): DocumentFragment {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  const body = inert.createDocumentFragment();
  body.append(...inert.body.childNodes);
  return body;
}

/** An article; its reading time is that of its text. */
export function article(change: Partial<Article> = {}): Article {
  const { text = 'The river rose. The engineers said that they had told their clients', lang = 'en' } =
    change;
  return {
    title: 'Commissioner talks tough on water firms',
    byline: 'Nadia Loames',
    publishedTime: '2017-04-11T09:00:00Z',
    siteName: 'Copies',
    lang,
    dir: 'ltr',
    body: fragment('<p>The river rose.</p>'),
    text,
    removed: [],
    attempt: 'readability',
    facts: {
      title: { value: 'Commissioner talks tough on water firms', from: 'heading' },
      authors: [{ value: 'Nadia Loames', from: 'json-ld' }],
      published: { value: '2017-04-11T09:00:00Z', from: 'json-ld' },
      modified: null,
      siteName: { value: 'Copies', from: 'meta og:site_name' },
      image: null,
      minutes: readingMinutes(text, lang),
      pages: { next: null, all: null, page: 1, count: null },
    },
    coverage: 1,
    unfit: null,
    unasked: [],
    others: [],
    ...change,
  };
}

const TITLE = 'Commissioner talks tough on water firms';

/** A copy of which nothing more is known. */
export function report(change: Partial<PageReport> = {}): PageReport {
  const bare = { source: null, truncation: null, findings: [] };
  return states.report({ url: PAGE_URL, title: TITLE, ...bare, ...change });
}

export function origin(change: Partial<Origin> = {}): Origin {
  const url = 'https://ledger.example/river';
  const bare = { published: null, via: [], comparison: null, rows: [] };
  return states.origin({
    url,
    host: 'ledger.example',
    title: TITLE,
    siteName: 'The Ledger',
    ...bare,
    ...change,
  });
}

export function result(change: Partial<FindResult> = {}): FindResult {
  return states.result({ origin: origin(), ...change });
}

export function search(change: Partial<SearchState> = {}): SearchState {
  return states.search({ result: result(), ...change });
}

/** A tab whose original nobody has looked for. */
export function state(change: Partial<TabState> = {}): TabState {
  const page = { url: PAGE_URL, host: 'copies.example', report: report(), search: null };
  return states.tab({ mode: 'click', ...page, ...change });
}

export interface Sample {
  readonly view: ReaderView;
  readonly signal: AbortSignal;
  /** Ends the view. */
  end(): void;
  setState(next: TabState | null): void;
  /** Presses a key; `prevented`: a script of the page was first, and forbade it. */
  press(key: string, more?: KeyboardEventInit & { prevented?: boolean }): boolean;
  readonly find: ReturnType<typeof vi.fn>;
  readonly close: ReturnType<typeof vi.fn>;
  readonly openOptions: ReturnType<typeof vi.fn>;
  readonly picture: Mock<PictureSource['picture']>;
  readonly loadFont: Mock<ReaderView['loadFont']>;
  readonly keepPlace: Mock<(place: Place | null) => void>;
  /** Looks that were shown after the first. */
  readonly looks: Look[];
  readonly lookLink: { readonly [K in keyof LookLink]: Mock<LookLink[K]> };
}

/** Corrections that all succeed and change nothing. */
export function fixes(change: Partial<Fixes> = {}): Fixes {
  const done = () => vi.fn(() => Promise.resolve('done' as const));
  return {
    change: null,
    look: async () => null,
    keep: done(),
    remove: done(),
    wrongArticle: done(),
    sites: async () => ({ page: 'a.example/story', site: 'a.example', domain: '*.a.example' }),
    rescope: done(),
    never: done(),
    undo: done(),
    point: vi.fn(),
    ...change,
  };
}

/** A view over the given article and state, with the features mounted. */
export function sample(
  features: readonly ReaderFeature[],
  change: Partial<Article> = {},
  first: TabState | null = state(),
  place: Place | null = null,
  own: Fixes = fixes(),
  rule: RuleOrigin | null = null,
): Sample {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const frame = createFrame();
  root.append(frame.dialog);
  frame.dialog.setAttribute('open', '');
  const controller = new AbortController();
  const data = article(change);
  let now = first;
  const stateCallbacks: ((state: TabState | null) => void)[] = [];
  const keyCallbacks: ((event: KeyboardEvent) => boolean)[] = [];
  const looks: Look[] = [];
  const lookLink = { setLook: vi.fn(async () => {}), forgetLook: vi.fn(async () => {}) };
  const find = vi.fn();
  const close = vi.fn();
  const openOptions = vi.fn();
  let keys = DEFAULT_SETTINGS.readerKeys;
  const loadFont = vi.fn<ReaderView['loadFont']>(async () => []);
  const keepPlace = vi.fn<(place: Place | null) => void>();
  const picture = vi.fn<PictureSource['picture']>(async () => ({ ok: false, problem: 'network' }));
  const view: ReaderView = {
    root,
    frame: frame.dialog,
    scroller: frame.scroller,
    bar: frame.bar,
    toolbar: frame.toolbar,
    ...addArticle(frame, data),
    data,
    rule,
    url: PAGE_URL,
    state: () => now,
    onState(callback) {
      stateCallbacks.push(callback);
      callback(now);
    },
    ...createLooks(
      { look: DEFAULT_SETTINGS.look, siteLook: { site: 'copies.example', look: null } },
      lookLink,
      controller.signal,
    ),
    onKey: (callback) => void keyCallbacks.push(callback),
    another: () => false,
    fixes: own,
    pages: { joined: null, read: vi.fn(), show: vi.fn() },
    exporter: async () => exporter,
    pictures: { picture, end: () => {} },
    keys: () => keys,
    setKeys: (next) => {
      keys = next;
    },
    loadFont,
    openShortcuts: () => {},
    place,
    keepPlace,
    find,
    openOptions,
    close,
  };
  view.onLook((look) => looks.push(look));
  looks.length = 0;
  for (const feature of features) feature.mount(view, controller.signal);
  return {
    view,
    signal: controller.signal,
    end: () => controller.abort(),
    setState(next) {
      now = next;
      for (const callback of stateCallbacks) callback(next);
    },
    press: (key, more = {}) => {
      const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
      if (more.prevented) event.preventDefault();
      return keyCallbacks.some((callback) => callback(event));
    },
    find,
    close,
    openOptions,
    picture,
    keepPlace,
    loadFont,
    looks,
    lookLink,
  };
}

/** The visible words of an element, blanks collapsed. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An event as a real key makes it: what scripts make up counts for nothing. */
export function byHand<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
