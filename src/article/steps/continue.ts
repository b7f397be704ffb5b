import { escapeRegExp, normalize } from '../../core/text';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Draft } from '../draft';
import { type Line, removeElement } from '../lines';

const LAST_LINES = 5;

/** "Continue reading…" at the end, and the footers that feeds append. Prose is left alone. */
export function continueLine(draft: Draft, lexicon: Lexicon): void {
  const frames = framesOf(lexicon);
  const lines = draft.lines().filter((line) => !line.caption);
  for (const line of lines.slice(-LAST_LINES)) {
    if (isContinue(draft, line) || isFeedFooter(draft, line, frames)) draft.cut('continue', line);
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
function isFeedFooter(draft: Draft, line: Line, frames: readonly RegExp[]): boolean {
  if (line.text.length > draft.work.title.length + 240) return false;
  const named = line.linkChars > 0 || line.norm.includes(normalize(draft.work.title).slice(0, 40));
  return named && frames.some((frame) => frame.test(line.norm));
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

const cache = new WeakMap<Lexicon, readonly RegExp[]>();

function framesOf(lexicon: Lexicon): readonly RegExp[] {
  let frames = cache.get(lexicon);
  if (!frames) {
    frames = lexicon.words.feedFooter.map(frame);
    cache.set(lexicon, frames);
  }
  return frames;
}

/** A footer as a pattern for the whole line; the places for headline and site take anything, bounded. */
function frame(phrase: string): RegExp {
  const parts = phrase.split(/(\{title\}|\{site\}|\*)/).map((part) => {
    if (part === '{title}') return '.{1,300}';
    if (part === '{site}' || part === '*') return '.{1,80}';
    return escapeRegExp(part.trim());
  });
  return new RegExp(`^\\W{0,3}${parts.filter(Boolean).join('\\s*')}\\W{0,3}$`, 'u');
}
