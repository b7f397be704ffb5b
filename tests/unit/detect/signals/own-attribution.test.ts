import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/own-attribution';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const tail = '<p>Originally published on Harbour Daily.</p>';

test('speaks for an original where the site names itself', () => {
  const [finding] = signal.run(
    article({ tail, url: 'https://harbourdaily.example/locks' }),
    lexiconFor(['en']),
  );
  expect(finding).toMatchObject({ reason: 'own-work', name: 'Harbour Daily' });
  expect(finding?.weight).toBeLessThan(0);
});

test('silent where another is named', () =>
  expect(signal.run(article({ tail }), lexiconFor(['en']))).toEqual([]));
