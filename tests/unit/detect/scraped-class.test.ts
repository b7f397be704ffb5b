import { expect, test } from 'vitest';
import { analyse } from '../../../src/detect/analyse';
import { pageLangs } from '../../../src/detect/langs';
import { lexiconFor } from '../../../src/lexicon';
import { documentOf, pageOf, paragraphs, plainPage, STORY, scrapedPage } from '../core/pages';

const report = (html: string) => analyse(pageOf(html), lexiconFor(pageLangs(documentOf(html))));

test('a scraped post that names no source is recognised by its traces together', () => {
  const { verdict, truncation, findings } = report(scrapedPage());
  expect(verdict).toBe('copy');
  expect(truncation?.reason).toBe('continue-reading');
  expect(findings.map(({ signal }) => signal)).toEqual(
    expect.arrayContaining([
      'breadcrumb',
      'continue-reading',
      'cut-ending',
      'news-theme',
      'repeated-headline',
      'repeated-teaser',
      'share-counts',
    ]),
  );
});

test.each([
  ['an honest article', plainPage()],
  [
    'an honest article in the same theme, with its share counts, standfirst and breadcrumb',
    scrapedPage()
      .replace(/<p class="td-post-sub-title">.*?<\/p>/, `<p class="td-post-sub-title">${STORY[0]}</p>`)
      .replace(/<p>“Until.*?<\/p>/, '')
      .replace('<p>Continue reading...</p>', ''),
  ],
  [
    'an article that ends in a question of style',
    plainPage(
      paragraphs([...STORY, 'And who is going to pay for all of this when the winter is over, she asked…']),
    ),
  ],
])('%s is no copy', (_, html) => expect(report(html).verdict).toBe('original'));
