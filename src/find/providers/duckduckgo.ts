import { parseHttpUrl } from '../../core/url';
import type { Provider, SearchHit } from '../provider';
import { attributeOf, elementsOf, plainText } from '../scan';
import { editionOf, quoted } from '../service';

const HOST = 'html.duckduckgo.com';
const MAX_HITS = 10;
/** The service takes no more. */
const MAX_QUERY = 499;

/** DuckDuckGo's page without scripts, asked by its own form. It takes askers without a history for robots: off by default. */
const duckduckgo: Provider = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  hosts: [HOST],
  needs: null,
  byDefault: false,
  order: 6,
  gapMs: 3_000,
  takes: () => true,

  async search(words, io) {
    const query = quoted(words).slice(0, MAX_QUERY);
    const edition = editionOf(words.lang);
    const form = new URLSearchParams({
      q: query,
      b: '',
      kl: edition ? `${edition.country.toLowerCase()}-${edition.lang}` : 'wt-wt',
    });
    const answer = await io.get({
      url: `https://${HOST}/html/`,
      sent: query,
      accept: 'html',
      form: form.toString(),
    });
    if (!answer.ok) return { hits: [], problem: answer.problem };
    if (/anomaly-modal|challenge-form/.test(answer.body)) return { hits: [], problem: 'rate-limited' };
    if (!/class=["'][^"']*\b(?:results?|no-results)\b/.test(answer.body))
      return { hits: [], problem: 'bad-answer' };
    return { hits: readHits(answer.body, answer.url), problem: null };
  },
};
export default duckduckgo;

function readHits(html: string, base: string): SearchHit[] {
  const anchors = elementsOf(html, 'a', 400);
  const named = (tag: string, name: string) => (attributeOf(tag, 'class') ?? '').split(/\s+/).includes(name);
  const hits: SearchHit[] = [];
  for (const { tag, inner } of anchors) {
    if (named(tag, 'result__a') && hits.length < MAX_HITS) {
      const link = parseHttpUrl(attributeOf(tag, 'href'), base);
      const url = parseHttpUrl(link?.searchParams.get('uddg')) ?? link;
      // Advertisements lead through the service's own counter.
      if (url && !/(?:^|\.)duckduckgo\.com$/.test(url.hostname))
        hits.push({ url: url.href, title: plainText(inner), snippet: null, published: null });
    } else if (named(tag, 'result__snippet')) {
      const last = hits.pop();
      if (last) hits.push({ ...last, snippet: last.snippet ?? plainText(inner) });
    }
  }
  return hits;
}
