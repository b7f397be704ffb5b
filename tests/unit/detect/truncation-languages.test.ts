import { describe, expect, test } from 'vitest';
import { truncationOf } from '../../../src/detect/truncation';
import { lexiconFor } from '../../../src/lexicon';
import { pageOf, paragraphs, plainPage } from '../core/pages';
import type { Examples } from '../lexicon/example';

/** Every language's own words for a text that goes on elsewhere or behind a paywall, and where they mean neither. */
const examples = Object.values(
  import.meta.glob<Examples>('../lexicon/examples/*.ts', { eager: true, import: 'examples' }),
);

const PART_OF_A_LINE = /…/;

describe.each(examples.map((example) => [example.lang, example] as const))('%s', (lang, example) => {
  const lexicon = lexiconFor([lang]);
  // Twice over, so that what follows weighs little.
  const story = paragraphs([...example.text, ...example.prose, ...example.text]);
  const reason = (behind: string) => truncationOf(pageOf(plainPage(story + behind)), lexicon)?.reason ?? null;
  const phrases = (example.words.continueReading ?? []).filter(
    (line) => !PART_OF_A_LINE.test(line.slice(1, -2)),
  );
  const walls = (example.words.paywall ?? []).map((line) => line.replace(/^… | …$/g, ''));

  test.each(phrases)('goes on elsewhere: %s', (line) =>
    expect(reason(`<p><a href="https://port-times.example/news/bridge-closed">${line}</a></p>`)).toBe(
      'continue-reading',
    ),
  );

  test.each(walls)('behind a paywall: %s', (line) => expect(reason(`<div>${line}</div>`)).toBe('paywall'));

  test('whole', () => expect(reason('')).toBeNull());

  test.each(phrases)('whole, above other articles: %s', (line) =>
    expect(
      reason(`<h3>${line}</h3><ul><li><a href="/a/1">${example.text[0]?.slice(0, 40)}</a></li></ul>`),
    ).toBeNull(),
  );

  test.each(phrases)('whole, beside three teasers of other articles: %s', (line) =>
    expect(
      reason([1, 2, 3].map((n) => `<div><p><a href="/a/${n}">${line}</a></p></div>`).join('')),
    ).toBeNull(),
  );
});
