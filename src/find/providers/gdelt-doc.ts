import type { Provider, SearchAnswer, Words } from '../provider';
import { compactDate, isObject, quoted, readJson, text } from '../service';

const HOST = 'api.gdeltproject.org';
const MAX_HITS = 20;
const DAY = 86_400_000;
/** GDELT answers for the last three months. */
const WINDOW_DAYS = 90;

/** GDELT's full-text search of the last three months, earliest first. It sheds load often; its errors are web pages. */
const gdeltDoc: Provider = {
  id: 'gdelt-doc',
  name: 'GDELT',
  hosts: [HOST],
  needs: null,
  byDefault: true,
  order: 4,
  gapMs: 5_500,
  takes: ({ published, now }) => published === null || now - published < WINDOW_DAYS * DAY,

  async search(words, io) {
    const query = queryOf(words);
    const url = new URL(`https://${HOST}/api/v2/doc/doc`);
    url.searchParams.set('query', query);
    url.searchParams.set('mode', 'artlist');
    url.searchParams.set('format', 'json');
    url.searchParams.set('maxrecords', '75');
    url.searchParams.set('sort', 'dateasc');
    if (words.kind === 'keywords' && words.published !== null) {
      url.searchParams.set('startdatetime', stamp(words.published - 4 * DAY));
      url.searchParams.set('enddatetime', stamp(Math.min(words.now, words.published + 2 * DAY)));
    } else url.searchParams.set('timespan', '3months');
    const answer = await io.get({ url: url.href, sent: query, accept: 'json' });
    if (!answer.ok) return { hits: [], problem: answer.problem };
    return readArticles(answer.body, null);
  },
};
export default gdeltDoc;

/** Marks mean something in GDELT's queries, and words of one or two letters are an error. */
function queryOf(words: Words): string {
  if (words.kind === 'sentence') return quoted(words);
  return words.text
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .join(' ');
}

/**
 * The answer of GDELT's interfaces.
 *
 * @param snippet the field that holds words of the article, where there is one
 */
export function readArticles(body: string, snippet: string | null): SearchAnswer {
  const answer = readJson(body);
  if (!isObject(answer)) return { hits: [], problem: 'bad-answer' };
  // No article at all is an empty object.
  const list = Array.isArray(answer.articles) ? answer.articles : [];
  const hits = list.slice(0, MAX_HITS).flatMap((article: unknown) => {
    if (!isObject(article) || typeof article.url !== 'string') return [];
    return [
      {
        url: article.url,
        // Titles are spaced around their marks.
        title: text(article.title)?.replace(/\s+([,.:;!?%])/g, '$1') ?? null,
        snippet: snippet ? text(article[snippet]) : null,
        published: compactDate(text(article.seendate) ?? ''),
        isWitness: true,
      },
    ];
  });
  return { hits, problem: null };
}

function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14);
}
