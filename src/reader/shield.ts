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

/** What a host does whose events may not even pass the page on their way in: all of them end at the window. */
export interface Seal {
  /** Gets every event at the host that it may want to answer, as the window sees it: without what is inside. */
  hear(event: Event): void;
}

/**
 * @param host the view's element in the page
 * @param onKey gets every key pressed while the shield is up, wherever the focus is; true: the key is used
 * @param signal takes the shield down
 */
export function raiseShield(
  host: HTMLElement,
  onKey: (event: KeyboardEvent) => boolean,
  signal: AbortSignal,
  seal?: Seal,
): void {
  const options = { capture: true, signal } as const;
  // Scrolling must not wait for a listener that never prevents it.
  const passive = { ...options, passive: true };
  const pressed = new Set<string>();
  for (const type of [...UNUSED, ...(seal ? CONTAINED.filter((one) => one !== 'keydown') : [])]) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target !== host && !type.startsWith('key')) return;
        event.stopImmediatePropagation();
        if (event instanceof KeyboardEvent && type === 'keyup') pressed.delete(event.code);
        if (event.target === host) seal?.hear(event);
      },
      passive,
    );
  }
  window.addEventListener(
    'keydown',
    (event) => {
      event.stopImmediatePropagation();
      pressed.add(event.code);
      if (onKey(event)) event.preventDefault();
    },
    options,
  );
  signal.addEventListener('abort', () => holdBack(pressed));
}

/** The key that closed the view is still down: its way up is not the page's either. */
function holdBack(pressed: ReadonlySet<string>): void {
  if (pressed.size === 0) return;
  window.addEventListener(
    'keyup',
    (event) => {
      if (pressed.has(event.code)) event.stopImmediatePropagation();
    },
    { capture: true, once: true },
  );
}
