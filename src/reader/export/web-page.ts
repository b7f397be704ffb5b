/** An article as one HTML file that needs nothing else: pictures and style are in it. */
import { squeeze } from '../../core/text';
import { documentOf, serialise } from './document';
import { dataAddress, gatherPictures, pictureAddress } from './pictures';
import { XHTML } from './tidy';
import { plainText } from './tidy-nodes';
import type { SavedArticle, SavedFile, SaveOptions } from './types';
import css from './web-page.css?inline';

export async function toWebPage(article: SavedArticle, options: SaveOptions): Promise<SavedFile> {
  const { got, missing } = await gatherPictures(article.body, false, options);
  const file = documentOf(article, {
    picture(image) {
      const picture = got.get(pictureAddress(image));
      return picture ? dataAddress(picture) : null;
    },
  });
  const head = file.querySelector('head');
  const add = (tag: string, attributes: Record<string, string>, text = '') => {
    const element = file.createElementNS(XHTML, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(text);
    head?.append(element);
  };
  const state = (name: string, value: string | null | undefined) => {
    const content = plainText(squeeze(value ?? ''));
    if (content) add('meta', { name, content });
  };
  // Nothing in it may load or run, whatever it is opened with.
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  head?.prepend(
    metaOf(file, { charset: 'utf-8' }),
    metaOf(file, { 'http-equiv': 'Content-Security-Policy', content: policy }),
  );
  state('viewport', 'width=device-width, initial-scale=1');
  for (const author of article.authors) state('author', author);
  state('dcterms.issued', article.publishedTime);
  state('dcterms.modified', article.modifiedTime);
  state('dcterms.publisher', article.siteName);
  state('dcterms.source', article.url);
  state('dcterms.isVersionOf', article.origin?.url);
  state('description', article.story);
  add('style', {}, css);
  const html = `<!DOCTYPE html>\n${serialise(file.documentElement)}\n`;
  options.signal.throwIfAborted();
  return { blob: new Blob([html], { type: 'text/html' }), missing };
}

function metaOf(file: Document, attributes: Record<string, string>): Element {
  const element = file.createElementNS(XHTML, 'meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
