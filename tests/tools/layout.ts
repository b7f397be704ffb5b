/** What is wrong with how a page is laid out. The functions run in the page and know nothing around them. */

/**
 * What sticks out of the window, and controls that lie on each other. Wide tables and code may scroll by themselves.
 *
 * @param root the document, or the closed root of the clean view
 */
export function misplaced(root: Document | ShadowRoot): string[] {
  const wrong: string[] = [];
  const scroller = root.querySelector<HTMLElement>('.hw-scroller') ?? document.documentElement;
  const width = scroller.clientWidth;
  if (scroller.scrollWidth > width) wrong.push(`scrolls sideways by ${scroller.scrollWidth - width} px`);
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}">${(element.textContent ?? '').trim().slice(0, 30)}`;
  const styleOf = (element: Element) => getComputedStyle(element);
  /** Nearest ancestor for which something holds. */
  const around = (element: Element, holds: (each: Element) => boolean): Element | null => {
    for (let each = element.parentElement; each; each = each.parentElement) if (holds(each)) return each;
    return null;
  };
  const seen = Array.from(root.querySelectorAll<HTMLElement>('*')).filter(
    (each) =>
      each.checkVisibility() && each.getClientRects().length > 0 && !each.closest('svg, math, head, style'),
  );
  const clips = (each: Element) => each !== scroller && styleOf(each).overflowX !== 'visible';
  for (const element of seen) {
    if (element.contains(scroller) || styleOf(element).clipPath !== 'none' || around(element, clips))
      continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > width + 1) wrong.push(`${name(element)} from ${left} to ${right} of ${width}`);
  }
  const isControl = 'a[href], button, select, textarea, summary, input:not([type="file"])';
  const controls = seen.filter(
    (each) => each.matches(isControl) && Number(styleOf(each).opacity) > 0 && !each.closest('.cm-editor'),
  );
  // What sticks to an edge, and what stands over the text, has the text pass below it.
  const layer = (each: Element) =>
    ['sticky', 'fixed', 'absolute'].includes(styleOf(each).position)
      ? each
      : around(each, (one) => ['sticky', 'fixed', 'absolute'].includes(styleOf(one).position));
  /** What is seen of it: the rest may be pushed aside in a box that scrolls. */
  const visible = (each: Element) => {
    const box = around(each, clips)?.getBoundingClientRect();
    return Array.from(each.getClientRects(), ({ left, right, top, bottom }) => ({
      left: Math.max(left, box?.left ?? left),
      right: Math.min(right, box?.right ?? right),
      top: Math.max(top, box?.top ?? top),
      bottom: Math.min(bottom, box?.bottom ?? bottom),
    }));
  };
  const layers = controls.map(layer);
  controls.forEach((one, index) => {
    controls.slice(index + 1).forEach((other, offset) => {
      if (layers[index] !== layers[index + 1 + offset]) return;
      if (one.contains(other) || other.contains(one)) return;
      for (const a of visible(one)) {
        for (const b of visible(other)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 1 && down > 1) wrong.push(`${name(one)} and ${name(other)} lie on each other`);
        }
      }
    });
  });
  return [...new Set(wrong)].slice(0, 12);
}

/**
 * Controls that a finger does not hit within 22 pixels of their middle. Links within a sentence are as high as their
 * line, as everywhere. Where something lies over a page, that alone is looked at.
 */
export function tooSmall(root: Document | ShadowRoot): string[] {
  const REACH = 21;
  const wrong: string[] = [];
  const open = root.querySelector('.hw-panel:not([hidden])') ?? root;
  const controls = open.querySelectorAll<HTMLElement>('a[href], button, select, textarea, summary, input');
  for (const control of controls) {
    if (!control.checkVisibility() || control.closest('.cm-editor, [inert]')) continue;
    const inSentence =
      control.localName === 'a' &&
      Array.from((control.closest('sup') ?? control).parentElement?.childNodes ?? []).some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
    if (inSentence) continue;
    control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const target = control.closest('label') ?? control.querySelector('img') ?? control;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    if (right - left < 1) continue;
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    for (const [atX, atY] of [
      [x, y - REACH],
      [x, y + REACH],
      [x - REACH, y],
      [x + REACH, y],
    ] as const) {
      const hit = root.elementFromPoint(atX, atY);
      if (hit && (control.contains(hit) || target.contains(hit))) continue;
      const name = `<${control.localName} class="${control.className}"> ${(control.textContent ?? '').trim().slice(0, 30)}`;
      wrong.push(
        `${name}, ${Math.round(right - left)} x ${Math.round(bottom - top)}: <${hit?.localName} class="${hit?.className}"> is hit`,
      );
      break;
    }
  }
  return [...new Set(wrong)].slice(0, 20);
}
