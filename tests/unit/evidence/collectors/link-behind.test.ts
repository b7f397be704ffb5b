import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/link-behind';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (tail: string) => collector.collect(article({ tail }), lexiconFor(['en']));

test('a line behind the text that is little more than a link', () =>
  expect(
    collect('<p>More at <a href="https://star.example/2024/harbour">Northern Star</a></p>'),
  ).toMatchObject([{ url: 'https://star.example/2024/harbour', host: 'star.example', trust: 0.3 }]));

test('believed more where the address spells the headline', () =>
  expect(
    collect('<p><a href="https://star.example/harbour-closed-for-three-weeks">Northern Star</a></p>'),
  ).toMatchObject([{ trust: 0.8 }]));

test.each([
  ['a home page', '<p><a href="https://star.example/">Northern Star</a></p>'],
  ['the site’s own', '<p><a href="/2024/harbour">More</a></p>'],
  [
    'a link within a sentence',
    '<p>The plans can be seen in the town hall, and the <a href="https://star.example/2024/harbour">Star</a> has printed them.</p>',
  ],
])('silent on %s', (_, tail) => expect(collect(tail)).toEqual([]));
