import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Article } from '../article/types';
import { samePage } from '../core/url';
import { pageLangs } from '../detect/langs';
import type { TabState } from '../storage/types';
import tokens from '../ui/tokens.css?inline';
import { type Ahead, compare, isStill, lengthOfPage } from './ahead';
import print from './css/print.css?inline';
import { features } from './features';
import { warmFormats } from './formats';
import type { ReaderLink } from './link';
import { articleOf, type Made, ruleSeen } from './made';
import { createMounter } from './mount';
import { createOpening, type Next, type Opening } from './opening';
import css from './reader.css?inline';

export interface Reader {
  /** Opens the view, or closes it. @returns whether it is open now. */
  toggle(): Promise<boolean>;
  /**
   * Makes article and view ahead of a click that is likely to come. If it comes within a minute and the page still holds
   * the same text, the view is shown; nothing is shown before, and the page is only read.
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
/** Characters of a page above which nothing is made ahead: the page would stand still for a click that may not come. */
const LONGEST_AHEAD = 1_000_000;

/** A view of the page, and which opening it is for; 0 until it is shown. */
interface Turn {
  number: number;
  readonly opening: Opening;
}

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
  let open: Opening | null = null;
  let ahead: (Ahead & { readonly turn: Turn }) | null = null;
  /** Counts preparations, so that one under way is given up. */
  let preparation = 0;

  function forget(): void {
    ahead?.turn.opening.close();
    ahead = null;
  }

  /** Makes the view of an article without showing it. */
  function stage(made: Made, url: string, next: Next): Turn {
    const turn: Turn = {
      number: 0,
      opening: createOpening(mounter, link, made, url, next, (following) => {
        // Nobody waits for what follows a view that was left meanwhile.
        if (wanted && turn.number === attempt) void show(following);
      }),
    };
    return turn;
  }

  async function make(url: string, given: Article | undefined): Promise<Made> {
    try {
      const asked = link.context(pageLangs(document));
      // While the answer is on its way.
      mounter.prepare();
      warmFormats();
      const context = await asked;
      return { context, article: given ?? articleOf(context, url), failed: false };
    } catch (error) {
      // biome-ignore lint/suspicious/noConsole: the reader is told in the view; this is for whoever reports it
      console.warn('Headwater: the clean view could not be made', error);
      return { context: null, article: null, failed: true };
    }
  }

  async function show(next: Next = {}): Promise<void> {
    const url = location.href;
    const own = ++attempt;
    const current = () => wanted && own === attempt;
    const { given, change } = next;
    const early = ahead && !given && isStill(ahead, url) ? ahead : null;
    if (early) ahead = null;
    else forget();
    const made = early ? { ...early, failed: false } : await make(url, given);
    const { context, article } = made;
    if (context && !given) {
      const seen = ruleSeen(context, article);
      if (seen) void link.ruleSeen(seen).catch(() => {});
    }
    if (!current()) return;
    if (ctx.isInvalid || !samePage(location.href, url)) {
      wanted = false;
      return;
    }
    if (!article && change?.what?.kind === 'written') {
      // A correction that leaves nothing to read would leave no way back either.
      await link.fixes.takeBack(change.what.edit).catch(() => {});
      if (current()) void show({ change: { ...change, what: { kind: 'emptied' } } });
      return;
    }
    const turn = early?.turn ?? stage(made, url, next);
    turn.number = own;
    const { opening } = turn;
    open = opening;
    opening.show(() => {
      if (own !== attempt) return;
      open = null;
      wanted = false;
    });
    if (!current()) opening.close();
    else if (early) void catchUp(early, opening.signal);
  }

  /** What the view was made with some time ago may have changed: a rule, the look, the state of the search. */
  async function catchUp({ article, context }: Ahead, signal: AbortSignal): Promise<void> {
    const now = await link.context(pageLangs(document)).catch(() => null);
    if (!now || signal.aborted) return;
    const same = compare(context, now);
    if (!same.all) await show(same.rule && article ? { given: article } : {});
    else if (now.state) open?.setState(now.state);
  }

  return {
    async toggle() {
      wanted = !wanted;
      if (!wanted) open?.close();
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
      const length = lengthOfPage();
      if (length > LONGEST_AHEAD) return;
      forget();
      const article = articleOf(context, url);
      const turn = stage({ context, article, failed: false }, url, {});
      const made = { article, context, url, length, turn };
      ahead = made;
      ctx.setTimeout(() => {
        if (ahead === made) forget();
      }, KEEP_AHEAD);
    },
    stateChanged: (state) => open?.setState(state),
    isOpen: () => open !== null,
    close() {
      wanted = false;
      preparation++;
      forget();
      open?.close();
    },
  };
}
