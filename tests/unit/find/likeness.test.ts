// @vitest-environment node
import { expect, test } from 'vitest';
import { slugLikeness } from '../../../src/core/slug';
import { createLikeness } from '../../../src/find/likeness';
import { STORY, TITLE } from './fake-web';

const likeness = createLikeness([TITLE], STORY);

test('headlines count, and where there is none the address', () => {
  const url = new URL('https://c.example/2026/brackwater-closes-old-grain-pier-4711.html');
  expect(likeness.title({ title: `${TITLE} | Courier`, text: null, url: null })).toBe(1);
  expect(likeness.title({ title: 'Storm expected on Friday', text: null, url })).toBeLessThan(0.3);
  expect(likeness.title({ title: null, text: null, url })).toBe(1);
});

test('addresses: marks spelled out, short ones say nothing', () => {
  const slug = (path: string, title: string) => slugLikeness(new URL(path, 'https://c.example'), title);
  expect(slug('/gruenau-neue-bruecke-wieder-weg', 'Grünau: neue Brücke wieder weg')).toBe(1);
  expect(slug('/kura-zniosla-jajko-na-zegarze,12', 'Kura zniosła jajko na zegarze')).toBeGreaterThan(0.7);
  expect(slug('/grain-pier', TITLE)).toBe(0);
  expect(slug('/storm-warning-for-all-the-coast', TITLE)).toBeLessThan(0.5);
});

test('snippets count by their words in threes; short ones say nothing', () => {
  expect(likeness.text('She said nobody had asked the nine stallholders what they would do')).toBe(1);
  expect(likeness.text('Rain and wind are expected on all coasts until the end of the week')).toBe(0);
  expect(likeness.text('nobody had asked')).toBe(0);
  expect(likeness.text(null)).toBe(0);
});
