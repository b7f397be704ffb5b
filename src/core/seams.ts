import { squeeze } from './text';

/** Longer lines are text rather than a row of names, dates and labels, in characters. */
const MAX_CHARS = 200;

/**
 * A line with blanks where inline elements that a style sheet sets apart stick together in the text: `dpa<span>3 May`
 * is shown as "dpa  3 May". Parts of one word (`<b>T</b>he`, `un<i>believ</i>able`) stay one word.
 *
 * @param raw the line's text as its nodes have it
 * @param seams where inline elements begin and end in it, ascending, each place once
 * @returns the line, white space collapsed
 */
export function unglued(raw: string, seams: readonly number[]): string {
  if (raw.length > MAX_CHARS * 4) return squeeze(raw);
  let text = '';
  let from = 0;
  for (const [i, seam] of seams.entries()) {
    if (!isGlued(raw, seam) && !isNumber(raw, seams[i - 1] ?? 0, seam, seams[i + 1])) continue;
    text += `${raw.slice(from, seam)} `;
    from = seam;
  }
  const line = squeeze(text + raw.slice(from));
  return line.length > MAX_CHARS ? squeeze(raw) : line;
}

/** Between these no word goes on: a figure and a letter, a small letter and a capital, the edge of a bracket. */
const EDGE = /(?:\d[\p{Lu}\p{Ll}]|[\p{Lu}\p{Ll}]\d|\p{Ll}\p{Lu}|[)\]][\p{L}\d]|[\p{L}\d][([])$/u;
/** Capitals, two or more on either side: "DHA" and "ISTANBUL". */
const CAPITALS = /\p{Lu}{2}$/u;
const CAPITALS_BEHIND = /^\p{Lu}{2}/u;
/** A name in a script without case, and a year behind it. */
const NAME = /\p{Lo}{2}$/u;
const YEAR = /^(?:19|20)\d\d/;

const NUMBER = /^\d{1,2}$/;

/** "1", "2", "3": numbers of pages, each in an element of its own. */
function isNumber(raw: string, before: number, seam: number, behind = raw.length): boolean {
  return NUMBER.test(raw.slice(before, seam)) && NUMBER.test(raw.slice(seam, behind));
}

function isGlued(raw: string, seam: number): boolean {
  const before = raw.slice(Math.max(0, seam - 2), seam);
  const behind = raw.slice(seam, seam + 4);
  return (
    EDGE.test(before.slice(-1) + behind.slice(0, 1)) ||
    (CAPITALS.test(before) && CAPITALS_BEHIND.test(behind)) ||
    (NAME.test(before) && YEAR.test(behind))
  );
}
