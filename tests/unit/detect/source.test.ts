import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/report';
import { sourceOf, spelledBy } from '../../../src/detect/source';
import { article } from '../evidence/article';

const finding = (name: string, weight: number): Finding => ({
  signal: 'press-release',
  reason: 'press-release',
  quote: '',
  weight,
  kind: 'press-release',
  name,
});

test('who sends a release out is its source, not the wire that carries it', () => {
  const wire = finding('PR Newswire', 7);
  expect(sourceOf([wire, finding('Westmark Port Authority', 4)], [], 'press-release')?.name).toBe(
    'Westmark Port Authority',
  );
  expect(sourceOf([wire], [], 'press-release')?.name).toBe('PR Newswire');
});

test('a host is spelled as the page spells it', () => {
  const spell = (tail: string, name = 'northernstar.example') =>
    spelledBy(article({ tail }), { name, url: null })?.name;
  expect(spell('<p>More in Northern Star.</p>')).toBe('Northern Star');
  expect(spell('<p>More in De Pier.</p>', 'depier.example')).toBe('De Pier');
  expect(spell('<p>More in The Northern Star.</p>')).toBe('The Northern Star');
  expect(spell('<p>More in the northern star.</p>')).toBe('northernstar.example');
  expect(spell('<p>More in Northern Star.</p>', 'Northern Post')).toBe('Northern Post');
});

test('an address elsewhere means a namesake of a well-known publisher', () => {
  const named = (url: string) =>
    sourceOf([{ ...finding('B B C', 5), kind: 'syndicated', url }], [], 'syndicated')?.name;
  expect(named('https://www.bbc.com/news/harbour-1')).toBe('BBC');
  expect(named('https://blue-boat-club.example/news/harbour-1')).toBe('B B C');
});
