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
 * @returns raises it again, where a page that writes itself anew has thrown all listeners away
 */
export function raiseShield(
  host: HTMLElement,
  onKey: (event: KeyboardEvent) => boolean,
  signal: AbortSignal,
  seal?: Seal,
): () => void {
  const options = { capture: true, signal } as const;
  // Scrolling must not wait for a listener that never prevents it.
  const passive = { ...options, passive: true };
  const pressed = new Set<string>();
  const onUnused = (event: Event) => {
    const isKey = event.type.startsWith('key');
    if (isKey ? !event.isTrusted : event.target !== host) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keyup') {
      if (!pressed.delete(event.code) && event.key === 'Escape' && swallows(host, event)) onKey(event);
    }
    if (event.target === host) seal?.hear(event);
  };
  const onDown = (event: KeyboardEvent) => {
    // What a script of the page makes up presses no key.
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    pressed.add(event.code);
    if (onKey(event)) event.preventDefault();
  };
  const types = [...UNUSED, ...(seal ? CONTAINED.filter((one) => one !== 'keydown') : [])];
  const listen = () => {
    for (const type of types) window.addEventListener(type, onUnused, passive);
    window.addEventListener('keydown', onDown, options);
  };
  listen();
  signal.addEventListener('abort', () => holdBack(pressed));
  return listen;
}

/**
 * A key has come up whose way down was not heard. Either the browser used it (its own search was open), or a script of
 * the page that listens on the window swallows it: the same key, made up, tells which.
 */
function swallows(host: HTMLElement, { key, code }: KeyboardEvent): boolean {
  let heard = false;
  const hear = (event: Event) => {
    heard = true;
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', hear, { capture: true, once: true });
  host.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  window.removeEventListener('keydown', hear, { capture: true });
  return !heard;
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
