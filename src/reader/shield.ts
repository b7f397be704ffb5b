/**
 * Keeps the page's scripts out of what happens in the view. Scripts that listen on the window were there first and
 * cannot be kept from seeing an event; all others see none of these.
 */

/** Nothing in the view listens to these: they end at the window, on their way in. */
const UNUSED = (
  'keyup keypress beforeinput beforecopy copy cut contextmenu selectstart dragstart wheel ' +
  'auxclick dblclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointerover pointerout ' +
  'touchstart touchmove touchend touchcancel'
).split(' ');

/** Features listen to these; they end at the view's own root, on their way out. */
export const CONTAINED = ['keydown', 'click', 'pointermove', 'focusin', 'focusout', 'input', 'change'];

/**
 * @param host the view's element in the page
 * @param onKey gets every key pressed while the shield is up, wherever the focus is; true: the key is used
 * @param signal takes the shield down
 */
export function raiseShield(
  host: HTMLElement,
  onKey: (event: KeyboardEvent) => boolean,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal } as const;
  for (const type of UNUSED) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target === host || type.startsWith('key')) event.stopImmediatePropagation();
      },
      // Scrolling must not wait for a listener that never prevents it.
      { ...options, passive: true },
    );
  }
  window.addEventListener(
    'keydown',
    (event) => {
      event.stopImmediatePropagation();
      if (onKey(event)) event.preventDefault();
    },
    options,
  );
}
