/** Text helpers shared by everything that reads words. Pure; know no DOM. */

const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Collapses white space (all of Unicode's) to single blanks and trims. Keeps everything else. */
export function squeeze(text: string): string {
  return text.replace(SPACE, ' ').trim();
}

/**
 * The one form in which patterns are matched and texts compared: NFKC, lower case, straight quotes, plain
 * hyphens, three-dot ellipsis, no invisible characters, single blanks.
 */
export function normalize(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(SPACE, ' ')
    .trim();
}

/** Scripts written without blanks between words: compared by character, measured by character. */
export const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const TOKEN = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\p{L}\p{N}\p{M}_]+/gu;

/** Words of a text in its normalized form; a character each where the script has no blanks. */
export function tokens(text: string): string[] {
  return normalize(text).match(TOKEN) ?? [];
}

/** Cuts to at most `max` characters at a word where possible, with `…` where something was cut. */
export function clip(text: string, max: number): string {
  const line = squeeze(text);
  if (line.length <= max) return line;
  const head = line.slice(0, max - 1);
  const blank = head.lastIndexOf(' ');
  return `${head.slice(0, blank > max * 0.6 ? blank : head.length).replace(/[\s,;:.]+$/, '')}…`;
}

/** Escapes a string for use inside a regular expression. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
