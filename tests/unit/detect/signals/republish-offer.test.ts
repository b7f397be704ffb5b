import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/republish-offer';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

test('an offer to republish speaks for an original', () => {
  const [finding] = signal.run(article({ tail: '<p>Republish this article</p>' }), lexiconFor([]));
  expect(finding).toMatchObject({ reason: 'own-work' });
  expect(finding?.weight).toBeLessThan(0);
});

test('silent without one', () => expect(signal.run(article(), lexiconFor([]))).toEqual([]));
