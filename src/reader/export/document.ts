/** A whole document of an article: headline, facts, text, and where it comes from. */
import { i18n } from '#i18n';
import { squeeze } from '../../core/text';
import { parseHttpUrl } from '../../core/url';
import { ownWords } from '../../ui/own-words';
import { longDate } from '../formats';
import { tidy, XHTML } from './tidy';
import { plainText } from './tidy-nodes';
import type { SavedArticle } from './types';

export interface DocumentOptions {
  /** Address or name that a picture gets in the file; null where it could not be had. */
  picture(image: HTMLImageElement): string | null;
}

/**
 * @returns an XHTML document; `<head>` holds the title alone, `<body>` a header, the text in `<main>` and a footer
 */
export function documentOf(article: SavedArticle, { picture }: DocumentOptions): Document {
  const file = newDocument(XHTML, 'html');
  const make = (tag: string, ...children: (Node | string)[]): Element => {
    const element = file.createElementNS(XHTML, tag);
    element.append(...children.map((child) => (typeof child === 'string' ? plainText(child) : child)));
    return element;
  };
  const root = file.documentElement;
  setLanguage(root, article.lang || i18n.t('common.lang'));
  root.setAttribute('dir', article.dir);
  const missing = i18n.t('reader.save.pictureElsewhere');
  const main = make('main');
  main.append(tidy(article.body, { document: file, picture, missing }));
  root.append(
    make('head', make('title', titleOf(article))),
    make('body', headerOf(article, make), main, footerOf(article, make)),
  );
  return file;
}

/** An empty document. Not asked of the page's own, where an element's name may stand in for any method. */
export function newDocument(namespace: string, root: string): Document {
  const file = new Document();
  file.append(file.createElementNS(namespace, root));
  return file;
}

export function titleOf({ title, url }: SavedArticle): string {
  return plainText(squeeze(title)) || url;
}

/** Writes a document down as XML, which HTML readers take as well. */
export function serialise(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

/** Language as both HTML and XML state it. */
export function setLanguage(element: Element, lang: string): void {
  element.setAttribute('lang', lang);
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
}

type Make = (tag: string, ...children: (Node | string)[]) => Element;

function headerOf(article: SavedArticle, make: Make): Element {
  const { authors, publishedTime, siteName } = article;
  const day = publishedTime && longDate(publishedTime);
  const parts = [authors.map(squeeze).join(', '), siteName && squeeze(siteName), day].filter(Boolean);
  const header = make('header', make('h1', titleOf(article)));
  if (parts.length > 0) {
    const line = make('p', parts.join(' · '));
    line.setAttribute('class', 'facts');
    header.append(line);
  }
  return header;
}

/** Where the text was read, where it was first published, and when it was saved. */
function footerOf({ url, origin, story, savedAt }: SavedArticle, make: Make): Element {
  const link = (href: string, text: string) => {
    const made = make('a', text);
    made.setAttribute('href', href);
    return made;
  };
  const footer = make('footer');
  const { lang, dir } = ownWords();
  setLanguage(footer, lang);
  footer.setAttribute('dir', dir);
  const day = longDate(new Date(savedAt).toISOString()) ?? '';
  footer.append(make('p', story));
  const original = origin && parseHttpUrl(origin.url)?.href;
  if (original) footer.append(make('p', `${i18n.t('reader.save.original')} `, link(original, original)));
  footer.append(make('p', `${i18n.t('reader.save.readAt', { date: day })} `, link(url, url)));
  return footer;
}
