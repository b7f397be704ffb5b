import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/agency-dateline';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const run = (head: string, lang = 'en') =>
  signal.run(article({ text: prose({ first: (text) => `${head} ${text}` }), lang }), lexiconFor([lang]));

test.each([
  ['LOS ANGELES (AP) —', 'The Associated Press', 'wire'],
  ['KATHMANDU, April 25 (Reuters) -', 'Reuters', 'wire'],
  ['HONOLULU, Dec. 23 (UPI) —', 'UPI', 'wire'],
  ['Frankfurt/Main (dpa) -', 'dpa', 'wire'],
  ['Hamburg (dpa/lno) –', 'dpa', 'wire'],
  ['(EFE).-', 'EFE', 'wire'],
  ['Madrid, 3 ene (EFE).-', 'EFE', 'wire'],
  ['(ANSA) - ROMA, 03 GEN -', 'ANSA', 'wire'],
  ['Warszawa (PAP).', 'PAP', 'wire'],
  ['МОСКВА, 3 января. /ТАСС/.', 'TASS', 'wire'],
  ['RĪGA, 14. maijs, LETA.', 'LETA', 'wire'],
  ['КИЇВ. 14 травня. Укрінформ.', 'Ukrinform', 'wire'],
  ['Bruxelles – ATS –', 'Keystone-SDA', 'wire'],
  ['به گزارش خبرگزاری ایسنا،', 'ISNA', 'wire'],
  ['（新华社北京14日电）', 'Xinhua', 'wire'],
  ['New Delhi [India], May 3 (ANI):', 'ANI', 'wire'],
  ['Frankfurt a.M. (epd).', 'epd', 'wire'],
  ['Ostrov (Karlovarsko) 3. května (ČTK) -', 'ČTK', 'wire'],
  ['Ayşe YILMAZ / ALANYA (Antalya), (DHA) -', 'DHA', 'wire'],
  ['ایسنا/یزد', 'ISNA', 'wire'],
  ['Москва. 3 мая. INTERFAX.RU -', 'Interfax', 'wire'],
  ['МОСКВА, 12 июня. /Корр. ТАСС/.', 'TASS', 'wire'],
  ['أنقرة/ الأناضول -', 'Anadolu Ajansı', 'wire'],
  ['ACN Barcelona.-', 'ACN', 'wire'],
  ['［東京　３日　ロイター］ -', 'Reuters', 'wire'],
  ['NEW YORK, May 3, 2024 /PRNewswire/ --', 'PR Newswire', 'press-release'],
  ['WESTMARK, Ohio--(BUSINESS WIRE)--', 'Business Wire', 'press-release'],
  ['Westmark (ots) -', 'news aktuell', 'press-release'],
])('%s', (head, name, kind) => expect(run(head)[0]).toMatchObject({ name, kind }));

test('place and agency in a line of their own', () => {
  const [finding] = signal.run(
    article({ lead: '<p>WESTMARK, 22 (EUROPA PRESS)</p>', lang: 'es' }),
    lexiconFor(['es']),
  );
  expect(finding).toMatchObject({ name: 'Europa Press', kind: 'wire' });
});

test.each([
  ['<p>中央社／ 花蓮12日電</p>', 'Central News Agency'],
  ['<p><time>2024-04-12 14:20</time><span>中央社／花蓮12日電</span></p>', 'Central News Agency'],
  ['<p>記者王小明／花蓮報導</p>', undefined],
])('the wire from a place, in the line of the author: %s', (lead, name) =>
  expect(signal.run(article({ lead, lang: 'zh' }), lexiconFor(['zh']))[0]?.name).toBe(name),
);

test.each([
  'The Demokratische Partei der Albaner (DPA) –',
  'The American Port Association (APA) said that',
  'Port Authority (PA) -',
  'The mayor told Reuters on Monday that',
  'According to a report (AP, 2019), the town',
])('silent: %s', (head) => expect(run(head)).toEqual([]));

test('a bracket after the first sentence is none', () =>
  expect(run('The town was asked to pay for the harbour. Nobody (AP) —')).toEqual([]));

test('in a paragraph of its own', () =>
  expect(
    signal.run(
      article({ lang: 'es', lead: '<p>MADRID, 12 Feb. (EUROPA PRESS) -</p>' }),
      lexiconFor(['es']),
    )[0],
  ).toMatchObject({ name: 'Europa Press' }));

test('silent: a sentence without blanks is no place', () =>
  expect(
    run(
      'みなと経済に掲載している記事、写真、図表の著作権は当社または配信元(共同通信社、時事通信社)に帰属します。',
      'ja',
    ),
  ).toEqual([]));
