/** One opening of the clean view: made of an article, shown, and followed by others of the same page. */
import { i18n } from '#i18n';
import type { Article, AttemptName } from '../article/types';
import { samePage } from '../core/url';
import type { ReaderContext } from '../messaging/protocol';
import type { TabState } from '../storage/types';
import { ownWords } from '../ui/own-words';
import { type Change, createFixes } from './corrections/fixes';
import { h } from './dom';
import { openExporter } from './export/door';
import { firstFeatures, laterFeatures, mountFeatures } from './features';
import { addArticle, addMessage } from './frame';
import type { ReaderLink } from './link';
import { applyLook, createLooks, lookOf } from './looks';
import { articleOf, type Made, nextAttempt } from './made';
import type { Mounted, Mounter } from './mount';
import { type Joined, readOn } from './next-pages';
import { whenPainted } from './painted';
import type { ReaderView } from './view';

/** What a view is opened with, beside the page. */
export interface Next {
  /** An article of this page that was made already. */
  readonly given?: Article | undefined;
  /** Attempts whose articles were shown before it. */
  readonly before?: readonly AttemptName[];
  /** What the reader has changed in the view before this one, and where they were in it. */
  readonly change?: { readonly what: Change | null; readonly scrolled: number };
  /** Further pages that the article holds. */
  readonly joined?: Joined;
}

export interface Opening {
  /** Ends when the view is gone. */
  readonly signal: AbortSignal;
  /** Takes a new state of the tab; one of another page is passed over. */
  setState(state: TabState): void;
  /**
   * Shows the view: its text first, and its tools when that is painted.
   *
   * @param onClosed after the view is gone, however it went
   */
  show(onClosed: () => void): void;
  /** Ends it, shown or not. */
  close(): void;
}

/**
 * Makes a view of what was made, or of the message that there is nothing to read; the page is only read.
 *
 * @param follow asks for the view that comes after this one
 */
export function createOpening(
  mounter: Mounter,
  link: ReaderLink,
  { article, context, failed }: Made,
  url: string,
  { before = [], change, joined }: Next,
  follow: (next: Next) => void,
): Opening {
  const keyHandlers: ((event: KeyboardEvent) => boolean)[] = [];
  let made: ReturnType<typeof createView> | undefined;
  const fill = (mounted: Mounted) => {
    if (article && context) made = fillWith(mounted, article, context);
    else if (failed) addMessage(mounted.frame, i18n.t('reader.failed'), i18n.t('reader.failedDetail'));
    else addMessage(mounted.frame, i18n.t('reader.noArticle'), i18n.t('reader.noArticleDetail'));
    // A message has no features, and still the reader's colours and letters.
    if (context && !made) applyLook(mounted.frame.dialog, lookOf(context));
    keyHandlers.push(escapeCloses(mounted));
  };
  const fillWith = (mounted: Mounted, article: Article, context: ReaderContext) => {
    const tried = [...before, article.attempt];
    const scrolled = () => mounted.frame.scroller.scrollTop;
    const made = createView(mounted, article, context, url, link, keyHandlers, {
      another() {
        const next = nextAttempt(article, context, url, tried);
        if (next) follow({ given: next, before: tried });
        return next !== null;
      },
      fixes: createFixes(document, {
        url,
        link: link.fixes,
        change: change?.what ?? null,
        next: () => nextAttempt(article, context, url, [...tried]),
        rule: context.rule,
        withRule: (rule) => articleOf({ ...context, rule }, url),
        show: (what, shown) =>
          follow({ given: shown, before: shown ? tried : [], change: { what, scrolled: scrolled() } }),
      }),
      pages: {
        joined: joined ?? null,
        read: (signal, tell) =>
          readOn(
            article,
            link.pages,
            (page, address) => articleOf(context, address, undefined, page),
            { tell, divider },
            signal,
          ),
        show: (next) =>
          follow({
            given: next.article,
            before,
            change: { what: null, scrolled: scrolled() },
            joined: next,
          }),
      },
    });
    mounted.frame.dialog.setAttribute('aria-busy', 'true');
    mountFeatures(firstFeatures, made.view, mounted.signal);
    return made;
  };
  const { mounted, show } = mounter.stage(fill, (event) => keyHandlers.some((handler) => handler(event)));
  return {
    signal: mounted.signal,
    close: mounted.close,
    setState: (state) => made?.setState(state),
    show(onClosed) {
      show(onClosed);
      if (!made || mounted.signal.aborted) return;
      const { view } = made;
      const complete = completing(view, mounted, keyHandlers);
      if (!change) {
        whenPainted(complete, mounted.signal);
        return;
      }
      // The reader sees the same place again, with what they did to it said.
      complete();
      view.scroller.scrollTop = change.scrolled;
    },
  };
}

/** What stands between two pages of one article. */
function divider(page: number): Element {
  const text = i18n.t('reader.pages.part', { page: String(page) });
  return h('p', { class: 'hw-part', ...ownWords() }, text);
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
