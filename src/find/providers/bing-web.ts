import type { Provider } from '../provider';
import { quoted, searchFeed } from '../service';

const HOST = 'www.bing.com';
const MAX_HITS = 10;

/** Bing's web search as RSS. Its `pubDate` is when Bing looked at the page, so no date is taken from it. */
const bingWeb: Provider = {
  id: 'bing-web',
  name: 'Bing',
  hosts: [HOST],
  needs: null,
  byDefault: true,
  order: 5,
  gapMs: 0,
  takes: () => true,

  async search(words, io) {
    const query = quoted(words);
    const url = new URL(`https://${HOST}/search`);
    url.searchParams.set('format', 'rss');
    url.searchParams.set('q', query);
    return searchFeed(io, url, query, MAX_HITS, (item) => ({
      url: item.url?.href ?? null,
      title: item.title,
      snippet: item.text,
      published: null,
    }));
  },
};
export default bingWeb;
