import { expect, test } from 'vitest';
import unit from '../../../../src/detect/signals/repost-of';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (tail: string) => unit.run(article({ tail }), lexiconFor(['en']));

test('what the post says it repeats', () =>
  expect(run('<a class="u-repost-of" href="https://star.example/notes/harbour-1">Star</a>')).toMatchObject([
    { name: 'star.example', url: 'https://star.example/notes/harbour-1' },
  ]));

test.each([
  '<a class="u-repost-of" href="/notes/harbour-1">an own note</a>',
  '<a class="u-in-reply-to" href="https://star.example/notes/harbour-1">a reply</a>',
  '<a class="u-syndication" href="https://star.example/notes/harbour-1">a copy elsewhere</a>',
])('silent: %s', (tail) => expect(run(tail)).toEqual([]));
