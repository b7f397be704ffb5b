/** What stands over pages: the real clean view and the real picker, on pages of the bundled web. */
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import type { ReaderContext } from '../../src/messaging/protocol';
import { createPicker } from '../../src/picker/picker';
import { parseHtml } from '../../src/platform/html-parser';
import { offerNamer } from '../../src/reader/corrections/door';
import { namer } from '../../src/reader/corrections/namer';
import { offerExporter } from '../../src/reader/export/door';
import { exporter } from '../../src/reader/export/exporter';
import type { ReaderLink } from '../../src/reader/link';
import { createReader } from '../../src/reader/reader';
import type { Purpose } from '../../src/rules/pick/purpose';
import { DEFAULT_SETTINGS, type Look, type TabState } from '../../src/storage/types';
import { type Scene, seen } from './scene';
import { tab } from './states';

const SITES = {
  page: 'lakeside-observer.example/reports/three-weirs',
  site: 'lakeside-observer.example',
  domain: '*.lakeside-observer.example',
};

/** What a scene of the clean view or the picker begins with. */
export interface Given {
  /** The page's HTML. */
  readonly page: string;
  readonly state?: Partial<TabState>;
  readonly context?: Partial<ReaderContext>;
  readonly link?: Partial<ReaderLink>;
  readonly look?: Partial<Look>;
  /** What the browser has, before the view is made. */
  readonly before?: () => void;
}

/** @param act gets the view's root, which the gallery keeps open */
export function readerScene(given: Given, act?: (root: ShadowRoot) => unknown): Scene {
  return {
    surface: 'view',
    async show(app) {
      const rootOf = openRoots();
      become(given.page, app);
      given.before?.();
      offerNamer(namer);
      offerExporter(exporter);
      const reader = createReader(new ContentScriptContext('reader'), readerLink(given));
      await reader.toggle();
      const root = rootOf('headwater-reader');
      await seen(root, '.hw-page > *');
      const images = Array.from(root.querySelectorAll('img'), (image) => {
        // Far below the window a lazy one never comes.
        image.loading = 'eager';
        return image.decode().catch(() => {});
      });
      await Promise.all(images);
      await act?.(root);
    },
  };
}

const NONE = { first: null, keeps: [] };

/** @param act gets the picker's root, which the gallery keeps open */
export function pickerScene(
  page: string,
  purpose: Purpose,
  fails: boolean,
  act?: (root: ShadowRoot) => unknown,
): Scene {
  return {
    surface: 'view',
    async show(app) {
      const rootOf = openRoots();
      become(page, app);
      const link = readerLink({ page });
      const picker = createPicker(new ContentScriptContext('picker'), {
        context: link.context,
        sites: async () => SITES,
        write: async ({ scope }) =>
          fails ? { ok: false, reason: 'full' } : { ok: true, site: SITES[scope], line: 7, rivals: NONE },
        siblings: async () => ({ pages: 2, found: 2 }),
        takeBack: async () => ({ ok: true }),
        read: async () => {},
      });
      await picker.open(purpose);
      const root = rootOf('headwater-picker');
      await seen(root, '[data-testid="picker-panel"]');
      await act?.(root);
    },
  };
}

function readerLink(given: Given): ReaderLink {
  const theme = (new URLSearchParams(location.search).get('theme') ?? 'light') as Look['theme'];
  const look = { ...DEFAULT_SETTINGS.look, theme, ...given.look };
  const done = async () => {};
  return {
    context: async (langs) => ({
      state: tab({ url: location.href, ...given.state }),
      rule: null,
      lexicon: lexiconFor(langs),
      debris: debrisFor(langs),
      look,
      siteLook: { site: SITES.site, look: null },
      keys: DEFAULT_SETTINGS.readerKeys,
      place: null,
      keepsPlace: true,
      ...given.context,
    }),
    find: done,
    setLook: done,
    forgetLook: done,
    openOptions: done,
    setKeys: done,
    loadFont: async () => [],
    openShortcuts: done,
    keepPlace: done,
    loadExporter: done,
    pictures: { picture: () => new Promise(() => {}), end: () => {} },
    pages: { page: () => new Promise(() => {}), end: () => {}, parse: parseHtml },
    ruleSeen: done,
    fixes: {
      write: async () => ({ ok: true, site: SITES.site, line: 7, rivals: NONE }),
      sites: async () => SITES,
      takeBack: async () => ({ ok: true }),
      setMode: done,
      pick: done,
      loadNamer: done,
    },
    ...given.link,
  };
}

/** Production opens no door to the roots; the gallery stands where they are made. */
function openRoots(): (name: string) => ShadowRoot {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  return (name) => {
    const root = document.querySelector(name)?.shadowRoot;
    if (!root) throw new Error(`no ${name}`);
    return root;
  };
}

/** Makes the gallery's document that page. */
function become(html: string, app: HTMLElement): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = page.title;
  delete document.documentElement.dataset.theme;
  document.head.append(...page.head.querySelectorAll('meta[property], meta[name="author"], style'));
  app.replaceWith(...page.body.childNodes);
}
