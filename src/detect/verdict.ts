import { EXCERPT_MAX, EXCERPT_PARAGRAPHS } from '../core/prose';
import type { CopyKind, Finding, Verdict } from '../core/report';
import { COPY_FROM, PRIOR, REPEATED_SHARE, UNSURE_FROM } from './traces';

/**
 * How strongly findings speak for a copy: the logistic of their summed log-odds.
 *
 * Findings of one reason mostly say the same again, so the strongest of them counts fully and the others little;
 * those for an original are weighed the same way.
 *
 * @returns 0..1
 */
export function scoreOf(findings: readonly Finding[]): number {
  const seen = new Map<string, number>();
  let sum = PRIOR;
  for (const { reason, weight } of [...findings].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))) {
    const nth = seen.get(reason) ?? 0;
    seen.set(reason, nth + 1);
    sum += weight * (nth === 0 ? 1 : REPEATED_SHARE);
  }
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}

/** The verdict on an article of that score. */
export function verdictOf(score: number): Exclude<Verdict, 'not-article'> {
  if (score >= COPY_FROM) return 'copy';
  return score >= UNSURE_FROM ? 'unsure' : 'original';
}

/** What the kind depends on besides the findings. */
export interface Extent {
  /** Characters of prose. */
  readonly proseChars: number;
  /** Paragraphs of prose. */
  readonly paragraphs: number;
  /** Whether a machine cut the text, rather than a paywall. */
  readonly cut: boolean;
  /** Whether the page says that the text goes on. */
  readonly goesOn: boolean;
}

const NO_EXTENT: Extent = { proseChars: 0, paragraphs: 0, cut: false, goesOn: false };
/** In these the page says in words what it shows. */
const SAID = /^(?:first-published|taken-over)$/;
/** Paragraphs of a text that was cut and leads to the whole, up to which it is an excerpt, whatever else is said of it. */
const FEW = 3;

/** The kind of copy that the findings speak for most, or null where none speaks for one. */
export function kindOf(findings: readonly Finding[], extent = NO_EXTENT): CopyKind | null {
  const best = findings
    .filter((finding) => finding.kind && finding.weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
  const { proseChars, paragraphs, cut, goesOn } = extent;
  // What is quoted is quoted, in however many paragraphs.
  if (
    proseChars <= EXCERPT_MAX &&
    findings.some(({ signal }) => signal === 'quoted-article') &&
    !SAID.test(best?.signal ?? '')
  )
    return 'excerpt';
  // "Read the rest at X": in however many paragraphs, too.
  if (goesOn && proseChars <= EXCERPT_MAX && best?.signal === 'read-original') return 'excerpt';
  if (best?.kind === 'excerpt' && !SAID.test(best.signal))
    return proseChars > EXCERPT_MAX || paragraphs > EXCERPT_PARAGRAPHS ? 'syndicated' : 'excerpt';
  if (
    best?.kind === 'syndicated' &&
    !SAID.test(best.signal) &&
    cut &&
    paragraphs <= FEW &&
    proseChars <= EXCERPT_MAX / 2 &&
    leadsOn(findings)
  )
    return 'excerpt';
  return best?.kind ?? null;
}

/** Whether one of the findings has the address of the whole text. */
function leadsOn(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ url, weight, reason }) => url && weight > 0 && /^(?:links-source|feed|cut)$/.test(reason),
  );
}
