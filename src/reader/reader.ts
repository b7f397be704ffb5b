import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import { extractArticle } from '../article/article';
import type { Article, AttemptName } from '../article/types';
import { samePage } from '../core/url';
import { pageLangs } from '../detect/langs';
import type { LoadedFont, ReaderContext } from '../messaging/protocol';
import type { RuleSelector } from '../rules/rule';
import type { Bundled } from '../storage/fonts';
import type { Keys } from '../storage/keys';
import type { Place, RuleSeen, TabState } from '../storage/types';
import { ownWords } from '../ui/own-words';
import tokens from '../ui/tokens.css?inline';
import { type Ahead, compare, isStill, noteAhead } from './ahead';
import { type Change, createFixes, type FixLink } from './corrections/fixes';
import print from './css/print.css?inline';
import { h } from './dom';
import { openExporter } from './export/door';
import type { PictureSource } from './export/types';
import { features, firstFeatures, laterFeatures, mountFeatures } from './features';
import { warmFormats } from './formats';
import { addArticle, addMessage } from './frame';
import { createLooks, type LookLink } from './looks';
import { createMounter, type Mounted, type Mounter } from './mount';
import { type Joined, type PageSource, readOn } from './next-pages';
import { whenPainted } from './painted';
import css from './reader.css?inline';
import type { ReaderView } from './view';

/** What the clean view asks of the rest of the extension. */
export interface ReaderLink extends LookLink {
  context(langs: string[]): Promise<ReaderContext>;
  find(): Promise<unknown>;
  openOptions(section: string): Promise<unknown>;
  setKeys(keys: Keys): Promise<unknown>;
  loadFont(font: Bundled): Promise<readonly LoadedFont[]>;
  openShortcuts(): Promise<unknown>;
  keepPlace(place: Place | null): Promise<unknown>;
  /** Puts the script that writes files beside this one. */
  loadExporter(): Promise<unknown>;
  readonly pictures: PictureSource;
  /** Further pages of the article. */
  readonly pages: PageSource;
  /** Says whether the rule found what it names. */
  ruleSeen(seen: RuleSeen): Promise<unknown>;
  readonly fixes: FixLink;
}

export interface Reader {
  /** Opens the view, or closes it. @returns whether it is open now. */
  toggle(): Promise<boolean>;
  /**
   * Makes the article ahead of a click that is likely to come. If it comes within a minute and the page still holds the
   * same text, the view opens with it; nothing is shown before, and the page is only read.
   */
  prepare(): Promise<void>;
  /** Takes a new state of the tab; one of another page is passed over. */
  stateChanged(state: TabState): void;
  isOpen(): boolean;
  /** Gives way to what changes the page's rules: the picker. What was made ahead is forgotten. */
  close(): void;
}

/** Preparing waits so long for the page to have nothing else to do, and what was prepared is kept so long. Milliseconds. */
const LONGEST_REST = 300;
const KEEP_AHEAD = 60_000;

/** What stands for the root element of a page is the frame here, where custom properties of the page end. */
function styles(): string {
  const own = features.map((feature) => feature.css ?? '');
  return [tokens.replaceAll(':root', '.hw-frame'), css, ...own, print].join('\n');
}

export function createReader(ctx: ContentScriptContext, link: ReaderLink): Reader {
  const mounter = createMounter(ctx, styles());
  /** Whether the reader wants it open; it may still be on its way. */
  let wanted = false;
  /** Counts openings, so that one that was overtaken by the reader's next click ends by itself. */
  let attempt = 0;
  let open: { mounted: Mounted; setState(state: TabState): void } | null = null;
  let ahead: Ahead | null = null;
  /** Counts preparations, so that one under way is given up. */
  let preparation = 0;

  /**
   * @param given an article of this page that was made already
   * @param before attempts whose articles were shown before it
   * @param change what the reader has changed in the view before this one, and where they were in it
   * @param joined further pages that the article holds
   */
  async function show(
    given?: Article,
    before: readonly AttemptName[] = [],
    change?: { readonly what: Change | null; readonly scrolled: number },
    joined: Joined | null = null,
  ): Promise<void> {
    const url = location.href;
    const own = ++attempt;
    const current = () => wanted && own === attempt;
    const early = ahead && !given && isStill(ahead, url) ? ahead : null;
    ahead = null;
    const { context, article, failed } = early
      ? { context: early.context, article: early.article, failed: false }
      : await prepare(mounter, link, (context) => given ?? articleOf(context, url));
    if (context && !given) {
      const seen = ruleSeen(context, article);
      if (seen) void link.ruleSeen(seen).catch(() => {});
    }
    const tried = article ? [...before, article.attempt] : [];
    if (!current()) return;
    if (ctx.isInvalid || !samePage(location.href, url)) {
      wanted = false;
      return;
    }
    if (!article && change?.what?.kind === 'written') {
      // A correction that leaves nothing to read would leave no way back either.
      await link.fixes.takeBack(change.what.edit).catch(() => {});
      if (current()) void show(undefined, [], { ...change, what: { kind: 'emptied' } });
      return;
    }
    const keyHandlers: ((event: KeyboardEvent) => boolean)[] = [];
    let view: ReaderView | undefined;
    const fill = (mounted: Mounted) => {
      open = { mounted, setState() {} };
      if (article && context) view = fillWith(mounted, article, context);
      else if (failed) addMessage(mounted.frame, i18n.t('reader.failed'), i18n.t('reader.failedDetail'));
      else addMessage(mounted.frame, i18n.t('reader.noArticle'), i18n.t('reader.noArticleDetail'));
      keyHandlers.push(escapeCloses(mounted));
    };
    const fillWith = (mounted: Mounted, article: Article, context: ReaderContext): ReaderView => {
      const another = () => {
        const next = nextAttempt(article, context, url, tried);
        if (next) void show(next, tried);
        return next !== null;
      };
      const fixes = createFixes(document, {
        url,
        link: link.fixes,
        change: change?.what ?? null,
        next: () => nextAttempt(article, context, url, [...tried]),
        rule: context.rule,
        withRule: (rule) => articleOf({ ...context, rule }, url),
        show: (what, shown) => {
          // Nobody waits for a view that was left meanwhile.
          if (own === attempt && wanted)
            void show(shown, shown ? tried : [], { what, scrolled: mounted.frame.scroller.scrollTop });
        },
      });
      const pages: ReaderView['pages'] = {
        joined,
        read: (signal, tell) =>
          readOn(
            article,
            link.pages,
            (page, address) => articleOf(context, address, undefined, page),
            { tell, divider },
            signal,
          ),
        show(next) {
          if (own === attempt && wanted)
            void show(next.article, before, { what: null, scrolled: mounted.frame.scroller.scrollTop }, next);
        },
      };
      const { view, setState } = createView(mounted, article, context, url, link, keyHandlers, {
        another,
        fixes,
        pages,
      });
      open = { mounted, setState };
      mounted.frame.dialog.setAttribute('aria-busy', 'true');
      mountFeatures(firstFeatures, view, mounted.signal);
      return view;
    };
    const mounted = mounter.mount(
      fill,
      (event) => keyHandlers.some((handler) => handler(event)),
      () => {
        if (own !== attempt) return;
        open = null;
        wanted = false;
      },
    );
    if (!current()) {
      mounted.close();
      return;
    }
    if (early) void catchUp(early, mounted.signal);
    if (!view) return;
    const complete = completing(view, mounted, keyHandlers);
    if (!change) {
      whenPainted(complete, mounted.signal);
      return;
    }
    // The reader sees the same place again, with what they did to it said.
    complete();
    view.scroller.scrollTop = change.scrolled;
  }

  /** What the view was made with some time ago may have changed: a rule, the look, the state of the search. */
  async function catchUp({ article, context }: Ahead, signal: AbortSignal): Promise<void> {
    const now = await link.context(pageLangs(document)).catch(() => null);
    if (!now || signal.aborted) return;
    const same = compare(context, now);
    if (!same.all) await show(same.rule && article ? article : undefined);
    else if (now.state) open?.setState(now.state);
  }

  return {
    async toggle() {
      wanted = !wanted;
      if (!wanted) open?.mounted.close();
      else await show();
      return wanted;
    },
    async prepare() {
      if (wanted) return;
      const url = location.href;
      if (ahead && isStill(ahead, url)) return;
      const own = ++preparation;
      const context = await link.context(pageLangs(document));
      await new Promise((rested) => requestIdleCallback(rested, { timeout: LONGEST_REST }));
      if (wanted || own !== preparation || ctx.isInvalid || location.href !== url) return;
      mounter.prepare();
      warmFormats();
      const made = noteAhead(articleOf(context, url), context, url);
      ahead = made;
      ctx.setTimeout(() => {
        if (ahead === made) ahead = null;
      }, KEEP_AHEAD);
    },
    stateChanged: (state) => open?.setState(state),
    isOpen: () => open !== null,
    close() {
      wanted = false;
      preparation++;
      ahead = null;
      open?.mounted.close();
    },
  };
}

async function prepare(
  mounter: Mounter,
  link: ReaderLink,
  find: (context: ReaderContext) => Article | null,
): Promise<{ context: ReaderContext | null; article: Article | null; failed: boolean }> {
  try {
    const asked = link.context(pageLangs(document));
    // While the answer is on its way.
    mounter.prepare();
    warmFormats();
    const context = await asked;
    return { context, article: find(context), failed: false };
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the reader is told in the view; this is for whoever reports it
    console.warn('Headwater: the clean view could not be made', error);
    return { context: null, article: null, failed: true };
  }
}

/** Whether the rule found what it names on this page; null where it names neither article nor headline. */
function ruleSeen({ rule }: ReaderContext, article: Article | null): RuleSeen | null {
  if (!rule || rule.body.length + rule.title.length === 0) return null;
  // What was not asked has not failed.
  const asked = (selectors: readonly RuleSelector[]) =>
    selectors.length > 0 && !selectors.some(({ text }) => article?.unasked.includes(text));
  return {
    body: asked(rule.body.flat()) ? article?.attempt === 'rule' : null,
    title: asked(rule.title) && article ? article.facts.title.from === 'rule' : null,
  };
}

function articleOf(
  context: ReaderContext,
  url: string,
  attempt?: AttemptName,
  page: Document = document,
): Article | null {
  const { debris, lexicon, rule } = context;
  return extractArticle(page, { url, debris, lexicon, rule, ...(attempt ? { attempt } : {}) });
}

/** What stands between two pages of one article. */
function divider(page: number): Element {
  const text = i18n.t('reader.pages.part', { page: String(page) });
  return h('p', { class: 'hw-part', ...ownWords() }, text);
}

/**
 * The article as another attempt finds it: the first that was not shown and gives another text.
 *
 * @param tried attempts that were shown, the present one last; once all were, it begins again with the first
 */
function nextAttempt(
  shown: Article,
  context: ReaderContext,
  url: string,
  tried: AttemptName[],
): Article | null {
  const left = shown.others.filter((name) => !tried.includes(name));
  for (const attempt of left) {
    const article = articleOf(context, url, attempt);
    if (article && article.text !== shown.text) return article;
    tried.push(attempt);
  }
  const [first] = tried.splice(0);
  return first && first !== shown.attempt ? articleOf(context, url, first) : null;
}

function escapeCloses(mounted: Mounted): (event: KeyboardEvent) => boolean {
  return (event) => {
    if (event.key !== 'Escape') return false;
    mounted.close();
    return true;
  };
}

function createView(
  mounted: Mounted,
  data: Article,
  context: ReaderContext,
  url: string,
  link: ReaderLink,
  keyHandlers: ((event: KeyboardEvent) => boolean)[],
  more: Pick<ReaderView, 'another' | 'fixes' | 'pages'>,
): { view: ReaderView; setState(state: TabState): void } {
  const { frame, root, signal, close } = mounted;
  let state = isSamePage(context.state, url) ? context.state : null;
  let keys = context.keys;
  const onState: ((state: TabState | null) => void)[] = [];
  const view: ReaderView = {
    root,
    frame: frame.dialog,
    scroller: frame.scroller,
    bar: frame.bar,
    toolbar: frame.toolbar,
    ...addArticle(frame, data),
    data,
    url,
    state: () => state,
    onState(callback) {
      onState.push(callback);
      callback(state);
    },
    ...createLooks(context, link, signal),
    onKey: (callback) => void keyHandlers.push(callback),
    ...more,
    exporter: () => openExporter(link.loadExporter),
    pictures: link.pictures,
    keys: () => keys,
    setKeys(next) {
      keys = next;
      void link.setKeys(next).catch(() => {});
    },
    loadFont: link.loadFont,
    openShortcuts: () => void link.openShortcuts().catch(() => {}),
    place: context.place,
    keepPlace: context.keepsPlace ? (place) => void link.keepPlace(place).catch(() => {}) : undefined,
    find: () => void link.find().catch(() => {}),
    rule: context.rule?.origin ?? null,
    openOptions: (section) => void link.openOptions(section).catch(() => {}),
    close,
  };
  return {
    view,
    setState(next) {
      if (signal.aborted || !isSamePage(next, url)) return;
      state = next;
      for (const callback of onState) callback(state);
    },
  };
}

/** A state that belongs to another address would name a source that is not this article's. */
function isSamePage(state: TabState | null, url: string): boolean {
  return state !== null && samePage(state.url, url);
}

/** @returns what mounts the features that the first sight does not need; only then the view is at rest. */
function completing(
  view: ReaderView,
  { frame, signal }: Mounted,
  keyHandlers: ((event: KeyboardEvent) => boolean)[],
): () => void {
  return () => {
    // Escape, which closed the view so far, is a matter of features now.
    keyHandlers.pop();
    mountFeatures(laterFeatures, view, signal);
    frame.dialog.removeAttribute('aria-busy');
  };
}
