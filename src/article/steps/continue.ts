import { normalize } from '../../core/text';
import type { Lexicon } from '../../lexicon/lexicon';
import { eachMatch, prepare, type Templates } from '../../lexicon/template';
import type { Draft } from '../draft';
import { type Line, removeElement } from '../lines';

const LAST_LINES = 5;
/** Marks that may stand around a footer. */
const EDGE = 3;

/** "Continue reading…" at the end, and the footers that feeds append. Prose is left alone. */
export function continueLine(draft: Draft, lexicon: Lexicon): void {
  const footers = prepare(lexicon.words.feedFooter);
  const title = normalize(draft.work.title).slice(0, 40);
  const lines = draft.lines().filter((line) => !line.caption);
  for (const line of lines.slice(-LAST_LINES)) {
    if (isContinue(draft, line) || isFeedFooter(draft, line, footers, title)) draft.cut('continue', line);
    else cutTrailingLink(draft, line);
  }
}

function isContinue(draft: Draft, line: Line): boolean {
  const { words } = draft.work;
  if (line.text.length > 200) return false;
  if (words.kindOfLine(line) === 'continueReading') return true;
  // "Continue reading <headline> →" as one link.
  return line.linkShare > 0.8 && words.startsContinue(line.norm);
}

/** The whole line is a feed's footer around the headline or a link. */
function isFeedFooter(draft: Draft, line: Line, footers: Templates, title: string): boolean {
  if (line.text.length > draft.work.title.length + 240) return false;
  const named = line.linkChars > 0 || line.norm.includes(title);
  if (!named) return false;
  const { norm } = line;
  for (const { index, text } of eachMatch(footers, norm)) {
    if (index <= EDGE && index + text.length >= norm.length - EDGE) return true;
  }
  return false;
}

/** A paragraph that ends in a link "Continue reading" keeps its text. */
function cutTrailingLink(draft: Draft, line: Line): void {
  const link = line.texts.at(-1)?.parentElement?.closest('a');
  if (!link || link.contains(line.element)) return;
  const text = link.textContent ?? '';
  if (text.length < 60 && draft.work.words.kindOf(normalize(text)) === 'continueReading') {
    draft.work.removals.add('continue', text);
    removeElement(link, line.element);
  }
}
