import { ofDocument } from '../core/live';
import type { Host } from './host';

/** Keeps the view above everything the page may show, and in the document. */

const RAISED = ':modal,:popover-open,:fullscreen';

/** How often the view comes back within {@link SPELL}; an observer of the page that takes it out each time ends there. */
const MAX_RETURNS = 3;
/** Likewise for what the page puts on the host, or in it. */
const MAX_TIDYINGS = 30;
/** Milliseconds until it tries again, and how often in a row it may fail. */
const SPELL = 50;
const MAX_FAILURES = 6;

/**
 * A modal dialog is the one thing that stands above z-indexes, transforms, filters, popovers and full-screen
 * videos, and it makes the page behind inert without an attribute on it.
 *
 * @param scrollTop where the scroller stood, which forgets it when the page takes the view out
 */
export function raise(dialog: HTMLDialogElement, scroller: HTMLElement, scrollTop: number): void {
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
  // At the top there is nothing to do, and setting it would lay the page out once for nothing.
  if (scrollTop > 0) scroller.scrollTop = scrollTop;
}

/**
 * Puts the view back above what the page opens later, and back into the document where the page takes it out, and takes
 * off the host what the page puts on it. Only a page that takes it out again at once, every time, is given way.
 *
 * @param lift puts it above all else
 * @param onLost the page does not let it stand
 * @param onReturn it is back in a document that may have been written anew, without any of our listeners
 */
export function holdLayer(
  { shadowHost: host, tidy }: Pick<Host, 'shadowHost' | 'tidy'>,
  lift: () => void,
  onLost: () => void,
  signal: AbortSignal,
  onReturn: () => void = () => {},
): void {
  const raiseOften = oncePerFrame(lift, signal);
  const above = (event: Event) => {
    const target = event.target;
    if (!event.isTrusted || target === host || !(target instanceof Element)) return;
    if (target.matches(RAISED)) raiseOften();
  };
  const listen = () => {
    // Neither event bubbles; both pass the window on their way in.
    window.addEventListener('toggle', above, { capture: true, signal });
    window.addEventListener('fullscreenchange', above, { capture: true, signal });
  };
  let returns = 0;
  let failures = 0;
  let tidyings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isIn = () => host.parentNode !== null && host.parentNode === ofDocument(document, 'documentElement');
  const comeBack = () => {
    if (isIn()) return;
    timer ??= setTimeout(judge, SPELL);
    const root = ofDocument(document, 'documentElement');
    // Without a root the document is being written; the root that comes is a change again.
    if (!root || returns >= MAX_RETURNS) return;
    returns++;
    root.append(host);
    observe();
    listen();
    onReturn();
    lift();
  };
  const judge = () => {
    timer = undefined;
    returns = 0;
    if (tidyings >= MAX_TIDYINGS) keepTidy(true);
    tidyings = 0;
    if (isIn()) failures = 0;
    else if (++failures > MAX_FAILURES) onLost();
    else comeBack();
  };
  // Attributes hide the host or make it deaf; without its rules the page's root element is seen as the page has it.
  const keepTidy = (late = false) => {
    timer ??= setTimeout(judge, SPELL);
    if (!late && tidyings++ >= MAX_TIDYINGS) return;
    tidy();
    dress.takeRecords();
    // What was deaf for a moment has lost the focus.
    raiseOften();
  };
  const dress = new MutationObserver(() => keepTidy());
  dress.observe(host, { attributes: true, childList: true, characterData: true, subtree: true });
  const observer = new MutationObserver(comeBack);
  const observe = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    const root = ofDocument(document, 'documentElement');
    if (root) observer.observe(root, { childList: true });
  };
  listen();
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    dress.disconnect();
    clearTimeout(timer);
  });
}

/** A page that opens something all the time has its turn once a frame, and so has the view. */
function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let resting = false;
  let again = false;
  const call = () => {
    again = resting;
    if (resting) return;
    resting = true;
    run();
    requestAnimationFrame(() => {
      resting = false;
      if (again && !signal.aborted) call();
    });
  };
  return call;
}
