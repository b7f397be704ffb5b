import { i18n } from '#i18n';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { fileName, toMarkdown } from '../markdown';
import { addPanel } from '../panel';
import type { ReaderView } from '../view';
import css from './save.css?inline';

/** The article to take along: copied, as a Markdown file, on paper. */
const save: ReaderFeature = {
  id: 'save',
  order: 20,
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
          const said = h('p', { class: 'hw-save-said', role: 'status' });
          const action = (id: string, text: string, act: () => string | Promise<string>) => {
            const button = h(
              'button',
              { type: 'button', class: 'hw-save-action', 'data-testid': `save-${id}` },
              text,
            );
            const done = (words: string) => {
              said.textContent = words;
            };
            button.addEventListener(
              'click',
              () => {
                Promise.resolve()
                  .then(act)
                  .then(done, () => done(i18n.t('reader.save.failed')));
              },
              { signal },
            );
            return button;
          };
          panel.append(
            h('p', { class: 'hw-panel-title' }, label),
            action('copy', i18n.t('reader.save.copy'), () => copyText(view)),
            action('copy-markdown', i18n.t('reader.save.copyMarkdown'), () => copyMarkdown(view)),
            action('markdown', i18n.t('reader.save.markdown'), () => saveMarkdown(view)),
            action('print', i18n.t('reader.save.print'), () => {
              window.print();
              return '';
            }),
            said,
          );
        },
      },
      signal,
    );
  },
};

export default save;

function markdownOf(view: ReaderView): string {
  const { title, byline, publishedTime, siteName } = view.data;
  const result = view.state()?.search?.result;
  const origin = result?.outcome === 'found' ? result.origin : null;
  return toMarkdown({ title, byline, publishedTime, siteName, url: view.url, origin, body: view.article });
}

async function copyText(view: ReaderView): Promise<string> {
  const title = view.data.title;
  const text = `${title}\n\n${view.data.text.replaceAll('\n', '\n\n')}\n\n${view.url}\n`;
  const heading = h('h1', {}, title);
  const source = h('p', {}, h('a', { href: view.url }, view.url));
  const html = h('div', {}, heading, ...view.article.cloneNode(true).childNodes, source).outerHTML;
  const part = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': part('text/plain', text), 'text/html': part('text/html', html) }),
  ]);
  return i18n.t('reader.save.copied');
}

async function copyMarkdown(view: ReaderView): Promise<string> {
  await navigator.clipboard.writeText(markdownOf(view));
  return i18n.t('reader.save.copied');
}

function saveMarkdown(view: ReaderView): string {
  const address = URL.createObjectURL(new Blob([markdownOf(view)], { type: 'text/markdown' }));
  const link = h('a', { href: address, download: fileName(view.data.title, 'md') });
  // Inside the closed root: the page sees neither the link nor the click.
  view.frame.append(link);
  link.click();
  link.remove();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return i18n.t('reader.save.saved');
}
