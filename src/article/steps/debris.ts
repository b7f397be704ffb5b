import type { Draft } from '../draft';
import { insideOf, type Line } from '../lines';
import { isCount, type WordIndex } from '../words';

/** Texts that are shown as they are written, and figures. */
const AS_WRITTEN = 'pre,table,code';
const PITCH_MAX = 260;
const FOLLOW_MAX = 160;
/** Data is no text where the text stands beside it: it may hold all of it once more, but not more than this share. */
const MOST = 0.7;
/** A moment as machines write it; a line with two of them is made of the page's hidden data. */
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d/g;

/** What a template or a plugin of the page should have filled in: `{{banner}}`, `[ad id="3"]`, `[/caption]`. */
const UNFILLED =
  /^(?:\{\{[^{}]{1,200}\}\}|\[\/[a-z][\w-]{0,30}\]|\[[a-z][\w-]{0,30}\s[^[\]]{0,150}=[^[\]]{1,150}\])$/i;

/** Lines that consist of the words of buttons, counters, labels or data; pitches for newsletters and apps. */
export function debris(draft: Draft): void {
  const { words } = draft.work;
  const lines = draft.lines();
  const asWritten = insideOf(draft.body, AS_WRITTEN);
  const kinds = lines.map((line) => (asWritten(line.element) ? null : words.kindOfLine(line)));
  const certain = (i: number) => {
    const kind = kinds[i];
    return kind === 'share' || kind === 'comments' || kind === 'print' || kind === 'ad' || kind === 'minRead';
  };
  lines.forEach((line, i) => {
    if (isData(line) && !asWritten(line.element) && line.text.length < draft.total * MOST)
      draft.drop('debris', line);
    else if (
      certain(i) ||
      (isUnfilled(line) && !asWritten(line.element)) ||
      followsOn(line, words) ||
      (kinds[i] && isLinked(line)) ||
      (line.text.length < 10 && isCount(line.norm) && (certain(i - 1) || certain(i + 1)) && !inList(line))
    ) {
      draft.cut('debris', line);
    } else if (line.text.length <= PITCH_MAX && words.pitches(line)) draft.cut('pitch', line);
  });
}

function isData({ text }: Line): boolean {
  return text.includes('T') && (text.match(MOMENT)?.length ?? 0) > 1;
}

function isUnfilled({ text }: Line): boolean {
  return (text.startsWith('{{') || text.startsWith('[')) && UNFILLED.test(text);
}

/** "Follow us on A, B and C", however it goes on. */
function followsOn({ text, norm }: Line, words: WordIndex): boolean {
  return text.length <= FOLLOW_MAX && words.follows(norm);
}

function isLinked(line: Line): boolean {
  return line.linkShare > 0.6;
}

function inList(line: Line): boolean {
  return line.element.closest('ol,dl') !== null;
}
