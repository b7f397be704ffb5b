import { readersUrl } from '../address';
import type { Provider, ProviderIo, SearchHit } from '../provider';
import type { Problem } from '../result';

const MAX_HITS = 20;
const MAX_TEXT = 500;

/**
 * The reader's own SearXNG instance. Asks for JSON (`GET /search?q=…&format=json`, see SearXNG's search API),
 * which the instance must have among its `search.formats`; most public ones answer 403.
 */
const searxng: Provider = {
  id: 'searxng',
  needs: 'searxngUrl',
  maxQueries: 2,

  async search(query, io) {
    const base = readersUrl(io.settings.searxngUrl ?? '');
    if (!base) return { hits: [], problem: 'blocked' };
    const words = [...new Set([query.title, `"${query.phrases[0] ?? ''}"`])].filter(
      (text) => text.length > 8,
    );
    const answers = await Promise.all(words.slice(0, this.maxQueries).map((text) => ask(base, text, io)));
    const hits = new Map(answers.flatMap((answer) => answer.hits).map((hit) => [hit.url, hit]));
    // One query that was answered is an answer; a problem is told only where there was none.
    const answered = answers.some((answer) => answer.answered);
    const problem = answered ? null : (answers.find((answer) => answer.problem)?.problem ?? null);
    return { hits: [...hits.values()], problem };
  },
};
export default searxng;

async function ask(
  base: URL,
  words: string,
  io: ProviderIo,
): Promise<{ hits: SearchHit[]; problem: Problem | null; answered: boolean }> {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/(?:search)?\/?$/, '')}/search`;
  url.search = new URLSearchParams({ q: words, format: 'json' }).toString();
  const answer = await io.get(url.href, words, 'json');
  if (!answer.ok) return { hits: [], problem: answer.problem, answered: false };
  const hits = readHits(answer.body);
  return hits
    ? { hits, problem: null, answered: true }
    : { hits: [], problem: 'bad-answer', answered: false };
}

/** @returns null where the text is not the documented answer */
function readHits(body: string): SearchHit[] | null {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return null;
  }
  const results = isObject(answer) ? answer.results : null;
  if (!Array.isArray(results)) return null;
  return results.slice(0, MAX_HITS).flatMap((result: unknown) => {
    if (!isObject(result) || typeof result.url !== 'string') return [];
    return [
      {
        url: result.url,
        title: text(result.title),
        snippet: text(result.content),
        published: text(result.publishedDate),
      },
    ];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value ? value.slice(0, MAX_TEXT) : null;
}
