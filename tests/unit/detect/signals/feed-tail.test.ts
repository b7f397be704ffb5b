import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/feed-tail';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (tail: string) => signal.run(article({ tail }), lexiconFor(['en']));

test.each([
  '<p>Read more: https://star.example/world/harbour-closed#ixzz4Qw</p>',
  '<p>Read more at:<br>https://star.example/world/harbour-closed?utm_source=contentofinterest&utm_campaign=cppst</p>',
  '<p>This article originally appeared at <a href="https://star.example/world/harbour-closed?src=rss">Star</a></p>',
])('%s', (tail) =>
  expect(run(tail)[0]).toMatchObject({ trace: 'feedTail', name: 'star.example', kind: 'syndicated' }),
);

test.each([
  ['a plain link', '<p>See <a href="https://star.example/world/harbour-closed">Star</a></p>'],
  ['the site’s own address', '<p>Read more: https://daily.example/harbour-closed-2#ixzz4Qw</p>'],
  ['a campaign', '<p><a href="https://star.example/shop/cranes-2?utm_source=newsletter">Cranes</a></p>'],
])('silent on %s', (_, tail) => expect(run(tail)).toEqual([]));
