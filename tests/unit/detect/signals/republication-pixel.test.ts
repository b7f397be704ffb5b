import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/republication-pixel';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (tail: string, url?: string) =>
  signal.run(article({ tail, ...(url ? { url } : {}) }), lexiconFor([]));

test('the counter names the original', () => {
  expect(
    run('<img src="https://counter.theconversation.com/content/123456/count.gif" alt="">')[0],
  ).toMatchObject({
    name: 'The Conversation',
    url: 'https://theconversation.com/article-123456',
  });
  expect(run('<img src="https://star.example/?republication-pixel=true&post=77" alt="">')[0]).toMatchObject({
    url: 'https://star.example/?p=77',
  });
  expect(run('<img src="https://rt.prnewswire.com/rt.gif?x=1" alt="">')[0]).toMatchObject({
    kind: 'press-release',
  });
});

test('a counter of WordPress that came along with a feed', () =>
  expect(
    run('<img src="https://pixel.wp.com/b.gif?host=star.example&blog=7&post=77&feed=1" alt="">')[0],
  ).toMatchObject({ name: 'star.example', url: 'https://star.example/?p=77' }));

test.each([
  'https://pixel.wp.com/b.gif?host=daily.example&blog=7&post=77',
  'https://pixel.wp.com/b.gif?blog=7&post=77',
  'https://pixel.wp.com/b.gif?host=star.example&blog=7&post=0',
  'https://pixel.wp.com/b.gif?host=star&blog=7&post=77',
  'https://pixel.wp.com/g.gif?host=star.example&post=77',
])('silent for the site’s own or none: %s', (src) => expect(run(`<img src="${src}" alt="">`)).toEqual([]));

test('silent on the publisher’s own site and for other counters', () => {
  expect(
    run('<img src="https://star.example/?republication-pixel=true&post=77">', 'https://star.example/a-b'),
  ).toEqual([]);
  expect(run('<img src="https://stats.example/pixel.gif?page=1">')).toEqual([]);
});
