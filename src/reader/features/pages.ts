import { i18n } from '#i18n';
import { PAGES_MAX } from '../../article/page-limit';
import { parseHttpUrl, plainHost } from '../../core/url';
import type { Problem } from '../../find/result';
import { counted } from '../../ui/counted';
import { ownWords } from '../../ui/own-words';
import { problemText } from '../../ui/problem-words';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import type { ReaderView } from '../view';
import css from './pages.css?inline';

/**
 * An article that is spread over several pages says so at its end, leads on, and reads the other pages into the view
 * when it is asked to.
 */
const pages: ReaderFeature = {
  id: 'pages',
  order: 35,
  css,
  mount(view, signal) {
    const { next, all, page, count } = view.data.facts.pages;
    const { joined } = view.pages;
    const links = [
      ...link(next, i18n.t('reader.pages.next'), 'next-page'),
      ...link(all, i18n.t('reader.pages.all'), 'all-pages'),
    ];
    if (links.length === 0) return;
    const says = joined?.problem
      ? failed(joined.problem, view)
      : count !== null && page === 1
        ? counted('reader.pages.count', count)
        : i18n.t('reader.pages.goesOn');
    const line = h('p', {}, says, ...links);
    const box = h('div', { class: 'hw-pages', ...ownWords() }, line);
    if (page < PAGES_MAX) offer(view, box, signal);
    view.article.after(box);
  },
};

export default pages;

function link(address: string | null, text: string, id: string): (Node | string)[] {
  const href = address && parseHttpUrl(address)?.href;
  return href ? [' ', h('a', { href, 'data-testid': id }, text)] : [];
}

/** What kept the page after those in the view from coming. */
function failed(problem: Problem, { data }: ReaderView): string {
  const page = String(data.facts.pages.page + 1);
  return i18n.t('reader.pages.failed', { page, problem: problemText(problem) });
}

/** The button that reads the pages here; while it does, what it is at and a way out. */
function offer(view: ReaderView, box: HTMLElement, signal: AbortSignal): void {
  const start = h(
    'button',
    { type: 'button', class: 'hw-tool', 'data-testid': 'read-pages' },
    i18n.t('reader.pages.readHere'),
  );
  const cancel = h(
    'button',
    { type: 'button', class: 'hw-tool', 'data-testid': 'pages-cancel', hidden: true },
    i18n.t('reader.pages.cancel'),
  );
  const status = h('span', { role: 'status', 'data-testid': 'pages-status' });
  const host = plainHost(new URL(view.url));
  const note = h('p', { class: 'hw-pages-note' }, i18n.t('reader.pages.sent', { host }));
  box.append(h('p', {}, start, cancel, ' ', status), note);
  let stop: AbortController | undefined;
  const busy = (is: boolean) => {
    start.hidden = is;
    cancel.hidden = !is;
    note.hidden = is;
    (is ? cancel : start).focus();
  };
  signal.addEventListener('abort', () => stop?.abort());
  cancel.addEventListener('click', () => stop?.abort(), { signal });
  start.addEventListener(
    'click',
    async () => {
      const own = new AbortController();
      stop = own;
      busy(true);
      const joined = await view.pages.read(own.signal, (page) => {
        status.textContent = i18n.t('reader.pages.reading', { page: String(page) });
      });
      if (signal.aborted) return;
      status.textContent = '';
      busy(false);
      if (own.signal.aborted) return;
      if (joined.added > 0) view.pages.show(joined);
      else
        status.textContent = joined.problem ? failed(joined.problem, view) : i18n.t('reader.pages.nothing');
    },
    { signal },
  );
}
