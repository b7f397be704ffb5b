import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/article';
import { debrisFor, lexiconFor } from '../../../src/lexicon';
import type { EffectiveRule } from '../../../src/rules/rule';
import { documentOf, EMPTY_RULE, PAGE_URL, PROSE, SENTENCES } from './work';

const ORIGIN = { list: '', line: 12, page: false };

function extract(page: string, body: string, more: Partial<EffectiveRule> = {}, attempt?: 'rule') {
  return extractArticle(documentOf(page), {
    url: PAGE_URL,
    debris: debrisFor(['en']),
    lexicon: lexiconFor(['en']),
    rule: {
      ...EMPTY_RULE,
      body: body.split('|').map((text) => [{ text, type: 'css' as const }]),
      bodyOrigin: ORIGIN,
      ...more,
    },
    ...(attempt ? { attempt } : {}),
  });
}

const ARTICLE = `<h1>Ferry to the island returns</h1><article><div class="text">${PROSE.repeat(3)}</div></article>`;
const NOTE = '<div class="note"><p>The ferry line is owned by three villages and a bank.</p></div>';
const teaser = (words: string) =>
  `<div class="card"><h3><a href="/x">${words}</a></h3><p>${SENTENCES[0]?.slice(0, 90)}</p></div>`;
const TEASERS = `<section>${['The mill that stayed when the river moved', 'The weir and its nine gates', 'A bridge for goats and two hunters', 'The school on the hill'].map(teaser).join('')}</section>`;

describe('a rule that names', () => {
  test('hardly any of the text is passed over, and says so', () => {
    const article = extract(ARTICLE + NOTE, '.note');
    expect(article?.text).toContain('Fares stay at the level');
    expect(article).toMatchObject({ attempt: 'readability', unfit: { what: 'body', origin: ORIGIN } });
    expect(article?.others[0]).toBe('rule');
  });

  test('a list of teasers is passed over', () => {
    expect(extract(ARTICLE + TEASERS, '.card')?.unfit?.what).toBe('body');
  });

  test('paragraphs that each have a link are no list', () => {
    const linked = SENTENCES.map((text) => `<p class="said">${text} <a href="/x">More</a></p>`).join('');
    expect(extract(`<h1>Ferry</h1><article>${linked}</article>`, '.said')).toMatchObject({
      attempt: 'rule',
      unfit: null,
    });
  });

  test('a box around everything that is mostly no prose is passed over', () => {
    const links = `<ul>${'<li>Another thing to look at in the harbour</li>'.repeat(200)}</ul>`;
    expect(extract(`<div class="page">${ARTICLE}${links}</div>`, '.page')?.unfit?.what).toBe('body');
  });

  test('the article wins, also where the automatic text is another, and with its standfirst', () => {
    const lead =
      '<p class="standfirst">The night ferry is back, and the islanders keep their cheap tickets.</p>';
    const article = extract(ARTICLE.replace('<article>', `${lead}<article>`), '.text');
    expect(article).toMatchObject({ attempt: 'rule', unfit: null });
    expect(article?.text).toMatch(/^The night ferry is back/);
    // Prose ahead of what is named was left out on purpose.
    const later = ARTICLE.replace('<article>', `<div>${PROSE}</div><article>`);
    expect(extract(later, '.text')?.text).toBe(extract(ARTICLE, '.text')?.text);
    const half = `<div class="second">${PROSE}</div>`;
    expect(extract(ARTICLE + half, '.second')).toMatchObject({ attempt: 'rule', unfit: null });
  });

  test('little is obeyed where it is for this page alone, asked for, or the next line fits', () => {
    const note = 'The ferry line is owned by three villages and a bank.';
    const page = { bodyOrigin: { ...ORIGIN, page: true } };
    expect(extract(ARTICLE + NOTE, '.note', page)).toMatchObject({ text: note, unfit: null });
    expect(extract(ARTICLE + NOTE, '.note', {}, 'rule')).toMatchObject({ text: note, unfit: null });
    expect(extract(ARTICLE + NOTE, '.note|.text')).toMatchObject({ attempt: 'rule', unfit: null });
  });

  test('all that there is wins, however short', () => {
    expect(extract(NOTE, '.note')).toMatchObject({ attempt: 'rule', unfit: null });
  });
});
