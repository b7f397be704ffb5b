/**
 * Reads feeds, sitemaps and lists of links out of text, by scanning: a worker has no parser, and nothing here becomes
 * a node. Every loop ends with its text, and lists are bounded.
 */

import { squeeze } from '../core/text';
import { parseHttpUrl } from '../core/url';

const MAX_ITEMS = 1000;
const MAX_ANCHORS = 3000;
const MAX_FIELD = 20_000;

/** One entry of a feed. */
export interface FeedItem {
  readonly title: string;
  readonly url: URL | null;
  /** As written. */
  readonly published: string | null;
  /** The entry's text or teaser, without markup. */
  readonly text: string;
  /** Who published it, where an aggregator says so. */
  readonly source: { readonly name: string; readonly url: URL | null } | null;
}

/** Entries of an RSS or Atom feed; null where the text is none. */
export function readFeed(xml: string, base: string | URL): FeedItem[] | null {
  if (!/<(?:rss|feed|rdf:RDF|channel)\b/i.test(xml.slice(0, 3000))) return null;
  const atom = /<feed\b/i.test(xml.slice(0, 3000));
  return elementsOf(xml, atom ? 'entry' : 'item').map(({ inner }) => {
    const source = elementsOf(inner, 'source', 1)[0];
    const sourceName = source ? plainText(source.inner) : fieldOf(inner, 'News:Source');
    return {
      title: fieldOf(inner, 'title'),
      url: parseHttpUrl(atom ? atomLink(inner) : fieldOf(inner, 'link') || fieldOf(inner, 'guid'), base),
      published:
        ['pubDate', 'published', 'dc:date', 'updated'].map((name) => fieldOf(inner, name)).find(Boolean) ??
        null,
      text: plainText(
        ['content:encoded', 'content', 'description', 'summary']
          .map((name) => rawField(inner, name))
          .find(Boolean) ?? '',
      ),
      source: sourceName
        ? { name: sourceName, url: parseHttpUrl(source ? attributeOf(source.tag, 'url') : null) }
        : null,
    };
  });
}

/** One address of a sitemap. */
export interface SitemapEntry {
  readonly url: URL;
  /** '' outside news sitemaps. */
  readonly title: string;
  readonly published: string | null;
}

/** Addresses of a sitemap, or the sitemaps an index lists. */
export function readSitemap(xml: string, base: string | URL): { pages: SitemapEntry[]; maps: URL[] } {
  const location = (inner: string) => parseHttpUrl(fieldOf(inner, 'loc'), base);
  const maps = elementsOf(xml, 'sitemap').flatMap(({ inner }) => location(inner) ?? []);
  const pages = elementsOf(xml, 'url').flatMap(({ inner }) => {
    const url = location(inner);
    if (!url) return [];
    const published = fieldOf(inner, 'news:publication_date') || null;
    return [{ url, title: fieldOf(inner, 'news:title'), published }];
  });
  return { pages, maps };
}

/** A link of a page. */
export interface Anchor {
  readonly url: URL;
  readonly text: string;
}

/** Links of a page, by scanning its source. */
export function anchorsOf(html: string, base: string | URL): Anchor[] {
  return elementsOf(html, 'a', MAX_ANCHORS).flatMap(({ tag, inner }) => {
    const url = parseHttpUrl(attributeOf(tag, 'href'), base);
    return url ? [{ url, text: plainText(inner) }] : [];
  });
}

/** Opening tags of elements that hold nothing, such as `link` and `form`. */
export function tagsOf(html: string, name: string, max = 400): string[] {
  const tags: string[] = [];
  const start = new RegExp(`<${name}(?=[\\s/>])`, 'gi');
  for (let match = start.exec(html); match && tags.length < max; match = start.exec(html)) {
    const end = html.indexOf('>', match.index);
    if (end < 0) break;
    tags.push(html.slice(match.index, end + 1).slice(0, 4096));
  }
  return tags;
}

/** Value of an attribute in an opening tag, entities resolved; null where it has none. */
export function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : decodeEntities(value);
}

interface Element {
  readonly tag: string;
  readonly inner: string;
}

/** Elements of a name in order; those nested in each other are not told apart, which feeds and links never are. */
export function elementsOf(text: string, name: string, max = MAX_ITEMS): Element[] {
  const found: Element[] = [];
  const start = new RegExp(`<${name}(?=[\\s/>])`, 'gi');
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  for (let match = start.exec(text); match && found.length < max; match = start.exec(text)) {
    const tagEnd = text.indexOf('>', match.index);
    if (tagEnd < 0) break;
    const tag = text.slice(match.index, tagEnd + 1).slice(0, 4096);
    if (tag.endsWith('/>')) {
      found.push({ tag, inner: '' });
      continue;
    }
    close.lastIndex = tagEnd;
    const end = close.exec(text);
    if (!end) break;
    found.push({ tag, inner: text.slice(tagEnd + 1, end.index) });
    start.lastIndex = end.index;
  }
  return found;
}

function rawField(xml: string, name: string): string {
  const inner = elementsOf(xml, name, 1)[0]?.inner.slice(0, MAX_FIELD) ?? '';
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(inner)?.[1];
  // What is not CDATA is escaped markup: one layer of entities comes off here, the second with the tags.
  return cdata ?? decodeEntities(inner);
}

function fieldOf(xml: string, name: string): string {
  return plainText(rawField(xml, name));
}

function atomLink(entry: string): string | null {
  const links = tagsOf(entry, 'link', 20);
  const own = links.find((tag) => (attributeOf(tag, 'rel') ?? 'alternate') === 'alternate');
  return own ? attributeOf(own, 'href') : null;
}

/** Text of a piece of markup: tags and scripts gone, entities resolved, white space collapsed. */
export function plainText(markup: string): string {
  const text = markup
    .slice(0, MAX_FIELD)
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');
  return squeeze(decodeEntities(text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/** Resolves numbered entities and the named ones that titles use; others stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, number, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = number ? Number(number) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
