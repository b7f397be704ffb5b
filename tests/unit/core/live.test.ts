import { expect, test } from 'vitest';
import { createBudget, PAGE_LIMITS } from '@/src/core/budget';
import { factsOf } from '@/src/core/facts';
import { mayBeArticle } from '@/src/core/gate';
import { ofDocument } from '@/src/core/live';
import { snapshot } from '@/src/core/snapshot';
import { analyse } from '@/src/detect/analyse';
import { pageLangs } from '@/src/detect/langs';
import { lexiconFor } from '@/src/lexicon';

const PROSE = '<p>A sentence that says something worth reading here, and goes on for quite a while.</p>';

/** Properties and methods of documents that reading a page takes. */
const NAMES = [
  'body',
  'title',
  'baseURI',
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'getElementsByClassName',
];

/** A document on which elements stand in for its own properties, as browsers do it for named elements. */
function clobbered(): Document {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><title>A headline</title><embed name="body"><article>${PROSE.repeat(9)}</article>`,
    'text/html',
  );
  const embed = page.querySelector('embed');
  for (const name of NAMES) Object.defineProperty(page, name, { value: embed, configurable: true });
  return page;
}

test('an element named like a property of the document does not stand in for it', () => {
  const page = clobbered();
  expect(page.body.localName).toBe('embed');
  expect(ofDocument(page, 'body').localName).toBe('body');
  expect(ofDocument(page, 'title')).toBe('A headline');
});

test('such a page is read like any other', () => {
  const page = clobbered();
  expect(mayBeArticle(page)).toBe(true);
  const budget = createBudget(() => 0, PAGE_LIMITS);
  const read = snapshot(page, 'https://a.example/story', budget);
  expect(read.documentTitle).toBe('A headline');
  expect(read.prose).toHaveLength(9);
  expect(pageLangs(page)).toEqual(['en']);
  const report = analyse(read, lexiconFor(['en']));
  expect(report.verdict).toBe('original');
  expect(factsOf(read).text).toContain('worth reading');
});
