import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/source-line';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (parts: Parameters<typeof article>[0], lang = 'de') =>
  signal.run(article({ lang, ...parts }), lexiconFor([lang]));

test('a link alone under the text leads to the original', () => {
  const [finding] = run({
    tail: '<h3>Quelle: <a href="https://pier.example/un-plans-new-locks-for-all-ports">UN plans new locks for all ports by 2030</a></h3>',
  });
  expect(finding).toMatchObject({
    kind: 'syndicated',
    url: 'https://pier.example/un-plans-new-locks-for-all-ports',
  });
  expect(finding?.weight).toBeGreaterThanOrEqual(4);
});

test.each([
  ['Quelle: Technische Hochschule Westmark, Pressemitteilung', 'Technische Hochschule Westmark'],
  ['Quelle: TSV Westmark', 'TSV Westmark'],
  [
    'Quelle: © www.hafenrecht.de - Nachrichten für Kanzleien',
    'www.hafenrecht.de - Nachrichten für Kanzleien',
  ],
])('an organisation under the text announces it: %s', (line, name) => {
  const [finding] = run({ tail: `<p>${line}</p><p>Foto: Muster</p>` });
  expect(finding?.kind).toBe('press-release');
  expect(name).toContain(finding?.name);
  expect(finding?.weight).toBeGreaterThan(3.5);
});

test('the site’s own name speaks for an original', () => {
  const [finding] = run({ tail: '<p>Quelle: K.B.Z.</p>', url: 'https://kbz.example/hafen' });
  expect(finding?.weight).toBeLessThan(0);
});

test.each([
  '<figure><img src="/a.png"><figcaption>Quelle: Statistikamt Westmark</figcaption></figure>',
  '<table><tr><td>12 %</td></tr></table><p>Quelle: Statistikamt Westmark</p>',
  '<p>Quellen:</p><ul><li>Muster, A. (2020): Häfen.</li></ul>',
  '<p>Quelle: Muster et al. (2020), Hafenkunde, Vol. 3</p>',
  '<p>Foto: Hafenamt</p>',
])('silent: %s', (tail) => expect(run({ tail })).toEqual([]));

test('several organisations are the sources of figures', () => {
  const [finding] = run({ tail: '<p>Source: CDC, Westmark Department of Health</p>' }, 'en');
  expect(finding?.weight).toBeLessThan(2);
});

test('a short name with a link may credit a fact or a picture, so it decides nothing', () => {
  const [finding] = run({
    tail: '<p>(Quelle: <a href="https://muster.example/rezepte/kekse-1">Muster & Co</a>)</p>',
  });
  expect(finding?.weight).toBeLessThan(3);
});

test('behind the date it credits the whole text', () => {
  const [finding] = run({ lead: '<p>Dec. 22, 2016, 3:36 PM UTC / Source: Pier News</p>' }, 'en');
  expect(finding).toMatchObject({ name: 'Pier News', kind: 'syndicated' });
  expect(finding?.weight).toBeGreaterThan(3.5);
});
