import { documentOf, serialise, titleOf } from './document';
import { toBook } from './epub';
import { toMarkdown } from './markdown';
import { pictureAddress } from './pictures';
import type { Exporter, SavedArticle } from './types';
import { toWebPage } from './web-page';

export const exporter: Exporter = {
  markdown: toMarkdown,
  richText,
  webPage: toWebPage,
  book: toBook,
};

/** What programs take from the clipboard: the body's markup, and the same as plain lines. */
function richText(article: SavedArticle): { html: string; text: string } {
  const body = documentOf(article, { picture: (image) => pictureAddress(image) || null }).querySelector(
    'body',
  );
  const { text, url, origin } = article;
  const lines = [titleOf(article), text.replaceAll('\n', '\n\n'), origin?.url, url];
  return {
    html: [...(body?.childNodes ?? [])].map(serialise).join(''),
    text: `${lines.filter(Boolean).join('\n\n')}\n`,
  };
}
