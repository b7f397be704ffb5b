import { ofDocument } from '../core/live';

/** Keeps the view above everything the page may show, and in the document. */

/** How often the page may put something above the view before the view gives up answering. */
const MAX_RAISES = 40;
const RAISED = ':modal,:popover-open,:fullscreen';

/**
 * A modal dialog is the one thing that stands above z-indexes, transforms, filters, popovers and full-screen
 * videos, and it makes the page behind inert without an attribute on it.
 */
export function raise(dialog: HTMLDialogElement, scroller: HTMLElement): void {
  const { scrollTop } = scroller;
  const root = dialog.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  // A dialog that left the document or was opened by attribute must be closed before it can be modal.
  if (dialog.open) dialog.close();
  try {
    dialog.showModal();
  } catch {
    // Not in a state to be modal: the host's own position and z-index have to do.
    dialog.setAttribute('open', '');
  }
  (focused instanceof HTMLElement && focused.isConnected ? focused : scroller).focus({ preventScroll: true });
  scroller.scrollTop = scrollTop;
}

/**
 * Puts the view back above what the page opens later, and back into the document once if the page takes it out.
 *
 * @param onLost the page took it out again
 */
export function holdLayer(
  host: HTMLElement,
  lift: () => void,
  onLost: () => void,
  signal: AbortSignal,
): void {
  let raises = 0;
  let returns = 0;
  const above = (event: Event) => {
    const target = event.target;
    if (target === host || !(target instanceof Element) || !target.matches(RAISED)) return;
    if (raises++ < MAX_RAISES) lift();
  };
  // Neither event bubbles; both pass the window on their way in.
  window.addEventListener('toggle', above, { capture: true, signal });
  window.addEventListener('fullscreenchange', above, { capture: true, signal });
  const observer = new MutationObserver(() => {
    const root = ofDocument(document, 'documentElement');
    if (host.parentNode === root && root) return;
    if (returns++ > 0 || !root) {
      onLost();
      return;
    }
    root.append(host);
    observe();
    lift();
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    const root = ofDocument(document, 'documentElement');
    if (root) observer.observe(root, { childList: true });
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}
