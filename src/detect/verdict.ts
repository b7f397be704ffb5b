import { EXCERPT_MAX } from '../core/prose';
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

/**
 * The kind of copy that the findings speak for most, or null where none speaks for one.
 *
 * @param proseChars characters of prose on the page
 */
export function kindOf(findings: readonly Finding[], proseChars = 0): CopyKind | null {
  const best = findings
    .filter((finding) => finding.kind && finding.weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.kind;
  return best === 'excerpt' && proseChars > EXCERPT_MAX ? 'syndicated' : (best ?? null);
}
