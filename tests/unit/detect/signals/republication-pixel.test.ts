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

test('silent on the publisher’s own site and for other counters', () => {
  expect(
    run('<img src="https://star.example/?republication-pixel=true&post=77">', 'https://star.example/a-b'),
  ).toEqual([]);
  expect(run('<img src="https://stats.example/pixel.gif?page=1">')).toEqual([]);
});
