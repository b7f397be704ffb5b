import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/article';
import { debrisFor, lexiconFor } from '../../../src/lexicon';
import { indexRules, matchRules } from '../../../src/rules/match';
import { parseRules } from '../../../src/rules/parse';
import { documentOf, PAGE_URL, PROSE, SENTENCES } from './work';

const extract = (document: Document, langs = ['en'], extra = {}) =>
  extractArticle(document, { url: PAGE_URL, debris: debrisFor(langs), lexicon: lexiconFor(langs), ...extra });

/** A scraped page of a well-known theme: breadcrumb, headline, counters, a teaser cut and in full, a cut end. */
const TITLE = 'Mayor Odalys Renn warns ferry firms about night noise';
const TEASER = 'Mayor Odalys Renn has become the latest town leader to warn the ferry firms about the noise';
const SCRAPED = `
<div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Start</a></span> <span><a href="/no">Norland</a></span>
 <span><a href="/harbour">Norland — harbour</a></span> <span class="td-bred-no-url-last">${TITLE}</span></div></div>
<article class="post"><div class="td-post-header"><header class="td-post-title">
<h1 class="entry-title">${TITLE}</h1></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><span>100</span><span>0</span></div><div class="td-social-share-text"><div class="td-social-but-text">TEILEN</div></div></div>
<div class="counts"><div>100</div><div>0</div><div>TEILEN</div></div>
<div class="td-post-content">
<p class="td-post-sub-title">${TEASER}..</p>
<p>${TEASER} of their engines after midnight, and about the light of their decks.</p>
${PROSE}
<p>“Until now the firms have refused to say when the new engines will come, saying that they have told their passengers everything.</p>
<p><a href="https://coastnews.example/mayor" rel="nofollow">Continue reading...</a></p>
</div></article>`;

describe('extractArticle', () => {
  const scraped = () => {
    const document = documentOf(SCRAPED, `<meta property="og:title" content="${TITLE}">`);
    document.documentElement.setAttribute('lang', 'de-DE');
    return document;
  };

  test('a scraped page comes out clean', () => {
    const article = extract(scraped(), ['de', 'en']);
    expect(article?.title).toBe(TITLE);
    expect(article?.text).not.toContain(TITLE);
    expect(article?.text).not.toMatch(/teilen|^100$|^0$|continue reading|start/im);
    expect(article?.text.split(TEASER)).toHaveLength(2);
    expect(article?.text.startsWith(`${TEASER} of their engines after midnight`)).toBe(true);
    expect(article?.text.endsWith('they have told their passengers everything.')).toBe(true);
    expect(article?.removed.map(({ text }) => text)).toContain('Continue reading...');
  });

  test('the page is not changed', () => {
    const document = scraped();
    const before = document.documentElement.outerHTML;
    extract(document, ['de']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('selectors of the rule that would hold the page up are left out, and named', () => {
    const bomb = ':is(.x ~ p) ~ :is(.x ~ p) ~ p';
    const rows = '<p>A line of a list that is very long.</p>'.repeat(800);
    const rule = matchRules(
      indexRules([
        { name: '', ...parseRules(`[*]\ntitle: ${bomb}\nbody: ${bomb}\nbody: #list\nstrip: ${bomb}, .ad`) },
      ]),
      new URL(PAGE_URL),
    );
    const document = documentOf(
      `<h1>Long</h1><div id="list">${rows}<p class="ad">Buy this and that.</p></div>`,
    );
    const article = extract(document, ['en'], { rule });
    expect(article?.unasked).toEqual([bomb]);
    expect(article?.attempt).toBe('rule');
    expect(article?.text).not.toContain('Buy this');
  });

  test('no article, no result', () => {
    expect(extract(documentOf(''))).toBeNull();
    expect(extract(documentOf('<script>1</script>'))).toBeNull();
  });

  test('captions are shown but are no text', () => {
    const figure =
      '<figure><img src="/boat.jpg" width="600"><figcaption>The boat at night</figcaption></figure>';
    const article = extract(
      documentOf(`<article><h1>Ferry</h1>${SENTENCES.map((s) => `<p>${s}</p>`).join(figure)}</article>`),
    );
    expect(article?.text).not.toContain('The boat at night');
    expect(article?.body.textContent).toContain('The boat at night');
  });

  test('a rule decides about headline, body and debris', () => {
    const css = (text: string) => [{ text, type: 'css' as const }];
    const rule = {
      mode: null,
      title: css('.my-title'),
      author: [],
      date: [],
      body: [css('.mine')],
      strip: css('.promo-x'),
      keep: [],
      spare: [],
      dissolve: [],
      nextPage: [],
      singlePage: [],
      wrap: [],
      source: [],
      origin: { list: 'mine', line: 1 },
      bodyOrigin: null,
    };
    const page = `<h1>Other</h1><b class="my-title">My title</b><article>${PROSE}</article><div class="mine"><p>Only this.</p><p class="promo-x">Not this.</p></div>`;
    const article = extract(documentOf(page), ['en'], { rule });
    expect(article).toMatchObject({ title: 'My title', text: 'Only this.', attempt: 'rule' });
  });

  test('a step can be switched off', () => {
    const article = extract(scraped(), ['de'], {
      off: new Set(['continue', 'tail', 'read-also', 'debris', 'doubt']),
    });
    expect(article?.text).toContain('Continue reading...');
  });
});
