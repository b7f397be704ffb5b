import { parseHttpUrl } from '../../core/url';
import type { Provider, SearchHit } from '../provider';
import type { FeedItem } from '../scan';
import { editionOf, isoDate, quoted, searchFeed } from '../service';

const HOST = 'www.bing.com';
const MAX_HITS = 20;

/** Bing News as RSS (`/news/search?q=…&format=rss`); the article's address stands in the link's `url=`. */
const bingNews: Provider = {
  id: 'bing-news',
  name: 'Bing News',
  hosts: [HOST],
  needs: null,
  byDefault: true,
  order: 1,
  gapMs: 0,
  takes: () => true,

  async search(words, io) {
    const query = quoted(words);
    const url = new URL(`https://${HOST}/news/search`);
    url.searchParams.set('q', query);
    url.searchParams.set('format', 'rss');
    const edition = editionOf(words.lang);
    if (edition) {
      url.searchParams.set('mkt', `${edition.lang}-${edition.country}`);
      url.searchParams.set('setlang', edition.lang);
      url.searchParams.set('cc', edition.country);
    }
    return searchFeed(io, url, query, MAX_HITS, hitOf);
  },
};
export default bingNews;

function hitOf({ title, url, published, text, source }: FeedItem): SearchHit {
  const target = parseHttpUrl(url?.searchParams.get('url')) ?? url;
  // "X on MSN": the text is X's, the page is not.
  const name = source?.name.replace(/\s+(?:on|sur|auf|en|su)\s+MSN$/i, '');
  return {
    url: target && target.hostname !== HOST ? target.href : null,
    title,
    snippet: text,
    published: isoDate(published),
    source: name ? { name, url: null } : null,
  };
}
