import { WORD_CHARS } from '../../core/text';
import type { Draft } from '../draft';
import { type Line, letters } from '../lines';

const FIRST_LINES = 6;
const LOOK_AHEAD = 10;
const MIN_LETTERS = 30;
const MAX_LENGTH = 900;
const CUT_END = /(?:\.{2,}|\[\.{3}\]|\(\.{3}\))\s*$/;

/** A teaser that is repeated in full below it, cut or not, goes; the fuller text stays. */
export function teaser(draft: Draft): void {
  const lines = draft.lines().filter((line) => !line.caption);
  for (let i = 0; i < Math.min(FIRST_LINES, lines.length); i++) {
    const line = lines[i];
    if (!line || line.text.length > MAX_LENGTH) continue;
    const own = letters(line.norm.replace(CUT_END, ''));
    if (own.length < MIN_LETTERS) continue;
    let whole = false;
    const repeated = lines.slice(i + 1, i + 1 + LOOK_AHEAD).some((later) => {
      if (later.text.length < line.text.length * 0.8) return false;
      const other = later.letters;
      whole ||= other.startsWith(own);
      return other.startsWith(own) || (own.length > 60 && other.includes(own));
    });
    const below = lines.slice(i + 1, i + 1 + LOOK_AHEAD);
    if (whole) draft.drop('teaser', line);
    else if (repeated || isReworded(line, below) || (i < 2 && isPatchwork(line, below))) {
      draft.cut('teaser', line);
    }
  }
}

/** Letters that a teaser has in common with the beginning of a paragraph, and its words that stand there, at least. */
const SAME_START = 50;
const SAME_WORDS = 0.85;

/** A teaser that begins like a paragraph below and hardly says anything that is not in it. */
function isReworded(line: Line, later: readonly Line[]): boolean {
  const start = line.letters.slice(0, SAME_START);
  if (start.length < SAME_START) return false;
  const other = later.find(({ letters }) => letters.startsWith(start));
  if (!other) return false;
  const there = new Set(wordsOf(other.text).split(' '));
  const words = wordsOf(line.text).split(' ');
  return words.filter((word) => there.has(word)).length >= words.length * SAME_WORDS;
}

const RUN = 4;
const SHARE = 0.75;

/** A teaser put together from sentences of the text: nearly all its word runs stand below. */
function isPatchwork(line: Line, later: readonly Line[]): boolean {
  const words = wordsOf(line.text).split(' ');
  if (words.length < 12) return false;
  const text = later
    .map((line) => line.text)
    .join(' ')
    .toLowerCase();
  const most = words.length * (1 - SHARE);
  // Seen at once on most pages: too many of its words stand nowhere below.
  if (words.filter((word) => !text.includes(word)).length > most) return false;
  const below = ` ${wordsOf(text)} `;
  let missing = 0;
  for (let i = 0; i + RUN <= words.length; i++) {
    if (below.includes(` ${words.slice(i, i + RUN).join(' ')} `)) continue;
    if (++missing > (words.length - RUN + 1) * (1 - SHARE)) return false;
  }
  return true;
}

const NO_WORD = new RegExp(`[^${WORD_CHARS}]+`, 'g');

/** Words with a blank between them, lower case. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(NO_WORD, ' ').trim();
}
