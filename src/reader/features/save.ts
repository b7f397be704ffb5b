import { i18n } from '#i18n';
import { counted } from '../../ui/counted';
import { h } from '../dom';
import type { SavedFile, SaveOptions } from '../export/types';
import type { ReaderFeature } from '../feature';
import { fileName } from '../file-name';
import { addPanel } from '../panel';
import { savedArticle } from '../saved-article';
import type { ReaderView } from '../view';
import css from './save.css?inline';

/** The article to take along: copied, as a file with its pictures, on paper. */
const save: ReaderFeature = {
  id: 'save',
  order: 20,
  first: true,
  css,
  mount(view, signal) {
    const label = i18n.t('reader.save.label');
    addPanel(
      view,
      {
        id: 'save',
        word: i18n.t('reader.save.word'),
        label,
        fill(panel) {
          panel.append(h('p', { class: 'hw-panel-title' }, label), ...actions(view, signal));
        },
      },
      signal,
    );
  },
};

export default save;

function actions(view: ReaderView, signal: AbortSignal): HTMLElement[] {
  // Begun now: the browser lets a page copy only for a moment after the click.
  void view.exporter().catch(() => {});
  const said = h('p', { class: 'hw-save-said', role: 'status' });
  const work = progressLine(signal);
  const action = (id: string, text: string, help: string, act: () => string | Promise<string>) => {
    const button = h(
      'button',
      { type: 'button', class: 'hw-save-action', 'data-testid': `save-${id}` },
      h('span', {}, text),
      help && h('span', { class: 'hw-save-help' }, help),
    );
    const say = (words: string) => {
      said.textContent = words;
    };
    button.addEventListener(
      'click',
      () => {
        say('');
        Promise.resolve()
          .then(act)
          .then(say, (error) => say(faultText(error)));
      },
      { signal },
    );
    return button;
  };
  const file = (kind: 'webPage' | 'book', ending: string) => () => saveWithPictures(view, kind, ending, work);
  return [
    action('copy', i18n.t('reader.save.copy'), '', () => copyText(view)),
    action('copy-markdown', i18n.t('reader.save.copyMarkdown'), '', () => copyMarkdown(view)),
    action('markdown', i18n.t('reader.save.markdown'), '', () => saveMarkdown(view)),
    action('page', i18n.t('reader.save.webPage'), i18n.t('reader.save.webPageHelp'), file('webPage', 'html')),
    action('book', i18n.t('reader.save.book'), i18n.t('reader.save.bookHelp'), file('book', 'epub')),
    action('print', i18n.t('reader.save.print'), '', () => {
      window.print();
      return '';
    }),
    work.line,
    said,
  ];
}

function faultText(error: unknown): string {
  if (error instanceof DOMException && error.name === 'AbortError') return i18n.t('reader.save.cancelled');
  return error instanceof DOMException || error instanceof NotAllowed
    ? i18n.t('reader.save.failed')
    : i18n.t('reader.save.broken');
}

/** The browser gives this page no clipboard. */
class NotAllowed extends Error {}

async function copyText(view: ReaderView): Promise<string> {
  const { html, text } = (await view.exporter()).richText(savedArticle(view));
  const part = (type: string, content: string) => new Blob([content], { type });
  await clipboard().write([
    new ClipboardItem({ 'text/plain': part('text/plain', text), 'text/html': part('text/html', html) }),
  ]);
  return i18n.t('reader.save.copied');
}

async function copyMarkdown(view: ReaderView): Promise<string> {
  await clipboard().writeText((await view.exporter()).markdown(savedArticle(view)));
  return i18n.t('reader.save.copied');
}

function clipboard(): Clipboard {
  // It is not there on pages that came without encryption.
  const given = navigator.clipboard as Clipboard | undefined;
  if (!given) throw new NotAllowed('no clipboard');
  return given;
}

async function saveMarkdown(view: ReaderView): Promise<string> {
  const text = (await view.exporter()).markdown(savedArticle(view));
  download(view, new Blob([text], { type: 'text/markdown' }), 'md');
  return i18n.t('reader.save.saved');
}

async function saveWithPictures(
  view: ReaderView,
  kind: 'webPage' | 'book',
  ending: string,
  work: ReturnType<typeof progressLine>,
): Promise<string> {
  const exporter = await view.exporter();
  const { blob, missing } = await work.run((options) =>
    exporter[kind](savedArticle(view), { ...options, source: view.pictures }),
  );
  download(view, blob, ending);
  return missing > 0 ? counted('reader.save.savedWithout', missing) : i18n.t('reader.save.saved');
}

/** How many pictures are there, and the way to give it up. Shown while something is being saved. */
function progressLine(signal: AbortSignal) {
  const count = h('span', { class: 'hw-save-count' });
  const bar = h('progress', { class: 'hw-save-bar', 'aria-label': i18n.t('reader.save.word') });
  const cancel = h(
    'button',
    { type: 'button', class: 'hw-save-cancel', 'data-testid': 'save-cancel' },
    i18n.t('reader.save.cancel'),
  );
  const line = h('div', { class: 'hw-save-work', hidden: true }, bar, count, cancel);
  let running: AbortController | null = null;
  const end = () => running?.abort();
  cancel.addEventListener('click', end, { signal });
  signal.addEventListener('abort', end);
  return {
    line,
    /** One at a time: the one before is given up. */
    async run(save: (options: Omit<SaveOptions, 'source'>) => Promise<SavedFile>): Promise<SavedFile> {
      end();
      const own = new AbortController();
      running = own;
      line.hidden = false;
      try {
        return await save({
          signal: own.signal,
          onProgress(done, total) {
            if (running !== own) return;
            bar.max = Math.max(total, 1);
            bar.value = total > 0 ? done : 1;
            count.textContent =
              total > 0 ? i18n.t('reader.save.pictures', { done: String(done), total: String(total) }) : '';
          },
        });
      } finally {
        if (running === own) {
          running = null;
          line.hidden = true;
        }
      }
    },
  };
}

function download(view: ReaderView, blob: Blob, ending: string): void {
  const address = URL.createObjectURL(blob);
  const link = h('a', { href: address, download: fileName(view.data.title, ending) });
  // Inside the closed root: the page sees neither the link nor the click.
  view.frame.append(link);
  link.click();
  link.remove();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
