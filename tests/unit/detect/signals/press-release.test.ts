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

test.each([
  ['de', '<p><em>PM Hafenamt Westmark</em></p>', 'Hafenamt Westmark'],
  ['de', '<p>(pm) +++</p>', undefined],
  ['en', '<p>Distributed by Quay Wire on behalf of the Tidewater Trust.</p>', 'Tidewater Trust'],
  ['en', '<p>For more, visit the office at the old quay. PR</p>', undefined],
  ['en', '<p>From a Westmark Port Authority press release</p>', 'Westmark Port Authority'],
  ['en', '<p>News release submitted by the Westmark Port Authority</p>', undefined],
  ['en', '<p>The above is a press release and was not written by our staff.</p>', undefined],
  ['de', '<p>(Polizeidirektion Westmark)</p>', 'Polizeidirektion Westmark'],
  ['de', '<p>Hinweise nimmt die Wache entgegen. (Landratsamt Westmark)</p>', 'Landratsamt Westmark'],
  ['it', '<p>Riceviamo e pubblichiamo da Acquamare.</p>', 'Acquamare'],
  ['de', '<p>Mitgeteilt von der Stadtverwaltung Westmark</p>', 'Stadtverwaltung Westmark'],
  ['de', '<p>Pressestelle Polizeipräsidium Westmark</p>', 'Pressestelle Polizeipräsidium Westmark'],
  ['uk', '<p>Пресслужба ДСНС України</p>', 'Пресслужба ДСНС України'],
  ['en', '<p>From a press release by the Westmark Police Department.</p>', 'Westmark Police Department'],
  ['en', '<p>Issued by the Department of Water</p>', 'the Department of Water'],
  ['ja', '<p>（埠頭公司 プレスリリースより）</p>', '埠頭公司'],
  ['ko', '<p>출처: 부두공사 보도자료</p>', '부두공사'],
  ['fr', '<p>(Communiqué)</p>', undefined],
  ['id', '<p>Warga diminta berhati-hati di dermaga. (Humas)</p>', undefined],
  ['pl', '<p>mat. pras.</p>', undefined],
  ['lt', '<p>Vakarų savivaldybės pranešimas spaudai</p>', 'Vakarų savivaldybės'],
])('%s: how what is sent in is signed: %s', (lang, tail, name) => {
  const [finding] = signal.run(article({ tail, lang }), lexiconFor([lang]));
  expect(finding?.kind).toBe('press-release');
  if (name) expect(finding?.name).toBe(name);
});

test.each([
  ['it', '(Comunicato) – '],
  ['it', 'Riceviamo e pubblichiamo. '],
  ['en', 'FOR IMMEDIATE RELEASE — '],
  ['de', 'Westmark. (PM) '],
  ['de', 'pm Westmark. '],
])('%s: a release says so ahead of its text: %s', (lang, ahead) => {
  const text = prose({ first: (first) => `${ahead}${first}` });
  expect(signal.run(article({ lang, text }), lexiconFor([lang]))[0]?.kind).toBe('press-release');
});

test.each([
  ['de', '<p>Pressestelle der Polizei Westmark wusste davon nichts.</p>'],
  ['en', '<p>The press office did not answer (for now).</p>'],
  ['pt', '<p>Assessoria de Imprensa: Joana Silva, imprensa@diario.example</p>'],
])('%s: silent: %s', (lang, tail) => {
  const url = 'https://diario.example/porto-fechado';
  expect(
    signal.run(article({ lang, url, tail }), lexiconFor([lang])).filter(({ weight }) => weight > 2),
  ).toEqual([]);
});

test('the sender above the headline, or in a line of the contact', () => {
  const name = (parts: Parameters<typeof article>[0], lang: string) =>
    signal.run(article({ lang, ...parts }), lexiconFor([lang]))[0]?.name;
  expect(name({ above: '<p>Pressemitteilung von: Gut Westmark GbR</p>' }, 'de')).toBe('Gut Westmark GbR');
  const tail = '<p>Comunicado</p><p><b>Contacto</b><br>Emisor: Grupo Muelle<br>Contacto: Ana Holt</p>';
  expect(name({ tail }, 'es')).toBe('Grupo Muelle');
});

test('who writes releases for others sends none', () => {
  const contact = (name: string) =>
    `<p>Communiqué de presse</p><p>Contact presse : ${name} – jeanne@quaiouest.example</p>`;
  const sender = (name: string) =>
    signal.run(article({ lang: 'fr', tail: contact(name) }), lexiconFor(['fr']))[0]?.name;
  expect(sender('Quai Ouest')).toBe('Quai Ouest');
  expect(sender('Agence Quai Ouest')).toBeUndefined();
});

test('a company’s own release on its own site, as its title says', () => {
  const release = (site: string) =>
    signal.run(
      article({
        lang: 'de',
        head: `<meta property="og:site_name" content="${site}">`,
        lead: '<p>Pressemitteilung</p>',
      }),
      lexiconFor(['de']),
    );
  expect(release('Windpark Westmark AG')).toEqual([]);
  expect(release('Westmark Medien AG')).toHaveLength(1);
  expect(release('株式会社ミナトロボ')).toEqual([]);
});

test('a wire’s disclaimer, with the sender in the contact', () => {
  const tail =
    '<p>Kontakt: Tidewater Cranes SE, Investor Relations, ir@tidewater.example</p><p>Für den Inhalt der Mitteilung ist der Emittent / Herausgeber verantwortlich.</p>';
  expect(signal.run(article({ tail, lang: 'de' }), lexiconFor(['de']))[0]).toMatchObject({
    kind: 'press-release',
    name: 'Tidewater Cranes SE',
  });
});

test('an Austrian wire’s last line', () => {
  const tail =
    '<p>OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS | HAW0001</p>';
  const [finding] = signal.run(article({ tail, lang: 'de' }), lexiconFor(['de']));
  expect(finding?.weight).toBeGreaterThan(5);
});

test.each([
  [
    'for journalists and about the company',
    '<p>Media contact: Jane Doe</p><h3>About Tidewater Cranes</h3><p>It builds cranes.</p>',
  ],
  ['the company and the end', '<p>About Tidewater Cranes</p><p>###</p>'],
  ['who announces and the end', '<p>- ENDS -</p><p>SOURCE Tidewater Cranes</p>'],
  ['a wire’s last line', '<p>SOURCE Tidewater Cranes</p>'],
  ['the terms of printing it', '<p>Zeichen: 2.214 – Abdruck honorarfrei, Belegexemplar erbeten</p>'],
  ['words to editors', '<p>Notes to editors: pictures can be had from the yard.</p>'],
  [
    'a contact that can be reached',
    '<p>Media contact:</p><p>Jane Doe, Tidewater Cranes, +44 20 7946 0000, press@tidewater.example</p>',
  ],
  [
    'a release that speaks of itself',
    '<p>###</p><p>The name is used in this release for convenience, and for no other reason than that it is shorter.</p>',
  ],
])('two of its usual parts: %s', (_, tail) => {
  const [first, second] = signal.run(article({ tail }), lexiconFor(['en']));
  expect([first?.trace, second?.trace]).toContain('pressReleaseParts');
});

test('filed as a release in the markup', () => {
  const head = '<meta property="article:section" content="Press Release">';
  expect(signal.run(article({ head }), lexiconFor(['en']))[0]).toMatchObject({
    trace: 'pressReleaseStated',
  });
});

test.each([
  ['en', 'Press release from Tidewater Cranes'],
  ['de', 'Pressemitteilung der Stadt Westmark'],
  ['sv', 'Pressmeddelande från Tidewater AB'],
  ['pl', 'Informacja prasowa Tidewater sp. z o.o.'],
  ['cs', 'Tisková zpráva společnosti Tidewater'],
  ['ru', 'Пресс-релиз компании «Прилив»'],
])('%s: who issued it, with the label', (lang, line) =>
  expect(signal.run(article({ lead: `<p>${line}</p>`, lang }), lexiconFor([lang]))[0]?.trace).toBe(
    'pressReleaseForeign',
  ),
);

test.each([
  ['fr', 'Communiqué de presse – Tidewater SA', 'Tidewater SA'],
  ['it', 'Comunicato stampa - Tidewater S.p.A.', 'Tidewater S.p.A'],
  ['sv', 'Pressmeddelande från Tidewater AB', 'Tidewater AB'],
])('%s: the name on the line of the label is whose release it is', (lang, line, name) =>
  expect(signal.run(article({ lead: `<p>${line}</p>`, lang }), lexiconFor([lang]))[0]).toMatchObject({
    name,
  }),
);

test.each(['Press release writing made easy', 'Press releases'])('no issuer: %s', (line) =>
  expect(signal.run(article({ lead: `<p>${line}</p>` }), lexiconFor(['en']))[0]?.name).toBeUndefined(),
);

test('a portal prints what others send in, and names them above the text', () => {
  const page = article({
    url: 'https://www.newswise.com/articles/new-lock-gates-for-harbours',
    lead: '<p>Jana Muster, Public Relations, <a href="/i/7">Westmark University</a></p>',
  });
  expect(signal.run(page, lexiconFor(['en']))[0]).toMatchObject({ name: 'Westmark University' });
});

test.each([
  ['above the text', { lead: '<p>The following is a press release from the Quay Council:</p>' }],
  [
    'in the page’s description',
    { head: '<meta name="description" content="The following is a press release from the Quay Council:">' },
  ],
])('a release called so %s', (_, parts) =>
  expect(signal.run(article(parts), lexiconFor(['en']))[0]).toMatchObject({ name: 'Quay Council' }),
);

test('silent where a release is only spoken of', () =>
  expect(
    signal.run(
      article({ head: '<meta name="description" content="The company denied it in a press release.">' }),
      lexiconFor(['en']),
    ),
  ).toEqual([]));

test('what German papers print under a release', () =>
  expect(signal.run(article({ tail: '<p>red/pm</p>', lang: 'de' }), lexiconFor(['de']))).toHaveLength(1));

test.each([
  '<h3>About the author</h3><p>Editor’s note: this story was changed.</p>',
  '<h3>About us</h3><p>Contact us</p>',
  '<p>The ferry leaves at 5 pm</p>',
])('silent on parts that every article may have: %s', (tail) =>
  expect(signal.run(article({ tail }), lexiconFor(['en', 'de']))).toEqual([]),
);

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

test.each([
  [
    'Media contact: Jane Doe, Tidewater Cranes, +44 20 7946 0000, press@tidewatercranes.example',
    'Tidewater Cranes',
  ],
  ['Press contact: Quay Council, Jane Doe, +44 20 7946 0000', 'Quay Council'],
])('the contact names who sent it: %s', (line, name) =>
  expect(signal.run(article({ tail: `<p>${line}</p>` }), lexiconFor(['en']))[0]).toMatchObject({ name }),
);

test('whom to ask for more is no contact for journalists', () =>
  expect(
    signal.run(
      article({
        tail: '<p>For more information, contact Jane Doe on +44 20 7946 0000 or jane@quay.example.</p>',
      }),
      lexiconFor(['en']),
    )[0]?.trace,
  ).toBe('pressReleaseMarks'));

const of = (parts: Parameters<typeof article>[0]) =>
  signal.run(article(parts), lexiconFor([parts?.lang ?? 'en']))[0];

test.each([
  ['en', '<p>(Press release from Tidewater Cranes Ltd)</p>', 'Tidewater Cranes Ltd'],
  ['nl', '<p>Dit is een ingezonden persbericht van Zwembad Westmark.</p>', 'Zwembad Westmark'],
  ['nl', '<p>Persbericht gemeente Westmark aan Zee</p>', 'gemeente Westmark aan Zee'],
  ['ko', '<p>보도자료 제공: 북등시청</p>', '북등시청'],
  ['it', '<p>Riceviamo e pubblichiamo una nota del Comune di Westmark</p>', 'Comune di Westmark'],
  ['it', '<p>Riceviamo e pubblichiamo</p>', undefined],
  ['en', '<p>Press release</p><p>Issued by Westmark Port Authority</p>', 'Westmark Port Authority'],
  ['ja', '<p>プレスリリース</p><p>発表元：北灯設計株式会社</p>', '北灯設計株式会社'],
])('labels with their sender, %s: %s', (lang, lead, name) => {
  expect(of({ lang, lead })).toMatchObject({ kind: 'press-release', ...(name ? { name } : {}) });
});

test('words of the site’s address that the text happens to tell of do not make it the sender', () => {
  const url = 'https://harbour-gazette.example/a-1';
  expect(of({ url, lead: '<p>Press release</p>' })?.kind).toBe('press-release');
});

test.each([
  ['its own address in the contact', '<p>Press contact: press@northquay.example</p>'],
  ['its own name in the words about it', '<h3>About Northquay</h3><p>Northquay runs the harbour.</p>'],
])('an organisation’s own release stays silent: %s', (_, tail) =>
  expect(of({ url: 'https://northquay.example/news/1', lead: '<p>Press release</p>', tail })).toBeUndefined(),
);

test('one word of the site’s address in the text leaves it open whose release it is', () => {
  const url = 'https://harbour-tv.example/a-1';
  expect(of({ url, lead: '<p>Press release</p>' })?.trace).toBe('pressReleaseStated');
  expect(of({ url, tail: '<p>- ENDS -</p><p>SOURCE Tidewater Cranes</p>' })).toBeUndefined();
  expect(of({ url: 'https://harbour-westmark.example/a-1', lead: '<p>Press release</p>' })).toBeUndefined();
});

test('a number among the releases of a ministry, in German papers', () => {
  const run = (tail: string) => signal.run(article({ tail, lang: 'de' }), lexiconFor(['de']))[0]?.trace;
  expect(run('<p>Hafenamt, PM 187/2026</p>')).toBe('pressReleaseForeign');
  expect(run('<p>Beginn 19.30 Uhr, Saal 187</p>')).toBeUndefined();
});

test('the table about the company names who sent it', () => {
  const tail = '<p>会社概要<br>会社名：北灯設計株式会社<br>所在地：北灯市</p>';
  expect(
    signal.run(article({ lang: 'ja', lead: '<p>プレスリリース</p>', tail }), lexiconFor(['ja']))[0],
  ).toMatchObject({ name: '北灯設計株式会社' });
});

test.each([
  [
    'nl',
    'Dit is een ingezonden persbericht van Veer Westmark en valt buiten de verantwoordelijkheid van de redactie.',
    'Veer Westmark',
  ],
  ['nl', 'Dit bericht is een persbericht van Waterschap Westmark.', 'Waterschap Westmark'],
  [
    'en',
    'This is a press release from Tidewater Cranes and was not written by our newsroom.',
    'Tidewater Cranes',
  ],
])('%s: called a release behind the text: %s', (lang, note, name) => {
  const [finding] = signal.run(article({ tail: `<p>${note}</p>`, lang }), lexiconFor([lang]));
  expect(finding).toMatchObject({ kind: 'press-release', name });
  expect(finding?.weight).toBeGreaterThan(4);
});

test('a release that the story speaks of is none', () => {
  const text = prose({ last: (last) => `This is what a press release from Tidewater Cranes said. ${last}` });
  expect(signal.run(article({ text }), lexiconFor(['en']))).toEqual([]);
});

test('a magazine that lets others reprint its texts asks for a copy', () => {
  const tail = '<p>Nachdruck mit Quellenangabe erlaubt. Bitte schicken Sie uns ein Belegexemplar.</p>';
  const traces = signal.run(article({ tail, lang: 'de' }), lexiconFor(['de'])).map(({ trace }) => trace);
  expect(traces).toEqual(['pressReleaseMarks']);
});

test('an agency by its long name tells of itself', () => {
  const text = prose({ first: (first) => `The Northern Press Agency has a new house. ${first}` });
  const release = (name: string) =>
    signal.run(
      article({
        url: 'https://www.npa.example/newsroom/new-house',
        head: `<meta property="og:site_name" content="${name}">`,
        lead: '<div>Press release</div>',
        text,
      }),
      lexiconFor(['en']),
    )[0]?.trace;
  expect(release('npa Northern Press Agency')).not.toBe('pressReleaseForeign');
  expect(release('npa Tidewater')).toBe('pressReleaseForeign');
});

test.each([
  ['de', { text: prose({ first: (text) => `WESTMARK (pm). ${text}` }) }],
  ['de', { text: prose({ first: (text) => `Westmark (red/pm) – ${text}` }) }],
  ['ko', { tail: '<div>(자료제공=통영시청 공보감사실)</div>' }],
  ['en', { tail: '<p>Disclaimer: The above press release has been provided by Tidewater Cranes Ltd.</p>' }],
])('%s: labels in other places: %j', (lang, parts) =>
  expect(signal.run(article({ lang, ...parts }), lexiconFor([lang]))[0]).toMatchObject({
    kind: 'press-release',
  }),
);

test('silent where another release is referred to', () => {
  const tail = (line: string) =>
    signal.run(article({ lang: 'de', tail: `<p>${line}</p>` }), lexiconFor(['de']));
  expect(tail('Siehe auch: Hafengericht, Pressemitteilung Nr. 16/22')).toEqual([]);
  expect(tail('Hafenamt, Pressemitteilung Nr. 16/22')).toHaveLength(1);
  expect(tail('Quelle: BFH, Pressemitteilung Nr. 6/2023 vom 26.1.2023')).toEqual([]);
});

test('signed by who speaks for the sender, or sent in by who stands in the author’s place', () => {
  const police = (line: string) =>
    signal.run(article({ lang: 'pl', tail: `<p>${line}</p>` }), lexiconFor(['pl']))[0]?.trace;
  expect(police('mł. asp. Kinga Muster, oficer prasowy KPP')).toBe('pressReleaseParts');
  expect(police('Kinga Muster była oficerem.')).toBeUndefined();
  const page = article({ lang: 'de', lead: '<dd class="createdby">PM Landratsamt</dd>' });
  expect(signal.run(page, lexiconFor(['de']))[0]).toMatchObject({ name: 'Landratsamt' });
});

test.each([
  ['en', { lead: '<p class="byline">Contributed by Westmark Rowing Club</p>' }, 'Westmark Rowing Club'],
  ['en', { tail: '<p>Information provided by the Westmark Port Authority.</p>' }, 'Westmark Port Authority'],
  ['de', { lead: '<p class="author">Polizei Westmark</p>' }, 'Polizei Westmark'],
  [
    'de',
    {
      lead: '<p class="author">Polizei Westmark</p>',
      url: 'https://westmark-zeitung.example/hafen-gesperrt',
    },
    'Polizei Westmark',
  ],
])('%s: sent in by a club, an authority or its press office: %j', (lang, parts, name) =>
  expect(signal.run(article({ lang, ...parts }), lexiconFor([lang]))[0]).toMatchObject({
    kind: 'press-release',
    name,
  }),
);

test.each([
  ['en', { lead: '<p class="byline">Contributed by Jane Muster</p>' }],
  ['de', { lead: '<p class="author">Polizeireporter Jana Muster</p>' }],
  [
    'de',
    {
      lead: '<p class="author">Feuerwehr Westmark</p>',
      url: 'https://feuerwehr-westmark.example/einsatz/brand',
    },
  ],
  [
    'de',
    {
      lead: '<p class="author">Pressestelle der Universität Westmark</p>',
      url: 'https://uni-westmark.example/news/hafen-gesperrt',
    },
  ],
])('%s: silent for people, and on the sender’s own site: %j', (lang, parts) =>
  expect(signal.run(article({ lang, ...parts }), lexiconFor([lang]))).toEqual([]),
);

test('the headline as German police write it', () => {
  const run = (headline: string) => signal.run(article({ lang: 'de', headline }), lexiconFor(['de']));
  expect(run('POL-WM: Einbruch im Hafen von Westmark')[0]?.kind).toBe('press-release');
  expect(run('Polizei: Einbruch im Hafen von Westmark')).toEqual([]);
});

test.each([
  [
    'de',
    {
      title: 'Freibad öffnet später – Stadt Westmark',
      above: '<div>Sie sind hier: Start &gt; Pressemitteilungen</div>',
    },
  ],
  [
    'de',
    {
      head: '<meta property="og:site_name" content="Kantonale Energieagentur Westmark">',
      lead: '<p>Medienmitteilung 28. Juni 2022</p>',
    },
  ],
  [
    'fr',
    {
      title: 'La cour passe au vert - Ville de Westmark',
      tail: '<p>Contact presse : Jeanne Muster, 02 55 55 01 10</p>',
    },
  ],
  [
    'it',
    {
      foot: '<footer><p>© 2019 Pro Loco Westmark</p></footer>',
      tail: '<p>Ufficio stampa Pro Loco: Donata Muster, 0321 555012</p>',
    },
  ],
])('%s: an organisation’s own site prints its own releases: %j', (lang, parts) =>
  expect(signal.run(article({ lang, ...parts }), lexiconFor([lang]))).toEqual([]),
);

test('an organisation’s site that prints another’s release', () => {
  const head = '<meta property="og:site_name" content="Hafenverband Westmark">';
  const lead = '<p>Pressemitteilung der Stiftung Küstenschutz</p>';
  expect(signal.run(article({ lang: 'de', head, lead }), lexiconFor(['de']))[0]).toMatchObject({
    name: 'Stiftung Küstenschutz',
  });
});

test.each([
  '<ul><li><h4><a href="/jobs/press-officer">Senior Press Officer, University of Westmark</a></h4></li></ul>',
  '<p>Anrufen kann man jederzeit (Polizei Westmark) oder schreiben.</p>',
])('a job, or an office named in a sentence: %s', (tail) =>
  expect(signal.run(article({ tail, lang: 'de' }), lexiconFor(['de', 'en']))).toEqual([]),
);

test('a release that names another sender is theirs, whatever the site says of itself beside it', () => {
  const lead = (label: string) =>
    `<p>${label}</p><p>Westmark Media asks its readers to pay for what they use at work, as others do.</p>`;
  const found = (label: string) =>
    signal.run(
      article({
        head: '<meta property="og:site_name" content="Westmark Media">',
        lead: lead(label),
      }),
      lexiconFor(['en']),
    );
  expect(found('Press Release: Harbour Friends Trust')[0]).toMatchObject({ name: 'Harbour Friends Trust' });
  expect(found('Press Release')).toEqual([]);
});

test('our media team is the site’s own', () => {
  const found = (tail: string) => signal.run(article({ tail }), lexiconFor(['en']));
  expect(found('<p>For press enquiries call our media team on 020 7793 4537.</p>')).toEqual([]);
  expect(found('<p>For press enquiries call the media team on 020 7793 4537.</p>')).not.toEqual([]);
});

test('a date may stand ahead of the label', () => {
  const name = (lead: string) => signal.run(article({ lead, lang: 'no' }), lexiconFor(['no']))[0]?.name;
  expect(name('<p>25. september 2023 Pressemelding fra Fyrvesenet</p>')).toBe('Fyrvesenet');
});

test.each([
  ['About the Quay Trust:', 'Quay Trust'],
  ['Distributed by APO Group on behalf of the Quay Trust.', 'Quay Trust'],
  ['About the weather', undefined],
  ['About the company', undefined],
  ['About the Author: Jane', undefined],
  ['About the Contributor', undefined],
  ['Issued by Quay Trust', 'Quay Trust'],
])('whom a wire sends a text out for: %s', (line, name) => {
  const tail = `<p>${line}</p><p>The issuer is solely responsible for the content of this announcement.</p>`;
  const [finding] = signal.run(article({ tail }), lexiconFor(['en']));
  expect(finding).toMatchObject({ kind: 'press-release' });
  expect(finding?.name).toBe(name);
});

test('the title of a box with others’ releases says nothing of this text', () => {
  const found = (tail: string) => signal.run(article({ tail }), lexiconFor(['en']));
  const links = '<ul><li><a href="/a-1">Council hears of a new quay</a></li></ul>';
  expect(found(`<h3>Press releases</h3>${links}`)).toEqual([]);
  expect(found(`<aside><p>Press release</p>${links}</aside>`)).toEqual([]);
  expect(found('<p>Press release</p>')).toHaveLength(1);
});

test('an organisation’s own press room prints its own releases', () => {
  const found = (site: string) => {
    const head = `<meta property="og:site_name" content="${site}">`;
    const [first = '', ...rest] = prose({});
    const text = [`Westmark – The Tidecrane group has built a new crane. ${first}`, ...rest];
    return signal.run(article({ head, text, lead: '<p>Press release</p>' }), lexiconFor(['en']));
  };
  expect(found('Tidecrane Media Service')).toEqual([]);
  expect(found('Northern Star')).toHaveLength(1);
});

test('of several labels the one that names its sender counts', () => {
  const lead = '<span>PRESS RELEASE</span><p>Press release from the Quay Council</p>';
  expect(signal.run(article({ lead }), lexiconFor(['en']))[0]).toMatchObject({ name: 'Quay Council' });
});

test('the sender stands in brackets behind the place', () => {
  const lead = '<p>30.5.2024 09:00 | PRAHA (Spolek Nábřeží) | Tisková zpráva</p>';
  expect(signal.run(article({ lead, lang: 'cs' }), lexiconFor(['cs']))[0]).toMatchObject({
    name: 'Spolek Nábřeží',
  });
});
