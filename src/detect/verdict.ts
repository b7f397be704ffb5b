import type { CopyKind, Finding, Verdict } from '../core/report';
import { COPY_FROM, PRIOR, REPEATED_SHARE, UNSURE_FROM } from './weights';

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

/** The kind of copy that the findings speak for most, or null where none speaks for one. */
export function kindOf(findings: readonly Finding[]): CopyKind | null {
  const sums = new Map<CopyKind, number>();
  for (const { kind, weight } of findings)
    if (kind && weight > 0) sums.set(kind, Math.max(sums.get(kind) ?? 0, weight));
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
