import { readersUrl } from '../../core/typed-url';
import type { Provider, SearchHit } from '../provider';
import { isObject, quoted, readJson, text } from '../service';

const MAX_HITS = 20;

/**
 * The reader's own SearXNG instance. Asks for JSON (`GET /search?q=…&format=json`, see SearXNG's search API),
 * which the instance must have among its `search.formats`; most public ones answer 403.
 */
const searxng: Provider = {
  id: 'searxng',
  name: 'SearXNG',
  hosts: [],
  needs: 'searxngUrl',
  byDefault: true,
  order: 0,
  gapMs: 0,
  takes: () => true,

  async search(words, io) {
    const base = readersUrl(io.settings.searxngUrl ?? '');
    if (!base) return { hits: [], problem: 'blocked' };
    const query = quoted(words);
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/(?:search)?\/?$/, '')}/search`;
    url.search = new URLSearchParams({ q: query, format: 'json' }).toString();
    const answer = await io.get({ url: url.href, sent: query, accept: 'json' });
    if (!answer.ok) return { hits: [], problem: answer.problem };
    const body = readJson(answer.body);
    if (!isObject(body) || !Array.isArray(body.results)) return { hits: [], problem: 'bad-answer' };
    return { hits: body.results.slice(0, MAX_HITS).flatMap(hitOf), problem: null };
  },
};
export default searxng;

function hitOf(result: unknown): SearchHit[] {
  if (!isObject(result) || typeof result.url !== 'string') return [];
  return [
    {
      url: result.url,
      title: text(result.title),
      snippet: text(result.content),
      published: text(result.publishedDate),
    },
  ];
}
