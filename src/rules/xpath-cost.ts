/**
 * How much work an XPath can make. Browsers evaluate one in a single stretch that nothing can interrupt, and what
 * stands in square brackets is evaluated anew for each node outside: brackets in brackets multiply.
 */

/** Powers of ten: elements of a large page, and how many of them stand below or above an element on the average. */
const PAGE = 3.5;
const BELOW = 1.2;
/** Nodes that may be visited, as a power of ten: about a second's work. */
const MOST = 8;

/** Axes that reach over the whole page, and over what is around or below. */
const AXIS =
  /(?:(preceding|following)|(?:descendant|ancestor)(?:-or-self)?|(?:preceding|following)-sibling)\s*::/y;

/** True for an expression that could hold a page up for seconds. Knows no XPath beyond axes and brackets. */
export function isHeavyXPath(text: string): boolean {
  if (!text.includes('[')) return false;
  /** Work of one evaluation of each open bracket, the whole expression first, and what the brackets inside add. */
  const open = [{ own: 0, inside: 0 }];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const level = open.at(-1);
    if (!level) return true;
    if (char === '"' || char === "'") {
      const end = text.indexOf(char, i + 1);
      if (end < 0) return false;
      i = end;
    } else if (char === '[') {
      open.push({ own: 0, inside: 0 });
    } else if (char === ']') {
      const done = open.pop();
      const around = open.at(-1);
      if (done && around) around.inside = Math.max(around.inside, done.own + done.inside);
    } else if (char === '/' && text[i + 1] === '/') {
      // From the top where nothing but an operator stands before it.
      const relative = /[\w.\])*@:-]\s*$/.test(text.slice(Math.max(0, i - 3), i));
      level.own = Math.max(level.own, relative && open.length > 1 ? BELOW : PAGE);
      i++;
    } else {
      AXIS.lastIndex = i;
      const axis = AXIS.exec(text);
      if (axis) {
        level.own = Math.max(level.own, axis[1] || open.length === 1 ? PAGE : BELOW);
        i += axis[0].length - 1;
      }
    }
  }
  const whole = open[0];
  return whole !== undefined && whole.own + whole.inside > MOST;
}
