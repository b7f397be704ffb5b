import { ofDocument } from '../core/live';

/** Milliseconds for which a place is outlined. */
const SHOWN = 2000;
/** Pixels between the text and the outline. */
const GAP = 6;

/**
 * Scrolls an element into view and outlines it for a moment. The page's own nodes are not touched: the outline is a
 * host element of its own, with a closed shadow root, that removes itself.
 *
 * @param signal takes the outline away at once
 */
export function showPlace(element: Element, signal: AbortSignal): void {
  const document = element.ownerDocument;
  const window = ofDocument(document, 'defaultView');
  if (!window) return;
  const create = (name: string) => Document.prototype.createElement.call(document, name);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });

  const host = create('headwater-mark');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText =
    'all:initial!important;position:fixed!important;pointer-events:none!important;z-index:2147483647!important';
  const box = create('div');
  box.style.cssText =
    'box-sizing:border-box;width:100%;height:100%;border:3px solid #0a6a6a;border-radius:6px;' +
    'outline:2px solid #ffffff;background:rgb(10 106 106 / 12%)';
  host.attachShadow({ mode: 'closed' }).append(box);
  ofDocument(document, 'documentElement').append(host);

  const remove = () => host.remove();
  signal.addEventListener('abort', remove, { once: true });
  const until = window.performance.now() + SHOWN;
  // The element moves while the page scrolls, in whichever of its boxes does.
  const follow = () => {
    if (!host.isConnected) return;
    if (window.performance.now() > until || !element.isConnected) {
      signal.removeEventListener('abort', remove);
      remove();
      return;
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    host.style.setProperty('left', `${left - GAP}px`, 'important');
    host.style.setProperty('top', `${top - GAP}px`, 'important');
    host.style.setProperty('width', `${width + 2 * GAP}px`, 'important');
    host.style.setProperty('height', `${height + 2 * GAP}px`, 'important');
    window.requestAnimationFrame(follow);
  };
  follow();
}
