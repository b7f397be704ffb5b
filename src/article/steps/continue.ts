import { escapeRegExp, normalize } from '../../core/text';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Draft } from '../draft';
import { type Line, removeElement } from '../lines';

const LAST_LINES = 5;

/** "Continue reading…" at the end, and the footers that feeds append. Prose is left alone. */
export function continueLine(draft: Draft, lexicon: Lexicon): void {
  const frames = framesOf(lexicon);
  const title = normalize(draft.work.title).slice(0, 40);
  const lines = draft.lines().filter((line) => !line.caption);
  for (const line of lines.slice(-LAST_LINES)) {
    if (isContinue(draft, line) || isFeedFooter(draft, line, frames, title)) draft.cut('continue', line);
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
function isFeedFooter(draft: Draft, line: Line, frames: readonly Frame[], title: string): boolean {
  if (line.text.length > draft.work.title.length + 240) return false;
  const named = line.linkChars > 0 || line.norm.includes(title);
  return named && frames.some(({ part, whole }) => line.norm.includes(part) && whole.test(line.norm));
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

/** A footer as a pattern for the whole line, and its longest word or words, which are looked for first. */
interface Frame {
  readonly part: string;
  readonly whole: RegExp;
}

const cache = new WeakMap<Lexicon, readonly Frame[]>();

function framesOf(lexicon: Lexicon): readonly Frame[] {
  let frames = cache.get(lexicon);
  if (!frames) {
    frames = lexicon.words.feedFooter.map(frame);
    cache.set(lexicon, frames);
  }
  return frames;
}

const PLACE = /(\{title\}|\{site\}|\*)/;

/** The places for headline and site take anything, bounded. */
function frame(phrase: string): Frame {
  const parts = phrase.split(PLACE).map((part) => part.trim());
  const patterns = parts.map((part) => {
    if (part === '{title}') return '.{1,300}';
    if (part === '{site}' || part === '*') return '.{1,80}';
    return escapeRegExp(part);
  });
  const literal = parts
    .filter((part) => !PLACE.test(part))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const whole = new RegExp(`^\\W{0,3}${patterns.filter(Boolean).join('\\s*')}\\W{0,3}$`, 'u');
  return { part: literal, whole };
}
