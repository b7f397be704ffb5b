import type { Draft } from '../draft';
import type { Line } from '../lines';
import { isCount } from '../words';

const PITCH_MAX = 260;

/** Lines that consist of the words of buttons, counters and labels; pitches for newsletters and apps. */
export function debris(draft: Draft): void {
  const { words } = draft.work;
  const lines = draft.lines();
  const kinds = lines.map((line) => (line.element.closest('pre,table,code') ? null : words.kindOfLine(line)));
  const certain = (i: number) => {
    const kind = kinds[i];
    return kind === 'share' || kind === 'comments' || kind === 'print' || kind === 'ad' || kind === 'minRead';
  };
  lines.forEach((line, i) => {
    if (
      certain(i) ||
      (kinds[i] && isLinked(line)) ||
      (line.text.length < 10 && isCount(line.norm) && (certain(i - 1) || certain(i + 1)) && !inList(line))
    ) {
      draft.cut('debris', line);
    } else if (line.text.length <= PITCH_MAX && words.pitches(line.norm)) draft.cut('pitch', line);
  });
}

function isLinked(line: Line): boolean {
  return line.linkShare > 0.6;
}

function inList(line: Line): boolean {
  return line.element.closest('ol,dl') !== null;
}
