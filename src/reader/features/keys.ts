import type { ReaderFeature } from '../feature';
import { closePanels } from '../panel';
import type { ReaderView } from '../view';

/** Part of the visible height that a page key moves by; the rest stays for the eye to hold on to. */
const PAGE = 0.9;
const LINE = 40;

const STOPS = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';

/** Escape leaves, Tab goes round, and the keys that scroll do so even where the page has forbidden them. */
const keys: ReaderFeature = {
  id: 'keys',
  order: 50,
  mount(view) {
    view.onKey((event) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
      if (event.key === 'Escape') {
        if (!closePanels(view)) view.close();
        return true;
      }
      if (event.key === 'Tab') return goRound(view, event.shiftKey);
      // The browser scrolls by itself unless a script of the page, which hears keys first, forbade it.
      return event.defaultPrevented && !isControl(view.root.activeElement) && scrollBy(view, event);
    });
  },
};

export default keys;

/** From the last stop to the first and back; between them the browser moves the focus itself. */
function goRound({ frame, root, scroller }: ReaderView, backwards: boolean): boolean {
  const stops = [...frame.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const now = root.activeElement;
  const atStart = now === stops[0] || now === scroller;
  const atEnd = now === stops.at(-1);
  if (now !== null && !(backwards ? atStart : atEnd)) return false;
  stops.at(backwards ? -1 : 0)?.focus();
  return stops.length > 0;
}

function isControl(element: Element | null): boolean {
  return element?.matches('a,button,input,select,textarea,summary') ?? false;
}

function scrollBy({ scroller }: ReaderView, event: KeyboardEvent): boolean {
  const page = scroller.clientHeight * PAGE;
  const by: Record<string, number> = {
    ArrowDown: LINE,
    ArrowUp: -LINE,
    PageDown: page,
    PageUp: -page,
    ' ': event.shiftKey ? -page : page,
    Home: -scroller.scrollHeight,
    End: scroller.scrollHeight,
  };
  const distance = by[event.key];
  if (distance === undefined) return false;
  scroller.scrollTop += distance;
  return true;
}
