import type { Line } from './lines';

/** The largest element around a line that holds none of some others; null where the line is all there is. */
export function boxAround(line: Line, others: readonly Line[], body: Element): Element | null {
  const holdsOther = (element: Element) => others.some((other) => element.contains(other.element));
  let box = line.element;
  for (let up = box.parentElement; up && up !== body && !holdsOther(up); up = up.parentElement) box = up;
  return box === line.element ? null : box;
}
