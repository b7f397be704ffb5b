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
  ['fr', '<div>information fournie par AFP•21/02/2024 à 10:32</div>', 'Agence France-Presse'],
  ['nl', '<p class="author">ANP Productions</p>', 'ANP'],
  ['he', '<p class="author">רויטרס 3 במאי 2024</p>', 'Reuters'],
  ['hi', '<p class="byline">पीटीआई | 3 मई 2024</p>', 'Press Trust of India'],
  ['fa', '<p class="byline">ایرنا | ۱۴ اردیبهشت ۱۴۰۳</p>', 'IRNA'],
  ['lt', '<p class="byline">BNS | 2024 m. gegužės 3 d.</p>', 'BNS'],
  ['lt', '<div class="meta"><time>2024-05-03 15:02</time><span>BNS inf.</span></div>', 'BNS'],
  [
    'de',
    '<div><span>SDA/aeg</span><span>·</span><time>Publiziert: 13.03.2026, 10:31</time></div>',
    'Keystone-SDA',
  ],
  ['no', '<p>NTB · Publisert 13.03.2026 10:31</p>', 'NTB'],
  [
    'fr',
    '<footer class="node__meta"><a href="/auteurs/afp">AFP</a> 3 mai 2024</footer>',
    'Agence France-Presse',
  ],
  ['nl', '<div class="authors">Jana Muster<br>Bron: Belga</div>', 'Belga'],
  ['fr', '<div class="byline">Jeanne Dupuis<span>La Presse Canadienne</span></div>', 'The Canadian Press'],
  ['ar', '<div class="author">الفرنسية</div>', 'Agence France-Presse'],
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
  ['en', '<p class="byline">By Jane Doe | Photos by John Roe, Associated Press</p>'],
  ['fr', '<p class="byline">Par Jeanne Dupuis, Photos AFP</p>'],
  ['en', '<p class="author">Pat Ap Rees</p>'],
  ['en', '<p>With more than 20 years at the Guardian and the Associated Press, she knows the trade.</p>'],
])('%s stays silent: %s', (lang, lead) => expect(run(lead, lang)).toEqual([]));

test.each([
  ['en', '<p class="byline">By Agencies</p>'],
  ['ar', '<p class="author">وكالات | 3 مايو 2024</p>'],
  ['he', '<p class="author">סוכנויות הידיעות</p>'],
  ['es', '<p class="author">Agencias</p>'],
])('%s: agencies that nobody names: %s', (lang, lead) => {
  const [finding] = run(lead, lang);
  expect(finding).toMatchObject({ trace: 'agencyByline', kind: 'wire' });
  expect(finding).not.toHaveProperty('name');
});

test.each([
  ['en', '<p>Agencies</p>'],
  ['en', '<p class="byline">By the agencies’ own man in the harbour, Jane Doe</p>'],
])('%s stays silent: %s', (lang, lead) => expect(run(lead, lang)).toEqual([]));

test.each([
  ['ca', '<div class="signatura">ACN / Westmark | 14/05/2024 a les 10:15</div>', 'ACN'],
  [
    'en',
    '<div class="author-byline">By <b>Jane Doe</b> <span>Local Democracy Reporter</span></div>',
    'Local Democracy Reporting Service',
  ],
])('%s: %s', (lang, lead, name) => expect(run(lead, lang)[0]).toMatchObject({ name, kind: 'wire' }));

test('an author’s line in the markup that tells of material', () => {
  const head =
    '<meta property="og:site_name" content="Pier TV"><meta name="author" content="Jana Muster, Pier TV, mit Material von dpa">';
  expect(run('<p class="author">Von Jana Muster, Pier TV, mit Material von dpa</p>', 'de', { head })).toEqual(
    [],
  );
});

test('a newsroom that writes for several papers is no agency', () =>
  expect(run('<p class="autor">Jana Muster/RND</p>', 'de')[0]).toMatchObject({
    name: 'RND',
    kind: 'syndicated',
  }));

test.each([
  ['cs', '<p class="author">Jana Nováková, ČTK</p>'],
  ['sk', '<p class="author">Zuzana Malá, TASR</p>'],
  ['cs', '<p class="author">Autor: Jana Nováková, ČTK 14. května 2024 9:50</p>'],
])('%s: the site’s own writer, with the agency’s help: %s', (lang, lead) =>
  expect(run(lead, lang)).toEqual([]),
);

test('an agency on its own site is at home', () =>
  expect(
    run('<p class="author">Reuters</p>', 'en', { url: 'https://www.reuters.com/world/harbour' }),
  ).toEqual([]));

test('an agency that took the picture is none of the byline’s parts', () =>
  expect(run('<div class="authors">Jane Doe<br>Photo: Reuters</div>', 'en')).toEqual([]));

test('an agency alone in brackets above the text, and none below a picture', () => {
  expect(run('<div>(sda)</div>', 'de')[0]).toMatchObject({ name: 'Keystone-SDA' });
  expect(run('<p><img src="/boat.jpg"></p><p>(sda)</p>', 'de')).toEqual([]);
});
