/** An article as a book: EPUB 3.3 (https://www.w3.org/TR/epub-33/) with one chapter. */
import { strToU8, zipSync } from 'fflate';
import { i18n } from '#i18n';
import { squeeze } from '../../core/text';
import { knownLang } from '../frame';
import { documentOf, newDocument, serialise, setLanguage, titleOf } from './document';
import css from './epub.css?inline';
import { gatherPictures, pictureAddress } from './pictures';
import { XHTML } from './tidy';
import { plainText } from './tidy-nodes';
import type { SavedArticle, SavedFile, SavedPicture, SaveOptions } from './types';

const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';
const OPS = 'http://www.idpf.org/2007/ops';
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
const CONTAINER = `${DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
const ENDINGS: Partial<Record<SavedPicture['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};
/** Nothing of a picture is won by packing it again. */
const STORED = { level: 0 } as const;

export async function toBook(article: SavedArticle, options: SaveOptions): Promise<SavedFile> {
  const { got, missing } = await gatherPictures(article.body, true, options);
  const names = new Map<string, string>();
  for (const [address, { type }] of got) {
    const ending = ENDINGS[type];
    if (ending) names.set(address, `pictures/${names.size + 1}.${ending}`);
  }
  const chapter = documentOf(article, { picture: (image) => names.get(pictureAddress(image)) ?? null });
  const style = chapter.createElementNS(XHTML, 'link');
  style.setAttribute('rel', 'stylesheet');
  style.setAttribute('type', 'text/css');
  style.setAttribute('href', 'style.css');
  chapter.querySelector('head')?.append(style);
  const headings = headingsOf(chapter);
  // Pictures that only stand in what was dissolved are not in the text.
  const used = new Set([...chapter.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? ''));
  const pictures = [...names].flatMap(([address, name]) => {
    const picture = got.get(address);
    return picture && used.has(name) ? [{ name, ...picture }] : [];
  });
  const hasMath = chapter.querySelector('math') !== null;
  // Here, and not on a thread of its own: pages may forbid workers.
  const bytes = zipSync({
    mimetype: [strToU8('application/epub+zip'), STORED],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(DECLARATION + serialise(packageOf(article, pictures, hasMath))),
    'EPUB/contents.xhtml': strToU8(DECLARATION + serialise(contentsOf(article, headings))),
    'EPUB/article.xhtml': strToU8(`${DECLARATION}<!DOCTYPE html>\n${serialise(chapter.documentElement)}`),
    'EPUB/style.css': strToU8(css),
    ...Object.fromEntries(pictures.map(({ name, bytes }) => [`EPUB/${name}`, [bytes, STORED] as const])),
  });
  options.signal.throwIfAborted();
  return { blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/epub+zip' }), missing };
}

interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

/** The text's headings; those without a name get one. */
function headingsOf(chapter: Document): Heading[] {
  const all = [...chapter.querySelectorAll('main :is(h2,h3,h4,h5,h6)')];
  return all.flatMap((heading, index) => {
    if (!heading.id) heading.id = `part-${index + 1}`;
    const text = squeeze(heading.textContent ?? '');
    return text ? [{ id: heading.id, text, level: Number(heading.localName.slice(1)) }] : [];
  });
}

function packageOf(
  article: SavedArticle,
  pictures: readonly { name: string; type: string }[],
  hasMath: boolean,
): Document {
  const file = newDocument(OPF, 'package');
  const make = (tag: string, attributes: Record<string, string>, text = '', space = OPF): Element => {
    const element = file.createElementNS(space, space === DC ? `dc:${tag}` : tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(plainText(text));
    return element;
  };
  const root = file.documentElement;
  for (const [name, value] of [
    ['version', '3.0'],
    ['unique-identifier', 'id'],
  ] as const) {
    root.setAttribute(name, value);
  }
  const metadata = make('metadata', {});
  const state = (tag: string, text: string | null | undefined, id?: string) => {
    const value = squeeze(text ?? '');
    if (value) metadata.append(make(tag, id ? { id } : {}, value, DC));
  };
  const { url, origin, savedAt } = article;
  state('identifier', `${url}#saved-${savedAt}`, 'id');
  state('title', titleOf(article));
  state('language', knownLang(article.lang) ?? 'und');
  for (const author of article.authors) state('creator', author);
  state('publisher', article.siteName);
  state('date', dateOf(article.publishedTime));
  state('source', url);
  state('relation', origin?.url);
  state('description', article.story);
  const modified = new Date(savedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  metadata.append(make('meta', { property: 'dcterms:modified' }, modified));
  const manifest = make('manifest', {});
  const item = (id: string, href: string, type: string, properties?: string) =>
    manifest.append(make('item', { id, href, 'media-type': type, ...(properties ? { properties } : {}) }));
  item('contents', 'contents.xhtml', 'application/xhtml+xml', 'nav');
  item('article', 'article.xhtml', 'application/xhtml+xml', hasMath ? 'mathml' : undefined);
  item('style', 'style.css', 'text/css');
  for (const [index, { name, type }] of pictures.entries()) {
    item(`picture-${index + 1}`, name, type, index === 0 ? 'cover-image' : undefined);
  }
  const spine = make('spine', article.dir === 'rtl' ? { 'page-progression-direction': 'rtl' } : {});
  spine.append(make('itemref', { idref: 'article' }));
  root.append(metadata, manifest, spine);
  return file;
}

/** A day or moment as Dublin Core has it; null where the page's date is none. */
function dateOf(iso: string | null): string | null {
  const [, day] = /^(\d{4}-\d{2}-\d{2})/.exec(iso ?? '') ?? [];
  return day && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** The table of contents: the article, and its headings below it. */
function contentsOf(article: SavedArticle, headings: readonly Heading[]): Document {
  const file = newDocument(XHTML, 'html');
  const make = (tag: string, ...children: (Node | string)[]) => {
    const element = file.createElementNS(XHTML, tag);
    element.append(...children.map((child) => (typeof child === 'string' ? plainText(child) : child)));
    return element;
  };
  const entry = (href: string, text: string) => {
    const link = make('a', text);
    link.setAttribute('href', href);
    return make('li', link);
  };
  const first = entry('article.xhtml', titleOf(article));
  // As deep as the headings are, but never a step down that skips one.
  const open: { level: number; item: Element }[] = [{ level: 1, item: first }];
  for (const { id, text, level } of headings) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const above = open.at(-1)?.item ?? first;
    const list = above.querySelector(':scope > ol') ?? above.appendChild(make('ol'));
    const item = entry(`article.xhtml#${id}`, text);
    list.append(item);
    open.push({ level, item });
  }
  const title = i18n.t('reader.outline.word');
  const nav = make('nav', make('h1', title), make('ol', first));
  nav.setAttributeNS(OPS, 'epub:type', 'toc');
  const root = file.documentElement;
  setLanguage(root, i18n.t('common.lang'));
  root.append(make('head', make('title', title)), make('body', nav));
  return file;
}
