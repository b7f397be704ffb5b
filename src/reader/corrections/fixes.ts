/** Corrections from the clean view: each is a line in the reader's rules, shown at once, and can be taken back. */
import { sanitise } from '../../article/sanitise';
import type { Article, Removal } from '../../article/types';
import type { RuleEdit, RuleWritten } from '../../messaging/protocol';
import type { Purpose } from '../../rules/pick/purpose';
import type { Scope, Sites } from '../../rules/pick/sites';
import type { EffectiveRule, PageMode, RuleOrigin } from '../../rules/rule';
import { openNamer } from './door';
import type { Named, Places } from './types';

/** What corrections ask of the rest of the extension. */
export interface FixLink {
  write(edit: RuleEdit): Promise<RuleWritten>;
  takeBack(edit: RuleEdit): Promise<{ ok: boolean }>;
  /** The sites that a rule made on this page can be for. */
  sites(): Promise<Sites>;
  setMode(mode: PageMode): Promise<unknown>;
  pick(purpose: Purpose): Promise<unknown>;
  /** Puts the script that finds and names places beside this one. */
  loadNamer(): Promise<unknown>;
}

/** What was changed last; the view that comes of it says so. */
export type Change =
  | {
      readonly kind: 'written';
      readonly edit: RuleEdit;
      readonly site: string;
      readonly line: number;
      /** The line that comes before it on this page. */
      readonly overruled: RuleOrigin | null;
    }
  /** `before`: what held until then. */
  | { readonly kind: 'never'; readonly before: PageMode }
  /** Another text is shown, and no rule says so. */
  | { readonly kind: 'unwritten' }
  | { readonly kind: 'taken-back' }
  /** Nothing would have been left to read, so it was taken back. */
  | { readonly kind: 'emptied' };

/** `nowhere`: the piece has no place on the page that a rule could name; `failed`: nothing was written. */
export type Outcome = 'done' | 'nowhere' | 'failed';

export interface Fixes {
  /** The change that this view came of, or null. */
  readonly change: Change | null;
  /** A look at what was left out, safe to show; null where it is not found. */
  look(removal: Removal): Promise<DocumentFragment | null>;
  /** Keeps what was left out, on this page or on its whole site. */
  keep(removal: Removal, scope: Scope): Promise<Outcome>;
  /** Leaves a block of the shown text out, on the whole site; on this page where that will hardly hold elsewhere. */
  remove(block: Element): Promise<Outcome>;
  /** Where a correction can hold. */
  sites(): Promise<Sites>;
  /** Lets the line that was just written hold elsewhere. */
  rescope(scope: Scope): Promise<Outcome>;
  /** Takes another text for the article. */
  wrongArticle(): Promise<Outcome>;
  /** Switches the site off. */
  never(): Promise<Outcome>;
  undo(): Promise<Outcome>;
  /** Leaves the view to point at something on the page. */
  point(purpose: Purpose): void;
}

export interface FixStage {
  readonly url: string;
  readonly link: FixLink;
  readonly change: Change | null;
  /** The article as the next attempt finds it. */
  next(): Article | null;
  readonly rule: EffectiveRule | null;
  /** The article as it would be with another rule. */
  withRule(rule: EffectiveRule | null): Article | null;
  /** Shows the page anew, with the rules as they are now. */
  show(change: Change, article?: Article): void;
}

export function createFixes(document: Document, stage: FixStage): Fixes {
  const { link, change } = stage;
  let places: Places | undefined;
  const namer = () => openNamer(link.loadNamer);
  const page = async () => {
    places ??= (await namer()).places(document, stage.url);
    return places;
  };
  const nameOf = async (place: Element | null, purpose: Purpose) =>
    place && (await namer()).name(place, purpose);

  async function attempt(run: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await run();
    } catch {
      return 'failed';
    }
  }

  async function write(
    word: RuleEdit['word'],
    named: Named | null,
    scope: Scope,
    article?: Article,
  ): Promise<Outcome> {
    if (!named) return 'nowhere';
    const edit: RuleEdit = { scope, word, selector: named.selector.text };
    const written = await link.write(edit);
    // A front page has no page of its own.
    if (!written.ok && written.reason === 'no-site' && scope === 'page')
      return write(word, named, 'site', article);
    return say(edit, written, article);
  }

  async function say(edit: RuleEdit, written: RuleWritten, article?: Article): Promise<Outcome> {
    if (!written.ok) return 'failed';
    const { site, line, rivals } = written;
    const overruled =
      rivals.first ?? (rivals.keeps.length > 0 ? (await page()).keptBy(edit.selector, rivals.keeps) : null);
    stage.show({ kind: 'written', edit, site, line, overruled }, article);
    return 'done';
  }

  return {
    change,
    async look(removal) {
      const place = (await page()).piece(removal.text);
      const box = place?.ownerDocument.createElement('div');
      if (!place || !box) return null;
      box.append(place.cloneNode(true));
      return sanitise(box, stage.url);
    },
    keep: (removal, scope) =>
      attempt(async () => write('keep', await nameOf((await page()).piece(removal.text), 'strip'), scope)),
    remove: (block) =>
      attempt(async () => {
        const named = await nameOf((await page()).block(block), 'strip');
        return write('strip', named, named?.estimate === 'poor' ? 'page' : 'site');
      }),
    sites: () => link.sites(),
    rescope: (scope) =>
      attempt(async () => {
        if (change?.kind !== 'written') return 'failed';
        const edit = { ...change.edit, scope };
        if (!(await link.write(edit)).ok) return 'failed';
        if (!(await link.takeBack(change.edit)).ok) return 'failed';
        // Where it stands now, without the line before.
        return say(edit, await link.write(edit));
      }),
    wrongArticle: () =>
      attempt(async () => {
        const next = stage.next();
        if (!next) return 'nowhere';
        const named = await nameOf((await page()).article(next.text), 'body');
        const { withLine } = await namer();
        for (const scope of named?.estimate === 'poor' ? (['page'] as const) : (['site', 'page'] as const)) {
          if (!named) break;
          const line = { scope, purpose: 'body', selector: named.selector } as const;
          // For the whole site a rule may be passed over that the page itself would obey.
          if (hold(stage.withRule(withLine(stage.rule, stage.url, line)), next))
            return write('body', named, scope);
        }
        stage.show({ kind: 'unwritten' }, next);
        return 'done';
      }),
    never: () =>
      attempt(async () => {
        await link.setMode('never');
        const mode = stage.rule?.mode ?? 'look';
        stage.show({ kind: 'never', before: mode === 'look' ? 'auto' : mode });
        return 'done';
      }),
    undo: () =>
      attempt(async () => {
        if (change?.kind === 'written' && !(await link.takeBack(change.edit)).ok) return 'failed';
        if (change?.kind === 'never') await link.setMode(change.before === 'never' ? 'auto' : change.before);
        stage.show({ kind: 'taken-back' });
        return 'done';
      }),
    point: (purpose) => void link.pick(purpose).catch(() => {}),
  };
}

/** Whether a rule gives about the same text as the attempt that it was made from. */
function hold(ruled: Article | null, wanted: Article): boolean {
  if (!ruled) return false;
  const lines = new Set(ruled.text.split('\n'));
  const all = wanted.text.split('\n');
  const both = all.reduce((sum, line) => sum + (lines.has(line) ? line.length : 0), 0);
  return both > wanted.text.length * 0.6;
}
