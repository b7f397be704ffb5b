import { parseHttpUrl } from '../../core/url';
import type { Provider, SearchHit } from '../provider';
import type { FeedItem } from '../scan';
import { editionOf, isoDate, quoted, searchFeed } from '../service';

const HOST = 'news.google.com';
const MAX_HITS = 20;

/**
 * Google News as RSS. Its links are codes: older ones hold the article's address, newer ones do not; those name the
 * publisher alone (`<source url>`), whose own listings then have the address.
 */
const googleNews: Provider = {
  id: 'google-news',
  name: 'Google News',
  hosts: [HOST],
  needs: null,
  byDefault: true,
  order: 2,
  gapMs: 0,
  takes: () => true,

  async search(words, io) {
    const query = quoted(words);
    const url = new URL(`https://${HOST}/rss/search`);
    url.searchParams.set('q', query);
    const edition = editionOf(words.lang) ?? { lang: 'en', country: 'US' };
    url.searchParams.set('hl', edition.lang === 'en' ? 'en-US' : edition.lang);
    url.searchParams.set('gl', edition.country);
    url.searchParams.set('ceid', `${edition.country}:${edition.lang}`);
    return searchFeed(io, url, query, MAX_HITS, hitOf);
  },
};
export default googleNews;

function hitOf({ title, url, published, source }: FeedItem): SearchHit {
  const plain =
    source && title.endsWith(` - ${source.name}`) ? title.slice(0, -source.name.length - 3) : title;
  return {
    url: url && url.hostname !== HOST ? url.href : decodeLink(url?.pathname ?? ''),
    title: plain,
    // The description repeats headline and publisher.
    snippet: null,
    published: isoDate(published),
    source: source && { name: source.name, url: source.url?.href ?? null },
  };
}

/**
 * The address inside a link's code: base64 of a small message that begins with the bytes 08 13 22, then a length,
 * then the address.
 *
 * @param path `/rss/articles/CBMi…`
 * @returns null for codes that hold none (they begin with `AU_yqL` inside) and for anything else
 */
export function decodeLink(path: string): string | null {
  const code = /\/articles\/([\w-]{20,2000})/.exec(path)?.[1];
  if (!code) return null;
  let bytes: string;
  try {
    bytes = atob(code.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
  } catch {
    return null;
  }
  if (!bytes.startsWith('\x08\x13\x22')) return null;
  const first = bytes.charCodeAt(3);
  const long = first >= 0x80;
  const length = long ? (first & 0x7f) | (bytes.charCodeAt(4) << 7) : first;
  const from = long ? 5 : 4;
  return parseHttpUrl(bytes.slice(from, from + length))?.href ?? null;
}
