import { i18n } from '#i18n';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { type Footnote, footnotesOf, noteText } from '../notes';
import type { ReaderView } from '../view';
import css from './footnotes.css?inline';

/** Room between the mark and its note, and between the note and the edge of the window. Pixels. */
const GAP = 8;

/** A footnote opens where its mark stands; closing it leads back there. */
const footnotes: ReaderFeature = {
  id: 'footnotes',
  // Before the keys, as Escape closes the note first, and before the links, which would jump to it.
  order: 46,
  css,
  mount(view, signal) {
    const notes = new Map(footnotesOf(view.article).map((note) => [note.link, note]));
    if (notes.size === 0) return;
    let open: { readonly note: Footnote; readonly box: HTMLElement } | null = null;
    const close = (back: boolean) => {
      if (!open) return;
      const { note, box } = open;
      open = null;
      const inside = box.contains(view.root.activeElement);
      box.remove();
      note.link.setAttribute('aria-expanded', 'false');
      if (back || inside) note.link.focus({ preventScroll: true });
    };
    for (const { link, mark } of notes.values()) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-haspopup', 'dialog');
      link.setAttribute('aria-expanded', 'false');
      link.setAttribute('aria-label', i18n.t('reader.note.mark', { mark }));
    }
    view.article.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        const note = link && notes.get(link);
        if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const again = open?.note === note;
        close(again);
        if (!again) open = { note, box: show(view, note, () => close(true)) };
      },
      { signal },
    );
    view.frame.addEventListener(
      'click',
      (event) => {
        const target = event.target;
        if (!open || !(target instanceof Node)) return;
        if (!open.box.contains(target) && !open.note.link.contains(target)) close(false);
      },
      { signal },
    );
    view.onKey((event) => {
      if (!open) return false;
      if (event.key === 'Escape') {
        close(true);
        return true;
      }
      const focused = view.root.activeElement;
      // The space bar presses what looks like a button.
      if (event.key === 'Tab' && open.box.contains(focused)) return leave(open.box, focused, event, close);
      return false;
    });
    view.onKey((event) => {
      const link = view.root.activeElement;
      if (event.key !== ' ' || !(link instanceof HTMLAnchorElement) || !notes.has(link)) return false;
      link.click();
      return true;
    });
  },
};

export default footnotes;

/** Tab past the last stop of the note, or back before the first, leads to the mark. */
function leave(
  box: HTMLElement,
  focused: Element | null,
  event: KeyboardEvent,
  close: (back: boolean) => void,
): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>('a[href],button')];
  const edge = event.shiftKey ? focused === box || focused === stops[0] : focused === stops.at(-1);
  if (edge) close(true);
  return edge && event.shiftKey;
}

function show(view: ReaderView, note: Footnote, close: () => void): HTMLElement {
  const label = i18n.t('reader.note.label', { mark: note.mark });
  const main = view.article.parentElement ?? view.article;
  const button = h(
    'button',
    { type: 'button', class: 'hw-note-close', 'data-testid': 'note-close' },
    i18n.t('reader.note.back'),
  );
  button.addEventListener('click', close);
  const text = h('div', { class: 'hw-note-text' });
  text.append(noteText(note));
  const box = h(
    'div',
    { class: 'hw-note', role: 'dialog', 'aria-label': label, tabindex: -1, 'data-testid': 'note' },
    text,
    button,
  );
  main.append(box);
  place(view, note.link, box, main);
  note.link.setAttribute('aria-expanded', 'true');
  box.focus({ preventScroll: true });
  return box;
}

/** Below the mark, or above it where there is more room. On small windows the style sheet puts it at the bottom. */
function place(view: ReaderView, link: HTMLElement, box: HTMLElement, main: HTMLElement): void {
  const mark = link.getBoundingClientRect();
  const column = main.getBoundingClientRect();
  const { bottom } = view.scroller.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const top = view.bar.getBoundingClientRect().bottom;
  const above = mark.bottom + GAP + height > bottom && mark.top - GAP - height > top;
  const left = Math.min(Math.max(mark.left - width / 2, column.left), column.right - width);
  box.style.setProperty('--hw-note-left', `${left - column.left}px`);
  box.style.setProperty(
    '--hw-note-top',
    `${(above ? mark.top - GAP - height : mark.bottom + GAP) - column.top}px`,
  );
}
