import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/republish-offer';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

test.each(['Republish this article', 'Republica nuestros artículos, gratis', 'Republier cet article'])(
  'an offer to republish speaks for an original: %s',
  (offer) => {
    const [finding] = signal.run(article({ tail: `<p>${offer}</p>` }), lexiconFor([]));
    expect(finding).toMatchObject({ reason: 'own-work' });
    expect(finding?.weight).toBeLessThan(0);
  },
);

test('silent without one', () => expect(signal.run(article(), lexiconFor([]))).toEqual([]));
