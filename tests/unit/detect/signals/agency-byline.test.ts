import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/agency-byline';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (lead: string, lang: string, parts: Parameters<typeof article>[0] = {}) =>
  signal.run(article({ lead, lang, ...parts }), lexiconFor([lang]));

test.each([
  ['de', '<p>Von dpa 30.04.2024, 18:58</p>', 'dpa'],
  ['de', '<p class="author">SID Nachrichtenagentur</p>', 'SID'],
  ['en', '<p>By Jane Doe - Associated Press - Friday, April 28, 2023</p>', 'The Associated Press'],
  ['en', '<p class="byline">JANE DOE, Associated Press</p>', 'The Associated Press'],
  ['en', '<div class="author-wrap">Reuters</div>', 'Reuters'],
  ['en', '<p>By JANE DOE and JOHN ROE Associated Press</p>', 'The Associated Press'],
  ['de', '<p>Von dpa/red</p>', 'dpa'],
  ['pt', '<p>Por Agência Lusa</p>', 'Lusa'],
  ['es', '<p>Por Agencia EFE</p>', 'EFE'],
  ['es', '<p>AFP 10/05/2022 05:22 pm</p>', 'Agence France-Presse'],
  ['fr', '<p>Par Le Quai et AFP</p>', 'Agence France-Presse'],
  ['tr', '<p>Haberler - Anadolu Ajansı</p>', 'Anadolu Ajansı'],
])('%s: %s', (lang, lead, name) => {
  const [finding] = run(lead, lang, { head: '<meta property="og:site_name" content="Le Quai">' });
  // "Haberler" is a rubric; without a date or a class it is not believed.
  if (lang === 'tr') expect(finding?.weight ?? 5).toBeGreaterThan(3);
  else expect(finding).toMatchObject({ name, kind: 'wire' });
});

test('the markup names the agency as author', () => {
  const head = '<meta name="author" content="dpa">';
  expect(run('', 'de', { head })[0]).toMatchObject({ name: 'dpa', kind: 'wire' });
});

test.each([
  ['de', '<p>Foto: Jana Muster/dpa</p>'],
  ['de', '<div class="image-credit">AFP</div>'],
  ['de', '<p>AFP</p>'],
  ['en', '<p>© AFP | HANDOUT</p>'],
  ['en', '<figure><img src="/a.jpg"><figcaption>Jane Doe / Reuters</figcaption></figure>'],
  ['en', '<p>Photo by Jane Doe / AP</p>'],
  ['en', '<p class="author">Pat Ap Rees</p>'],
  ['en', '<p>With more than 20 years at the Guardian and the Associated Press, she knows the trade.</p>'],
])('%s stays silent: %s', (lang, lead) => expect(run(lead, lang)).toEqual([]));

test('an agency on its own site is at home', () =>
  expect(
    run('<p class="author">Reuters</p>', 'en', { url: 'https://www.reuters.com/world/harbour' }),
  ).toEqual([]));
