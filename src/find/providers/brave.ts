import type { Provider, SearchHit } from '../provider';
import { editionOf, isObject, isoDate, quoted, readJson, text } from '../service';

const HOST = 'api.search.brave.com';
const MAX_HITS = 20;
/** The service's own bounds. */
const MAX_QUERY = 400;
const MAX_WORDS = 50;

/** The Brave Search API, with the reader's own key: news for headlines, the web for sentences. */
const brave: Provider = {
  id: 'brave',
  name: 'Brave Search',
  hosts: [HOST],
  needs: 'braveKey',
  byDefault: true,
  order: 0.5,
  gapMs: 1_100,
  takes: () => true,

  async search(words, io) {
    const key = io.settings.braveKey?.trim() ?? '';
    if (!/^[\x21-\x7e]{8,200}$/.test(key)) return { hits: [], problem: 'refused' };
    const query = quoted(words).split(' ').slice(0, MAX_WORDS).join(' ').slice(0, MAX_QUERY);
    const news = words.kind !== 'sentence';
    const url = new URL(`https://${HOST}/res/v1/${news ? 'news' : 'web'}/search`);
    url.searchParams.set('q', query);
    url.searchParams.set('count', String(MAX_HITS));
    const edition = editionOf(words.lang);
    if (edition) {
      url.searchParams.set('country', edition.country);
      url.searchParams.set('search_lang', edition.lang);
    }
    const answer = await io.get({
      url: url.href,
      sent: query,
      accept: 'json',
      key: { header: 'X-Subscription-Token', value: key },
    });
    if (!answer.ok) return { hits: [], problem: answer.problem };
    const body = readJson(answer.body);
    if (!isObject(body)) return { hits: [], problem: 'bad-answer' };
    const list = Array.isArray(body.results) ? body.results : isObject(body.web) ? body.web.results : [];
    return { hits: (Array.isArray(list) ? list : []).slice(0, MAX_HITS).flatMap(hitOf), problem: null };
  },
};
export default brave;

function hitOf(result: unknown): SearchHit[] {
  if (!isObject(result) || typeof result.url !== 'string') return [];
  return [
    {
      url: result.url,
      title: text(result.title),
      snippet: text(result.description),
      published: isoDate(text(result.page_age)),
    },
  ];
}
