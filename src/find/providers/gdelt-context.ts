import type { Provider } from '../provider';
import { quoted } from '../service';
import { readArticles } from './gdelt-doc';

const HOST = 'api.gdeltproject.org';
const HOUR = 3_600_000;
/** It knows the sentences of the last three days. */
const WINDOW_HOURS = 72;

/** GDELT's search for sentences in the news of the last three days, earliest first. */
const gdeltContext: Provider = {
  id: 'gdelt-context',
  name: 'GDELT Context',
  hosts: [HOST],
  needs: null,
  byDefault: true,
  order: 3,
  gapMs: 5_500,
  takes: ({ kind, published, now }) =>
    kind === 'sentence' && published !== null && now - published < WINDOW_HOURS * HOUR,

  async search(words, io) {
    const query = quoted(words);
    const url = new URL(`https://${HOST}/api/v2/context/context`);
    url.searchParams.set('query', query);
    url.searchParams.set('mode', 'artlist');
    url.searchParams.set('format', 'json');
    url.searchParams.set('maxrecords', '75');
    url.searchParams.set('sort', 'DateAsc');
    url.searchParams.set('timespan', `${WINDOW_HOURS}h`);
    const answer = await io.get({ url: url.href, sent: query, accept: 'json' });
    if (!answer.ok) return { hits: [], problem: answer.problem };
    return readArticles(answer.body, 'sentence');
  },
};
export default gdeltContext;
