import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/short-link';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (tail: string) => collector.collect(article({ tail }), lexiconFor(['en']));

test.each([
  '<p><a href="https://bit.ly/3xYz">Read the original article</a></p>',
  '<p><a href="https://bit.ly/3xYz">Continue reading</a></p>',
  '<p>Source: <a href="https://bit.ly/3xYz">The North Star</a></p>',
  '<p>This article first appeared in <a href="https://bit.ly/3xYz">The North Star</a>.</p>',
])('where the source is stated: %s', (tail) => {
  const hints = collect(tail);
  expect(hints).toMatchObject([{ url: 'https://bit.ly/3xYz', trust: 0.5 }]);
  expect(hints[0]).not.toHaveProperty('name');
});

test.each([
  [
    'elsewhere in the text',
    '<p>Sign up for our letter at <a href="https://bit.ly/3xYz">bit.ly/3xYz</a>.</p>',
  ],
  ['the home page of the service', '<p><a href="https://bit.ly/">Read the original article</a></p>'],
  ['a plain link', '<p><a href="https://star.example/a/harbour-1">Read the original article</a></p>'],
])('silent: %s', (_, tail) => expect(collect(tail)).toEqual([]));
