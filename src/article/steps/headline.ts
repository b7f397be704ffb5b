import type { Draft } from '../draft';
import { type Line, letters } from '../lines';

const FIRST_LINES = 8;
/** Shorter headlines are words that a text may hold as well: they go only where they are a line of their own above the text. */
const MIN_LETTERS = 8;
const MIN_SHORT = 3;

/** The headline stands above the article: repeats of it inside, alone or at the end of a breadcrumb, go. */
export function headline(draft: Draft): void {
  const title = letters(draft.work.title);
  if (title.length < MIN_SHORT) return;
  const short = title.length < MIN_LETTERS;
  draft.lines().forEach((line, index) => {
    if (line.caption || line.text.length > 600) return;
    const near = index < FIRST_LINES;
    const heading = line.element.closest('h1,h2,h3,h4,h5,h6') !== null;
    if (!near && !heading) return;
    const own = line.letters;
    if (short && (own !== title || !near || line.prose)) return;
    if (own === title ? near || heading : near && repeats(line, own, title, heading))
      draft.cut('headline', line);
  });
}

const SENTENCE = /[.!?…。！？]["”“»]?$/u;
/** Letters that a repeated headline has around it where it ends in a mark: a label, a place. */
const FEW_LETTERS = 15;

/** The headline with a little around it, or most of it. */
function repeats(line: Line, own: string, title: string, heading: boolean): boolean {
  if (own.includes(title)) {
    // "Das Wasser ist eine Figur" as a part of an answer: a sentence that says more.
    if (!heading && SENTENCE.test(line.text) && own.length > title.length + FEW_LETTERS) return false;
    return own.length < title.length * 2 + 40 && (heading || !line.prose || own.length < title.length + 30);
  }
  return heading && own.length >= 20 && title.includes(own) && own.length > title.length * 0.6;
}
