/** Measures of how well an extracted text agrees with a reference. Pure. */

/** Word F1 over the multisets of words, 0..1; two empty texts agree. */
export function wordF1(text: string, reference: string): number {
  return overlap(counted(words(text)), counted(words(reference)));
}

/** F1 over runs of four words, which also minds the order, 0..1. */
export function shingleF1(text: string, reference: string): number {
  return overlap(counted(runs(words(text))), counted(runs(words(reference))));
}

/** Share of the snippets that stand in the text, 0..1; null where there are none. */
export function shareFound(text: string, snippets: readonly string[]): number | null {
  if (snippets.length === 0) return null;
  const whole = plain(text);
  return snippets.filter((snippet) => whole.includes(plain(snippet))).length / snippets.length;
}

/** @param share 0..1: 0.5 for the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function runs(list: readonly string[]): string[] {
  return Array.from({ length: Math.max(1, list.length - 3) }, (_, i) => list.slice(i, i + 4).join(' '));
}

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of list) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const total = size(a) + size(b);
  if (total === 0) return 1;
  let both = 0;
  for (const [entry, count] of a) both += Math.min(count, b.get(entry) ?? 0);
  return (2 * both) / total;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .trim();
}
