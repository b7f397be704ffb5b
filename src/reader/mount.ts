import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ofDocument } from '../core/live';
import { samePage } from '../core/url';
import { createFrame, type Frame } from './frame';
import { createHost, type Host, READER_NAME, ROOT } from './host';
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

/** A view that has its content and is not shown yet: the page is as it was. */
export interface Staged {
  readonly mounted: Mounted;
  /**
   * Puts the view over the page: one host as the last child of `<html>` with a closed shadow root, and pauses what
   * plays. A view that is shown gives way to it. Closing removes the host and gives the page its scroll place, its
   * focus and its sound back; before it was shown, closing only ends what was bound to the signal.
   *
   * @param onClosed after the view is gone, however it went
   */
  show(onClosed: () => void): void;
}

export interface Mounter {
  /** Makes what the next view is mounted in; the page is not touched. */
  prepare(): void;
  /**
   * Makes a view without showing it.
   *
   * @param fill puts the content in before the view is shown, so that it is laid out once
   * @param onKey gets every key while the view is shown; true: used
   */
  stage(fill: (mounted: Mounted) => void, onKey: (event: KeyboardEvent) => boolean): Staged;
}

/**
 * Makes what can mount the view again and again. The host is made once and used again: what is bound to the script's
 * context stays bound to it for the life of the page, and must not grow with every opening.
 */
export function createMounter(ctx: ContentScriptContext, css: string): Mounter {
  let made: Host | undefined;
  let closeCurrent: (() => void) | undefined;
  /** Address at which the view stands open. */
  let address = '';
  const closeAny = () => closeCurrent?.();
  // Invalidated contexts (an update, a second injection) close like everybody else.
  ctx.onInvalidated(closeAny);
  // The event tells of what is about to happen, and that may be a download: the address decides, a moment later.
  const moved = () =>
    ctx.setTimeout(() => {
      // Another fragment is the same page.
      if (!samePage(location.href, address)) closeAny();
    }, 0);
  /** The frame of the next view. */
  let spare: Frame | null = null;
  const prepare = () => {
    if (!made) ctx.addEventListener(window, 'wxt:locationchange', moved);
    made ??= createHost(ctx, { name: READER_NAME, css, contained: CONTAINED, pageRules: PAGE_RULES });
    spare ??= createFrame();
    return made;
  };
  return {
    prepare,
    stage(fill, onKey) {
      const ui = prepare();
      const frame = spare ?? createFrame();
      spare = null;
      const controller = new AbortController();
      const { signal } = controller;
      let leave: (() => void) | undefined;
      const close = () => {
        if (signal.aborted) return;
        controller.abort();
        leave?.();
      };
      const mounted: Mounted = { frame, root: ui.shadow, signal, close };
      fill(mounted);
      return {
        mounted,
        show(onClosed) {
          closeCurrent?.();
          address = location.href;
          const place = { left: window.scrollX, top: window.scrollY };
          const focused = document.activeElement;
          const unquieten = quieten(document);
          closeCurrent = close;
          leave = () => {
            closeCurrent = undefined;
            ui.remove();
            restore(place, focused);
            unquieten();
            onClosed();
          };
          put(ui, mounted, onKey);
        },
      };
    },
  };
}

function put(ui: Host, { frame, signal, close }: Mounted, onKey: (event: KeyboardEvent) => boolean): void {
  ui.uiContainer.append(frame.dialog);
  ui.mount();
  let scrolled = 0;
  frame.scroller.addEventListener(
    'scroll',
    () => {
      if (frame.dialog.isConnected) scrolled = frame.scroller.scrollTop;
    },
    { signal, passive: true },
  );
  const lift = () => raise(frame.dialog, frame.scroller, scrolled);
  lift();
  // In this order: the shield lets nobody hear a wheel behind it.
  const scrollAgain = scrollAnyway(ui.shadowHost, frame.scroller, signal);
  const shieldAgain = raiseShield(ui.shadowHost, onKey, signal);
  holdLayer(ui, lift, close, signal, () => {
    scrollAgain();
    shieldAgain();
  });
  stayShown(ui, frame.dialog, signal);
  frame.closeButton.addEventListener('click', close, { signal });
  // The browser's own way out of a modal dialog: Escape where a script of the page swallowed the key, and the
  // back gesture on touch screens.
  frame.dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  keepOnPaper(frame, lift, signal);
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
    (event) => {
      // A page that says so by itself would bring the view down to where it can be covered.
      if (!event.isTrusted) return;
      frame.dialog.close();
      frame.dialog.setAttribute('open', '');
    },
    { signal },
  );
  window.addEventListener('afterprint', lift, { signal });
}

/** A page that shows its root element no more shows nothing in it, the view included. */
function stayShown(ui: Host, dialog: HTMLElement, signal: AbortSignal): void {
  const look = () => {
    if (dialog.isConnected && dialog.getClientRects().length === 0) ui.insist();
  };
  look();
  const sizes = new ResizeObserver(look);
  sizes.observe(dialog);
  signal.addEventListener('abort', () => sizes.disconnect());
}

/** Pixels that a wheel moves by where it counts lines. */
const LINE = 40;

/**
 * Scrolls by the wheel where a script of the page, which hears it first, has forbidden the browser to.
 *
 * @returns listens again where the page has thrown all listeners away
 */
function scrollAnyway(host: HTMLElement, scroller: HTMLElement, signal: AbortSignal): () => void {
  const scroll = (event: WheelEvent) => {
    if (!event.isTrusted || !event.defaultPrevented || event.target !== host || event.ctrlKey) return;
    const unit = [1, LINE, scroller.clientHeight][event.deltaMode] ?? 1;
    scroller.scrollTop += event.deltaY * unit;
  };
  const listen = () => window.addEventListener('wheel', scroll, { capture: true, passive: true, signal });
  listen();
  return listen;
}
