import type { Draft } from '../draft';
import { insideOf, type Line } from '../lines';
import { isCount } from '../words';

/** Texts that are shown as they are written, and figures. */
const AS_WRITTEN = 'pre,table,code';
const PITCH_MAX = 260;
/** A moment as machines write it; a line with two of them is made of the page's hidden data. */
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d/g;

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
    if (
      certain(i) ||
      (isData(line) && !asWritten(line.element)) ||
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

function isLinked(line: Line): boolean {
  return line.linkShare > 0.6;
}

function inList(line: Line): boolean {
  return line.element.closest('ol,dl') !== null;
}
