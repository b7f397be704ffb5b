/** Matching of whole lines, so that words of buttons and labels are never found in the middle of prose. */

const EDGES = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

/** A line without the digits, brackets, colons, dots and arrows around its words. Takes and returns `normalize`d text. */
export function bareLine(norm: string): string {
  return norm.replace(EDGES, '');
}

/**
 * @param norm a line, `normalize`d
 * @param entries entries of a lexicon; those that are bracketed, as `(more...)`, need their brackets
 * @returns the entry that is the whole line, or null
 */
export function wholeLine(norm: string, entries: readonly string[]): string | null {
  if (norm.length > 120) return null;
  if (entries.includes(norm)) return norm;
  const bare = bareLine(norm);
  return bare && entries.includes(bare) ? bare : null;
}
