import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/lexicon';
import { agencyCredits } from '../../../src/lexicon/agency-credit';
import { article } from '../evidence/article';

const credits = (parts: Parameters<typeof article>[0]) =>
  agencyCredits(article(parts), lexiconFor([parts?.lang ?? 'en'])).map(
    ({ form, agencies }) => `${form}: ${agencies[0]?.name}`,
  );

test('several credits of one page, each in its form', () =>
  expect(
    credits({
      lang: 'de',
      lead: '<p>Von dpa 30.04.2024</p>',
      tail: '<p>© dpa-infocom, dpa:240516-99-53606/3</p>',
    }),
  ).toEqual(['byline: dpa', 'copyright: dpa']));

test('a bare name counts beside the date only', () => {
  expect(credits({ lead: '<li>AFP</li><p>10/05/2022 05:22 pm</p>' })).toEqual([
    'beside-date: Agence France-Presse',
  ]);
  expect(credits({ lead: '<li>AFP</li><p>Share</p>' })).toEqual([]);
});

test('staff with an agency share the work', () =>
  expect(credits({ lang: 'de', lead: '<p class="author">Von Jana Muster mit AP</p>' })).toEqual([
    'material: The Associated Press',
  ]));

test('a place or a reporter may stand with the agency, but not under a picture', () => {
  const lead = (text: string, before = '') => credits({ lead: `${before}<p class="author">${text}</p>` });
  expect(lead('بيروت - رويترز')).toEqual(['byline: Reuters']);
  expect(lead('ANKARA (AA)')).toEqual(['byline: Anadolu Ajansı']);
  expect(credits({ lead: '<div><img src="/a.jpg"></div><p>Jane Doe (AFP)</p>' })).toEqual([]);
});

test('a list of credits inside an author box is no caption', () =>
  expect(credits({ lead: '<div class="autors"><ul class="credits"><li>AFP</li></ul></div>' })).toEqual([
    'byline: Agence France-Presse',
  ]));

test('none on the agency’s own pages, in any of its names', () => {
  const head = '<meta property="og:site_name" content="AFP Faktencheck">';
  expect(
    credits({ head, url: 'https://faktencheck.example/a-1', lead: '<p class="author">AFP</p>' }),
  ).toEqual([]);
});
