import { i18n } from '#i18n';
import { squeeze } from '../../core/text';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { addPanel, closePanels } from '../panel';
import type { ReaderView } from '../view';
import css from './outline.css?inline';

/** With fewer headings the article is short enough to find one's way by scrolling. */
const MIN_HEADINGS = 3;
/** Headings shown, and characters of each: pages may be built of nothing but headings. */
const MAX_HEADINGS = 200;
const MAX_CHARS = 160;
/** A heading this near below the tools counts as reached. Pixels. */
const REACHED = 24;

/** Lists the article's headings, shows where the reader is, and leads there. */
const outline: ReaderFeature = {
  id: 'outline',
  order: 10,
  first: true,
  css,
  mount(view, signal) {
    const headings = headingsOf(view.article);
    if (headings.length < MIN_HEADINGS) return;
    const top = Math.min(...headings.map(levelOf));
    const entries = headings.map((heading) => {
      const entry = h(
        'button',
        { type: 'button', class: 'hw-outline-entry', 'data-level': Math.min(levelOf(heading) - top, 3) },
        squeeze(heading.textContent ?? '').slice(0, MAX_CHARS),
      );
      entry.addEventListener('click', () => goTo(view, heading), { signal });
      return entry;
    });
    const label = i18n.t('reader.outline.label');
    const { button } = addPanel(
      view,
      {
        id: 'outline',
        word: i18n.t('reader.outline.word'),
        label,
        fill(panel) {
          const list = h('ol', { class: 'hw-outline', lang: knownLangOf(view), dir: 'auto' });
          list.append(...entries.map((entry) => h('li', {}, entry)));
          panel.append(h('p', { class: 'hw-panel-title' }, label), list);
        },
      },
      signal,
    );
    button.addEventListener('click', () => markCurrent(view, headings, entries), { signal });
  },
};

export default outline;

function headingsOf(article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('h1,h2,h3,h4')]
    .filter((heading) => squeeze(heading.textContent ?? '') !== '')
    .slice(0, MAX_HEADINGS);
}

function levelOf(heading: HTMLElement): number {
  return Number(heading.localName.slice(1));
}

/** The entries are the article's words, in its language. */
function knownLangOf(view: ReaderView): string | null {
  return view.article.parentElement?.getAttribute('lang') ?? null;
}

function goTo(view: ReaderView, heading: HTMLElement): void {
  closePanels(view);
  const { scroller, bar } = view;
  const distance = heading.getBoundingClientRect().top - bar.getBoundingClientRect().bottom;
  scroller.scrollTop += distance - REACHED / 2;
  // Screen readers go on reading from here; the next Tab goes to the next link behind it.
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function markCurrent(view: ReaderView, headings: readonly HTMLElement[], entries: readonly HTMLElement[]) {
  const line = view.bar.getBoundingClientRect().bottom + REACHED;
  const reached = headings.filter((heading) => heading.getBoundingClientRect().top <= line).length - 1;
  entries.forEach((entry, index) => {
    if (index === reached) entry.setAttribute('aria-current', 'location');
    else entry.removeAttribute('aria-current');
  });
  entries[reached]?.scrollIntoView?.({ block: 'nearest' });
}
