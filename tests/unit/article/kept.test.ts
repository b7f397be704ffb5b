import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/src/article/article';
import { debrisFor, lexiconFor } from '@/src/lexicon';
import { documentOf, EMPTY_RULE, PAGE_URL, SENTENCES } from './work';

const [ONE, TWO, THREE, FOUR, FIVE] = SENTENCES.map((text) => `<p>${text}</p>`);

function textWith(html: string, keep: string, more: object = {}): string[] {
  const rule = { ...EMPTY_RULE, keep: keep ? [{ text: keep, type: 'css' as const }] : [], ...more };
  const article = extractArticle(documentOf(html), {
    url: PAGE_URL,
    debris: debrisFor(['en']),
    lexicon: lexiconFor(['en']),
    rule,
  });
  return article?.text.split('\n') ?? [];
}

/** Things that the cleaning takes by itself, each between the second paragraph and the third. */
const DEBRIS = {
  'a line of counters': ['<p class="k">1.2k Shares</p>', '1.2k Shares'],
  'a contents list': ['<nav class="k"><a href="#a">The pontoon</a></nav>', 'The pontoon'],
  'a box that is named like debris': [
    '<div class="sidebar-related comment k"><p>Timetable: 21:00, 23:30, 01:15.</p></div>',
    'Timetable: 21:00, 23:30, 01:15.',
  ],
  'a footer with the sources': [
    '<footer class="k"><p>Sources: harbour office.</p></footer>',
    'Sources: harbour office.',
  ],
  'what is hidden': [
    '<p class="k" style="display: none">Spoken version follows here.</p>',
    'Spoken version follows here.',
  ],
} as const;

describe('what a rule keeps', () => {
  test.each(Object.entries(DEBRIS))('%s', (_, [html, line]) => {
    const page = `<div class="page"><div class="story">${ONE}${TWO}${html}${THREE}${FOUR}${FIVE}</div></div>`;
    expect(textWith(page, ''), 'goes by itself').not.toContain(line);
    const kept = textWith(page, '.k');
    expect(kept.filter((text) => text === line)).toEqual([line]);
    expect(kept.indexOf(line), 'stands where it stood').toBe(kept.indexOf(SENTENCES[1] ?? '') + 1);
    expect(kept.filter((text) => SENTENCES.includes(text))).toEqual(SENTENCES);
  });

  test('comes back beside a body that a rule names', () => {
    const page = `<div class="story">${ONE}${TWO}</div><div class="k"><p>Told by the crew.</p></div>`;
    const body = [[{ text: '.story', type: 'css' as const }]];
    expect(textWith(page, '', { body })).toEqual(SENTENCES.slice(0, 2));
    expect(textWith(page, '.k', { body })).toEqual([...SENTENCES.slice(0, 2), 'Told by the crew.']);
  });

  test('the article itself is not shown twice', () => {
    const page = `<main class="k"><div class="story">${ONE}${TWO}${THREE}</div></main>`;
    expect(textWith(page, '.k')).toEqual(SENTENCES.slice(0, 3));
    expect(textWith(page, '.story')).toEqual(SENTENCES.slice(0, 3));
  });

  test('a mark of the page’s own means nothing', () => {
    const page = `<div class="story">${ONE}${TWO}<p data-headwater-kept="0">1.2k Shares</p>${THREE}</div>`;
    expect(textWith(page, '')).toEqual(SENTENCES.slice(0, 3));
    expect(textWith(page, '.nowhere')).toEqual(SENTENCES.slice(0, 3));
  });
});
