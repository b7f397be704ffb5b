import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/lexicon';
import { agencyCredits } from '../../../src/lexicon/agency-credit';
import { article, prose } from '../evidence/article';

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

test('agencies that nobody names sign with a label or a mark, not as a heading', () => {
  expect(credits({ lang: 'ar', tail: '<p>المصدر: وكالات</p>' })).toEqual(['label: undefined']);
  expect(credits({ lang: 'de', tail: '<p>red/Agenturen</p>' })).toEqual(['label: undefined']);
  expect(credits({ lang: 'en', tail: '<p>Agencies</p>' })).toEqual([]);
  expect(credits({ lang: 'en', tail: '<p>Travel agencies: Westmark</p>' })).toEqual([]);
});

test('an agency with its editors, ahead of the text without a place, or in the line of the date below', () => {
  const end = (sign: string, lang: string) =>
    credits({ lang, text: prose({ last: (text) => `${text} ${sign}` }) });
  expect(end('AGERPRES/(AS - redactor: Ion Muster, editor: Ana Muster)', 'ro')).toEqual([
    'signoff: Agerpres',
  ]);
  expect(end('(TTXVN/Vietnam+)', 'vi')).toEqual(['signoff: VNA']);
  expect(credits({ lang: 'it', text: prose({ first: (text) => `AGI - ${text}` }) })).toEqual([
    'dateline: AGI',
  ]);
  expect(
    credits({ tail: '<footer class="entry-meta"><span class="author">AFP</span> May 3, 2024</footer>' }),
  ).toContain('byline: Agence France-Presse');
});

test('Persian reports that open with an agency’s full name', () =>
  expect(
    credits({ lang: 'fa', text: prose({ first: (text) => `به گزارش خبرگزاری مهر، ${text}` }) }),
  ).toContain('dateline: Mehr News'));

test('what style sheets set apart stands apart', () => {
  const lead = (html: string, lang: string) => credits({ lang, lead: html });
  expect(lead('<div><span>STT</span><time>12.2.2025 6:00</time></div>', 'fi')).toEqual(['byline: STT']);
  expect(lead('<div><time>01.10.2024, 10:00</time><span>ats</span></div>', 'fr')).toEqual([
    'byline: Keystone-SDA',
  ]);
});

test('a label in the line of the date', () => {
  const lead = (html: string, lang: string) => credits({ lang, lead: html });
  expect(lead('<div>Giriş: 28.01.2026 - 09:14 Kaynak: DHA</div>', 'tr')).toEqual(['byline: DHA']);
  expect(lead('<div>15. Februar 2015 Quelle: AFP 12 Kommentare</div>', 'de')).toEqual([
    'byline: Agence France-Presse',
  ]);
  expect(lead('<div>15. Februar 2015 Foto: AFP 12 Kommentare</div>', 'de')).toEqual([]);
});

test('a short last sentence is signed as well as a long one, unless it stands under a picture', () => {
  const end = (text: string, before = '') => credits({ lang: 'pl', tail: `${before}<p>${text}</p>` });
  expect(end('Straty wstępnie oszacowano na 6 mln zł. (PAP)')).toEqual(['signoff: PAP']);
  expect(end('Straty wstępnie oszacowano na 6 mln zł. (PAP)', '<img src="/a.jpg">')).toEqual([]);
  expect(end('Strażacy na miejscu pożaru (PAP)')).toEqual([]);
});

test('two letters sign where the author stands', () => {
  expect(credits({ lang: 'sv', tail: '<p class="by">TT</p>' })).toEqual(['signoff: TT']);
  expect(credits({ lang: 'sv', tail: '<p>TT</p>' })).toEqual([]);
  // In the agency's own country they are known.
  expect(credits({ lang: 'sv', url: 'https://kusten.se/hamnen-stangs', tail: '<p>TT</p>' })).toEqual([
    'signoff: TT',
  ]);
});

test('a paper whose initials are those of an agency with its abbreviation', () => {
  const lead = '<div class="by"><span>TT</span><time>11 november 2026 08:12</time></div>';
  expect(credits({ lang: 'sv', url: 'https://www.nt.se/hamnen', lead })).toEqual(['byline: TT']);
  expect(credits({ lang: 'sv', url: 'https://tt.se/hamnen', lead })).toEqual([]);
});

test('an element of its own in the line of the date', () => {
  const line = (author: string) =>
    `<div class="art"><span>12.11.2025 09:20</span> <span class="authors">${author}</span> <span>Komentarze (5)</span></div>`;
  expect(credits({ lang: 'pl', lead: line('PAP') })).toEqual(['byline: PAP']);
  expect(credits({ lang: 'pl', lead: line('Jan Muster') })).toEqual([]);
});

test('a full name behind © signs the text, a short one a picture', () => {
  expect(credits({ lang: 'fr', tail: '<p>© Agence France-Presse</p>' })).toEqual([
    'signoff: Agence France-Presse',
  ]);
  expect(credits({ lang: 'fr', tail: '<p>© AFP</p>' })).toEqual([]);
});

test('the footer of the site says who owns the site', () => {
  const line = '©2011 Bloomberg L.P. All Rights Reserved.';
  expect(credits({ tail: `<p>${line}</p>` })).toEqual(['copyright: Bloomberg']);
  expect(credits({ foot: `<footer>${line}</footer>` })).toEqual([]);
});

test('the author as what counts the readers is told', () =>
  expect(credits({ lang: 'sv', head: '<meta name="cXenseParse:author" content="TT Nyhetsbyrån">' })).toEqual([
    'byline: TT',
  ]));

test('a release wire’s name as the rubric', () => {
  expect(credits({ lang: 'ja', above: '<div>PR TIMES</div>' })).toEqual(['byline: PR TIMES']);
  expect(credits({ lang: 'en', above: '<div>AFP</div>' })).toEqual([]);
});

test('own staff beside an agency share the work, in brackets as well', () => {
  const lead = (text: string, lang: string) => credits({ lang, lead: `<p class="author">${text}</p>` });
  expect(lead('Von Jana Muster (mit dpa) 10. März 2026, 18:30', 'de')).toEqual(['material: dpa']);
  expect(lead('<span>Von Jana Muster</span><span>(mit dpa)</span>', 'de')).toEqual(['material: dpa']);
  expect(lead('Jan Muster Bron: eigen verslaggever, ANP', 'nl')).toEqual(['material: ANP']);
});

test('an agency at a place, and the credit of a picture that names one', () => {
  expect(credits({ lang: 'fi', lead: '<p class="credit">STT–Helsinki</p>' })).toEqual(['byline: STT']);
  expect(credits({ lang: 'de', tail: '<p>(sda-Foto: Muster)</p>' })).toEqual([]);
  expect(
    credits({
      lang: 'es',
      tail: '<p>Una versión de este reportaje se publicó en la edición impresa el 4 de marzo, con más fotografías. Foto: ANA MUSTER (EFE)</p>',
    }),
  ).toEqual([]);
});

test('the agency’s logo where the author stands, ahead of the text only', () => {
  const logo = '<div class="author-row"><img alt="ČTK" src="/ctk.svg"></div>';
  expect(credits({ lang: 'cs', lead: logo })).toEqual(['byline: ČTK']);
  expect(credits({ lang: 'cs', foot: logo })).toEqual([]);
});

test('silent: the label right ahead of the agency is a picture’s', () => {
  expect(credits({ lang: 'ca', lead: '<p class="autor">Text: Jana Muster | Fotos: ACN</p>' })).toEqual([]);
  expect(credits({ lang: 'he', lead: '<div class="by">מאת: יעל שגיא | צילום: רויטרס</div>' })).toEqual([]);
});

test('an abbreviation that the site’s own name has as well is the site’s', () => {
  const text = prose({ first: (first) => `WESTMARK (CP) — ${first}` });
  const named = (site: string) => credits({ head: `<meta property="og:site_name" content="${site}">`, text });
  expect(named('Harbour Daily')).toEqual(['dateline: The Canadian Press']);
  expect(named('Continental Press')).toEqual([]);
});

test('silent: those who wrote about the site', () => {
  const names = (title: string) =>
    credits({ tail: `<div><p>${title}</p><p>Pier Weekly</p><p>Northern Star</p><p>Reuters</p></div>` });
  expect(names('As seen in')).toEqual([]);
  expect(names('Filed from Westmark')).toEqual(['signoff: Reuters']);
});

test('buttons for the size of the letters in the line of the date', () =>
  expect(
    credits({
      lang: 'tr',
      lead: '<div><span>6 Nisan 2021 11:48</span> <span>Kaynak: İHA</span> <a>A+</a> <a>A-</a></div>',
    }),
  ).toEqual(['byline: İHA']));

test('an agency with its staff in a line of its own, and called by what it is', () => {
  expect(
    credits({
      lang: 'ro',
      tail: '<div>AGERPRES/(A — autor: Ana Muster, editor: Ion Muster, editor online: Ana Muster)</div>',
    }),
  ).toEqual(['signoff: Agerpres']);
  expect(
    credits({
      lang: 'sk',
      tail: '<div>Zdroj: Prístav.sk, <i>spravodajský portál tlačovej agentúry TASR</i></div>',
    }),
  ).toEqual(['label: TASR']);
});

test('a release wire and who sent it, as the author', () => {
  const author = (content: string) =>
    credits({ lang: 'de', head: `<meta name="author" content="${content}">` });
  expect(author('idw – Universität Westmark')).toEqual(['byline: idw']);
  expect(author('Jana Muster – Hafenpost')).toEqual([]);
});

test('"(OTS)" is another wire in Austria', () => {
  const at = (url: string) =>
    credits({ lang: 'de', url, text: prose({ first: (first) => `Westmark (OTS) - ${first}` }) });
  expect(at('https://hafenblatt.at/hafen-gesperrt')).toEqual(['dateline: APA-OTS']);
  expect(at('https://hafenblatt.example/hafen-gesperrt')).toEqual(['dateline: APA-OTS']);
  expect(credits({ lang: 'de', text: prose({ first: (first) => `Westmark (ots) - ${first}` }) })).toEqual([
    'dateline: news aktuell',
  ]);
});

test('cards of other stories, each with its agency, are no signs of the page’s', () => {
  const card = (title: string, agency: string) => `<div><h3>${title}</h3><span>${agency}</span></div>`;
  expect(credits({ tail: card('Bridge closed', 'Reuters') + card('Storm named', 'AFP') })).toEqual([]);
  expect(credits({ tail: '<span>Reuters</span>' })).toEqual(['signoff: Reuters']);
});

test('a box called "card" can hold the whole article', () => {
  const page = (paragraphs: string) =>
    credits({
      lang: 'de',
      text: [],
      tail: `<div class="card"><div>${paragraphs}<span>(sda)</span></div></div>`,
    });
  const story = prose({})
    .map((text) => `<p>${text}</p>`)
    .join('');
  expect(page(story)).toEqual(['signoff: Keystone-SDA']);
});
