import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ofDocument } from '../core/live';
import { createFrame, type Frame } from './frame';
import { createHost, READER_NAME, ROOT } from './host';
import { holdLayer, raise } from './layer';
import { quieten } from './quiet';
import { CONTAINED, raiseShield } from './shield';

/**
 * Rules for the page. On paper only the view is wanted, with margins that leave a column one can read, and numbers
 * below where browsers set them. On screen the page's scroll bar would stand beside the view's own.
 */
const PAGE_RULES = `@page{margin:20mm 27mm 22mm;@bottom-center{content:counter(page);font:9pt serif}}
@media print{${ROOT}>:not(${READER_NAME}){display:none!important}}
${ROOT}{scrollbar-width:none!important}`;

export interface Mounted {
  readonly frame: Frame;
  readonly root: ShadowRoot;
  /** Ends when the view is gone. */
  readonly signal: AbortSignal;
  close(): void;
}

export interface Mounter {
  /**
   * Mounts an empty view over the page: one host as the last child of `<html>` with a closed shadow root, and pauses
   * what plays. Closing it removes the host and gives the page its scroll place, its focus and its sound back.
   *
   * @param onKey gets every key; true: used
   * @param onClosed after the view is gone, however it went
   */
  mount(onKey: (event: KeyboardEvent) => boolean, onClosed: () => void): Promise<Mounted>;
}

/**
 * Makes what can mount the view again and again. The host is made once and used again: what is bound to the script's
 * context stays bound to it for the life of the page, and must not grow with every opening.
 */
export function createMounter(ctx: ContentScriptContext, css: string): Mounter {
  let made: ReturnType<typeof createHost> | undefined;
  let closeCurrent: (() => void) | undefined;
  /** Address at which the view stands open. */
  let address = '';
  const closeAny = () => closeCurrent?.();
  // Invalidated contexts (an update, a second injection) close like everybody else.
  ctx.onInvalidated(closeAny);
  // The event tells of what is about to happen, and that may be a download: the address decides, a moment later.
  const moved = () =>
    ctx.setTimeout(() => {
      if (location.href !== address) closeAny();
    }, 0);
  return {
    async mount(onKey, onClosed) {
      if (!made) ctx.addEventListener(window, 'wxt:locationchange', moved);
      made ??= createHost(ctx, { name: READER_NAME, css, contained: CONTAINED, pageRules: PAGE_RULES });
      const ui = await made;
      closeCurrent?.();
      address = location.href;
      const place = { left: window.scrollX, top: window.scrollY };
      const focused = document.activeElement;
      const controller = new AbortController();
      const { signal } = controller;
      const frame = createFrame();
      const unquieten = quieten(document);
      const close = () => {
        if (signal.aborted) return;
        controller.abort();
        closeCurrent = undefined;
        ui.remove();
        restore(place, focused);
        unquieten();
        onClosed();
      };
      closeCurrent = close;
      ui.mount();
      ui.uiContainer.append(frame.dialog);
      const lift = () => raise(frame.dialog, frame.scroller);
      lift();
      raiseShield(ui.shadowHost, onKey, signal);
      holdLayer(ui.shadowHost, lift, close, signal);
      frame.closeButton.addEventListener('click', close, { signal });
      // The browser's own way out of a modal dialog: Escape where a script of the page swallowed the key, and the
      // back gesture on touch screens.
      frame.dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        close();
      });
      keepOnPaper(frame, lift, signal);
      return { frame, root: ui.shadow, signal, close };
    },
  };
}

function restore(place: { left: number; top: number }, focused: Element | null): void {
  if (focused instanceof HTMLElement && focused !== ofDocument(document, 'body') && focused.isConnected) {
    if (document.activeElement !== focused) focused.focus({ preventScroll: true });
  }
  if (window.scrollX !== place.left || window.scrollY !== place.top) {
    window.scrollTo({ ...place, behavior: 'instant' });
  }
}

/** The top layer is one page high on paper; for printing the view stands in the document instead. */
function keepOnPaper(frame: Frame, lift: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'beforeprint',
    () => {
      frame.dialog.close();
      frame.dialog.setAttribute('open', '');
    },
    { signal },
  );
  window.addEventListener('afterprint', lift, { signal });
}
