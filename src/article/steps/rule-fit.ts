/** Whether what a site's rule names as the article can still be the article: sites change, and rules grow old. */
import { lengthOf } from '../attempts';
import { type Line, readLines, textOf } from '../lines';
import { charsOf, isRunning, readSource } from '../source';
import type { Step, Work } from '../work';
import { boxOf, partsIn } from './rule-parts';

/** What holds this share of the page's prose is not doubted. */
const PLENTY = 0.4;
/** Less than this share of the automatic text is never the article; less than that only where it is long by itself. */
const HARDLY = 0.05;
const LITTLE = 0.2;
/** Lengths of an article, see `lengthOf`, from which a text can stand by itself beside a much longer one. */
const LONG = 6;
/** Text with this share in links is a list of them; short parts that each have a link need less. */
const LINKED = 0.4;
const SOME_LINKED = 0.15;
const FEW = 3;
const ENTRY = 400;
/** What is mostly no prose, and holds this much of the automatic text, is a box around everything. */
const NO_PROSE = 0.6;
const COVERED = 0.95;
/** Removals of a smaller share of all characters are not looked at; of the article they may take this much. */
const SMALL = 0.1;
const TAKEN = 0.6;

/** True where the parts hold so little of the page's prose that they must be compared with what is found without rule. */
export function isDoubtful({ rule, source }: Work, parts: readonly Element[]): boolean {
  // Nobody is told better about a page than by a rule for this page alone.
  if (!rule?.bodyOrigin || rule.bodyOrigin.page) return false;
  let total = 0;
  let inside = 0;
  let beside = 0;
  for (const { line, text, prose, chrome } of source) {
    if (line.hidden) continue;
    const within = parts.some((part) => part.contains(line.element));
    if (prose && (within || !chrome)) {
      total += text.length;
      if (within) inside += text.length;
    } else if (within) beside += text.length;
  }
  return inside < total * PLENTY || beside > (inside + beside) * NO_PROSE || isListing(parts);
}

/** The entries of a list: teasers of other articles. */
function isListing(parts: readonly Element[]): boolean {
  return (
    parts.length >= FEW &&
    parts.every((part) => part.querySelector('a[href]') !== null && textOf(part).length < ENTRY) &&
    linkShare(parts) > SOME_LINKED
  );
}

/**
 * Tells removals that hold most of the article: they were made on another kind of page. Where a rule says what the
 * article is, that is asked; else all prose of the page, without comments, lists and the like.
 */
export function createTakesArticle(work: Work): (named: readonly Element[]) => boolean {
  const { doc, rule } = work;
  // Nothing is removed while this is asked, and lists of blockers ask it a thousand times.
  let page: { readonly raw: number; readonly length: number } | undefined;
  let lines: readonly Line[] | undefined;
  const article = (): readonly Line[] => {
    const parts = (rule?.body ?? []).map((list) => partsIn(work, list)).find(({ length }) => length > 0);
    if (parts) return parts.flatMap((part) => readLines(part));
    return readSource(doc.body).flatMap((entry) => (isRunning(entry) ? [entry.line] : []));
  };
  return (named) => {
    if (named.length === 0) return false;
    page ??= { raw: rawLength([doc.body]), length: lengthOf(textOf(doc.body)) };
    // Nearly all removals are small.
    if (rawLength(named) < page.raw * SMALL || page.length < 1) return false;
    lines ??= article();
    const taken = lines.filter(({ element }) => named.some((one) => one.contains(element)));
    return charsOf(taken) > charsOf(lines) * TAKEN;
  };
}

function rawLength(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + (element.textContent ?? '').length, 0);
}

/** Decides about a doubtful rule once it is known what is found without one. */
export const ruleFit: Step = {
  name: 'rule-fit',
  run(work) {
    if (work.doubted.length === 0 || work.attempt === 'rule') return;
    const fresh = work.fresh();
    for (const list of work.doubted) {
      const parts = partsIn({ doc: fresh, asking: work.asking }, list);
      if (!fits(work, parts)) continue;
      work.body = boxOf(fresh, parts);
      work.attempt = 'rule';
      work.lines = null;
      return;
    }
    work.unfit = { what: 'body', origin: work.rule?.bodyOrigin ?? null };
  },
};

function fits({ body }: Work, parts: readonly Element[]): boolean {
  if (parts.length === 0) return false;
  const automatic = body ? textOf(body) : '';
  if (!body || lengthOf(automatic) < 1) return true;
  const text = parts.map((part) => textOf(part)).join('\n');
  const share = text.length / automatic.length;
  if (share < HARDLY || (share < LITTLE && lengthOf(text) < LONG)) return false;
  if (share < 1 && (isListing(parts) || linkShare(parts) > LINKED)) return false;
  return !(share > 1 && isWrapper(body, parts));
}

function linkShare(parts: readonly Element[]): number {
  let all = 0;
  let linked = 0;
  for (const line of parts.flatMap((part) => readLines(part))) {
    all += line.text.length;
    linked += line.linkChars;
  }
  return all > 0 ? linked / all : 0;
}

/** A box around the automatic text and much else that is no prose. */
function isWrapper(body: Element, parts: readonly Element[]): boolean {
  const lines = parts.flatMap((part) => readLines(part));
  if (charsOf(lines.filter(({ prose }) => !prose)) < charsOf(lines) * NO_PROSE) return false;
  const named = new Set(lines.map(({ text }) => text));
  const automatic = readLines(body).filter(({ prose }) => prose);
  return charsOf(automatic.filter(({ text }) => named.has(text))) > charsOf(automatic) * COVERED;
}
