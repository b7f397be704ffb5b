import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/syndication-links';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

test('links to copies speak for an original', () => {
  const tail = '<p>Also on: <a class="u-syndication" href="https://star.example/harbour">Star</a></p>';
  expect(signal.run(article({ tail }), lexiconFor([]))[0]?.weight).toBeLessThan(0);
});

test('silent without them', () => expect(signal.run(article(), lexiconFor([]))).toEqual([]));
