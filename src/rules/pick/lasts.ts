/** How likely a selector is to hold on the site's other pages, by what it costs. */
export const ESTIMATES = ['good', 'fair', 'poor'] as const;
export type Estimate = (typeof ESTIMATES)[number];

/**
 * Below these costs. Measured on pairs of pages of one site, many of them years and a redesign apart (see
 * docs/evaluate.md): of selectors below the first two thirds hold, of those below the second half.
 */
const GOOD = 8;
const FAIR = 45;

export function lasts(cost: number): Estimate {
  if (cost < GOOD) return 'good';
  return cost < FAIR ? 'fair' : 'poor';
}
