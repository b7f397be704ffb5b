import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/press-release';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

test('filed as a release by a site that the text never names', () => {
  const page = article({ lead: '<div class="meta">in Business, PRESS RELEASE</div>' });
  const [finding] = signal.run(page, lexiconFor(['en']));
  expect(finding).toMatchObject({ kind: 'press-release', reason: 'press-release' });
  expect(finding?.weight).toBeGreaterThan(3.5);
});

test('a wire’s own words', () => {
  const tail = '<p>Original-Content von: Hafenamt Westmark, übermittelt durch news aktuell</p>';
  expect(signal.run(article({ tail, lang: 'de' }), lexiconFor(['de']))[0]).toMatchObject({
    name: 'Hafenamt Westmark',
  });
});

test('an organisation’s own release is its own work', () => {
  const page = article({
    url: 'https://hafenverband.example/presse/pressemitteilungen/hafen-gesperrt',
    lang: 'de',
    lead: '<p>Pressemitteilung</p>',
    text: prose({ first: (text) => `Der Hafenverband teilte mit: ${text}` }),
  });
  expect(signal.run(page, lexiconFor(['de']))).toEqual([]);
});

test('silent without any mark', () => expect(signal.run(article(), lexiconFor(['en']))).toEqual([]));
