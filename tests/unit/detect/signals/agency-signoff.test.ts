import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/agency-signoff';
import { scoreOf, verdictOf } from '../../../../src/detect/verdict';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const end = (mark: string, lang = 'de') =>
  signal.run(article({ text: prose({ last: (text) => `${text} ${mark}` }), lang }), lexiconFor([lang]));
const line = (mark: string, lang = 'de') =>
  signal.run(article({ tail: `<p>${mark}</p>`, lang }), lexiconFor([lang]));

test.each([
  ['(dpa)', 'dpa'],
  ['(dpa/gem)', 'dpa'],
  ['(ats/nxp)', 'Keystone-SDA'],
  ['(AFP)', 'Agence France-Presse'],
  ['DPA', 'dpa'],
  ['(Hina) xmk yln', 'HINA'],
  ['(د ب أ) ع ج / م ر', 'dpa'],
  ['(Reporting by Jane Doe in Westmark; Editing by John Roe)', 'Reuters'],
])('at the end of the text: %s', (mark, name) => {
  expect(end(mark)[0]).toMatchObject({ name, kind: 'wire' });
  expect(end(mark)[0]?.weight).toBeGreaterThan(4);
});

test.each([
  ['dpa/ab', 'dpa'],
  ['Quelle: sid/dpa', 'SID, dpa'],
  ['Text: dpa', 'dpa'],
  ['erb/ots', 'news aktuell'],
  ['erb/ots Foto: Muster (Symbolbild)', 'news aktuell'],
  ['Reuters/kra Westmark', 'Reuters'],
  ['Lusa/Fim', 'Lusa'],
  ['(Reporting by Jane Doe; Editing by John Roe)', 'Reuters'],
  ['Reporting by Jane Doe in Westmark; Editing by John Roe', 'Reuters'],
  ['erb/ots Foto: <a href="https://pictures.example/1">Muster</a>', 'news aktuell'],
])('in a line of its own: %s', (mark, name) => expect(line(mark)[0]).toMatchObject({ name }));

test('the author’s own initials beside the agency’s: a text of hers that used its material', () => {
  const signed = (lead: string) =>
    signal.run(
      article({ lead, text: prose({ last: (text) => `${text} (ahe/dpa)` }), lang: 'de' }),
      lexiconFor(['de']),
    )[0]?.trace;
  expect(signed('<p class="byline">Von Anna Heller</p>')).toBe('agencyMaterial');
  expect(signed('<p class="byline">Von Jan Muster</p>')).toBe('agencySignoff');
});

test('in brackets in a line whose class is that of a credit', () => {
  const signed = (tail: string) => signal.run(article({ tail, lang: 'ja' }), lexiconFor(['ja']))[0]?.name;
  expect(signed('<p>終わり。</p><p class="credit">（共同通信）</p>')).toBe('Kyodo News');
  expect(signed('<figure><img src="/a.jpg"><p class="credit">（共同通信）</p></figure>')).toBeUndefined();
});

test('an author whose material is an agency’s', () => {
  const traces = (lead: string) =>
    signal.run(article({ lead, lang: 'de' }), lexiconFor(['de'])).map(({ trace }) => trace);
  expect(traces('<p class="autor">Jana Muster mit Material von dpa</p>')).toEqual(['agencyMaterial']);
});

test('silent: an abbreviation behind its long name', () =>
  expect(end('Auch veröffentlicht beim Informationsdienst Wissenschaft (idw).')).toEqual([]));

test('own reporters among the sources: a text of the site’s own', () =>
  expect(line('Quellen: Reporterin vor Ort, Stadt Westmark, dpa')[0]?.trace).not.toBe('agencyLabel'));

test.each([
  ['Mit Material von dpa', 'de'],
  ['(mit dpa)', 'de'],
  ['(Con información de AFP)', 'es'],
  ['The Associated Press contributed to this report.', 'en'],
  ['(With inputs from ANI)', 'en'],
])('material used is a weak sign: %s', (mark, lang) => {
  const page = article({
    tail: `<p>${mark}</p>`,
    lang,
    head: '<meta name="author" content="Ana Ribera Costa">',
  });
  const [finding] = signal.run(page, lexiconFor([lang]));
  expect(finding?.trace).toBe('agencyMaterial');
  expect(verdictOf(scoreOf(finding ? [{ signal: '', ...finding }] : []))).not.toBe('copy');
});

test.each(['The Associated Press contributed to this report.', 'Additional reporting by PA'])(
  'staff wrote, named or not: %s',
  (mark) => expect(line(mark, 'en')[0]?.trace).toBe('agencyMaterial'),
);

test('material used where nobody is named as author weighs more', () => {
  const tail = '<p>(Con información de AFP y EFE)</p>';
  const run = (head: string) => signal.run(article({ tail, lang: 'es', head }), lexiconFor(['es']))[0];
  const alone = run('');
  expect(alone?.trace).toBe('agencyMaterialAlone');
  expect(verdictOf(scoreOf(alone ? [{ signal: '', ...alone }] : []))).toBe('copy');
  expect(run('<meta name="author" content="Ana Ribera Costa">')?.trace).toBe('agencyMaterial');
  const shown = (lead: string) =>
    signal.run(article({ tail, lang: 'es', lead }), lexiconFor(['es']))[0]?.trace;
  expect(shown('<p>Ana Ribera</p><p>3 de mayo de 2024</p>')).toBe('agencyMaterial');
  expect(shown('<p><a href="/autores/ana-ribera">Ana Ribera</a></p>')).toBe('agencyMaterial');
  expect(shown('<p>Redacción</p><p>3 de mayo de 2024</p>')).toBe('agencyMaterialAlone');
});

test('silent: the sign of a box in the middle of the text', () => {
  const [first = '', ...rest] = prose({});
  const box = '<ul><li>1968: first lock</li><li>1994: second lock</li></ul><p>(dpa)</p>';
  const page = article({ lead: `<p>${first}</p>${box}`, text: rest, lang: 'de' });
  expect(signal.run(page, lexiconFor(['de']))).toEqual([]);
});

test.each([
  ['(Foto: dpa)', 'de'],
  ['Foto: Jana Muster/dpa', 'de'],
  ['© AFP', 'de'],
  ['CP', 'en'],
  ['(AP Photo/Jane Doe)', 'en'],
  ['as the mayor told Reuters.', 'en'],
  ['Alle dpa-Nachrichten', 'de'],
])('silent: %s', (mark, lang) => {
  expect(end(mark, lang)).toEqual([]);
  expect(line(mark, lang)).toEqual([]);
});

test.each([
  ['(Reportage Jean Dupuis, version française Claude Martin)', 'fr'],
  ['(Reporte de Ana López; Editado por Juan Ruiz)', 'es'],
  ['(Reportagem de Ana Silva; edição de João Reis)', 'pt'],
  [
    '(Bericht von Jana Muster, redigiert von Max Beispiel. Bei Rückfragen wenden Sie sich bitte an die Redaktion)',
    'de',
  ],
])('Reuters names its reporters and editors: %s', (mark, lang) =>
  expect(line(mark, lang)[0]).toMatchObject({ name: 'Reuters' }),
);

test('silent: reporters of a reportage in prose', () =>
  expect(line('(Reportage de notre envoyée spéciale à Westmark)', 'fr')).toEqual([]));

test('a sign of two letters stands behind a stroke', () => {
  const last = (mark: string) =>
    signal.run(
      article({ text: prose({ last: (text) => `${text} ${mark}` }), lang: 'sv' }),
      lexiconFor(['sv']),
    );
  expect(last('/TT')[0]).toMatchObject({ name: 'TT' });
  expect(last('TT')).toEqual([]);
});

test('a sign in the middle of what is told is no sign of the text’s end', () => {
  const [first = '', ...rest] = prose({});
  const marked = `${first.slice(0, -1)} and marked with the sign (dpa).`;
  const run = (text: readonly string[]) => signal.run(article({ text, lang: 'de' }), lexiconFor(['de']));
  expect(run([...rest, marked, first])).toEqual([]);
  expect(run([...rest, marked])).toHaveLength(1);
});

test('the agency’s logo in the article, linked to its site', () => {
  const logo = (href: string, alt: string) =>
    `<p><a href="${href}"><img src="/logo.png" alt="${alt}"></a></p>`;
  expect(line(logo('https://www.pap.pl/', 'PAP logo'), 'pl')[0]).toMatchObject({ name: 'PAP' });
  expect(line(logo('https://www.pap.pl/', 'The harbour, photographed by PAP in May'), 'pl')).toEqual([]);
  expect(line(logo('https://www.pap.pl/aktualnosci/1234-port', 'PAP'), 'pl')).toEqual([]);
  expect(line(logo('https://pier.example/', 'PAP'), 'pl')).toEqual([]);
});

test('the author behind the date in one line: what an agency added to their text decides nothing', () => {
  const credit = (lead: string) =>
    signal.run(
      article({ lang: 'de', lead: `<p>${lead}</p>`, tail: '<p>(mit Informationen von dpa)</p>' }),
      lexiconFor(['de']),
    )[0]?.trace;
  expect(credit('Stand: 06.05.2024 17:10 Uhr | Von Jana Muster, Studio Westmark')).toBe('agencyMaterial');
  expect(credit('Stand: 06.05.2024 17:10 Uhr | Westmark')).toBe('agencyMaterialAlone');
});

test('"with" an agency behind the text of the site’s own', () => {
  expect(end('com Lusa', 'pt')[0]?.trace).toMatch(/^agencyMaterial/);
  expect(end('Lusa', 'pt')[0]?.trace).toBe('agencySignoff');
});

test('the sign of a share is no agency’s', () => {
  expect(line('PAP.PA', 'fr')).toEqual([]);
  expect(line('TTE.PA', 'en')).toEqual([]);
});

test('the heading of a list of an agency’s news signs nothing', () => {
  const links = '<ul><li><a href="/a-1">Council hears of a new quay</a></li></ul>';
  expect(line(`<h4>From the AP</h4>${links}`, 'en')).toEqual([]);
  expect(line('<h4>(AP)</h4><p><a href="/share">Share</a></p>', 'en')).toHaveLength(1);
});

test('what readers say under the text credits nobody', () => {
  const comment = '<ol class="comment-list"><li><p>Source: Reuters</p></li></ol>';
  expect(line(comment, 'en')).toEqual([]);
  const all = `<div class="has-comments">${prose({})
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>Source: Reuters</p></div>`;
  expect(signal.run(article({ text: [], tail: all }), lexiconFor(['en']))).toHaveLength(1);
});

test('one agency of several sources signs nothing', () => {
  const list = (...items: string[]) => line(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
  expect(list('Mitteilung der Polizei Westmark vom 3. Mai', 'Nachrichtenagentur dpa')).toEqual([]);
  expect(list('Nachrichtenagentur dpa')).toHaveLength(1);
  expect(list('dpa', 'Reuters')).not.toEqual([]);
  expect(line('Quellen: eigene Recherche, dpa, Polizei')[0]?.trace).toMatch(/^agencyMaterial/);
  expect(line('Quellen: dpa, AFP')[0]?.trace).toBe('agencyLabel');
});

test('behind the last sentence of a paragraph that ends in speech', () => {
  expect(end('“It did not cut its week,” she said. <strong>REUTERS</strong>', 'en')[0]).toMatchObject({
    name: 'Reuters',
  });
  expect(end('She had told the crew of Reuters', 'en')).toEqual([]);
});
