import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/source-line';
import { scoreOf, verdictOf } from '../../../../src/detect/verdict';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

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
])('an organisation under the text announces it: %s', (line, name) => {
  const [finding] = run({ tail: `<p>${line}</p><p>Foto: Muster</p>` });
  expect(finding?.kind).toBe('press-release');
  expect(name).toContain(finding?.name);
  expect(finding?.weight).toBeGreaterThan(3.5);
});

test.each([
  ['Quelle: © www.hafenrecht.de - Nachrichten für Kanzleien', 'syndicated', 'hafenrecht.de'],
  ['Quelle: Westmarker Küstenblatt', 'syndicated', 'Westmarker Küstenblatt'],
  ['Quelle: Nordsee Nachrichtenagentur', 'wire', 'Nordsee Nachrichtenagentur'],
  ['Text: Ruderverein Westmark', 'press-release', 'Ruderverein Westmark'],
])('a publication, an agency or a club by its name: %s', (line, kind, name) => {
  const [finding] = run({ tail: `<p>${line}</p>` });
  expect(finding).toMatchObject({ kind, name });
  expect(finding?.weight).toBeGreaterThan(4);
});

test.each([
  [
    'Quelle: Westmarker Küstenblatt vom 25.03.2024<br>Abdruck mit freundlicher Genehmigung',
    'Westmarker Küstenblatt',
  ],
  [
    'Text: Jana Muster, <a href="https://netzpolitik.org/">netzpolitik.org</a>, Lizenz: CC BY-NC-SA 4.0',
    'netzpolitik.org',
  ],
])('the name ends where the next line, date or label starts: %s', (line, name) =>
  expect(run({ tail: `<p>${line}</p>` })[0]).toMatchObject({ name }),
);

test('a dash and a known publisher right behind the text, which is no quotation', () => {
  expect(run({ tail: '<p><strong>-The Conversation</strong></p>' })[0]).toMatchObject({
    name: 'The Conversation',
    kind: 'syndicated',
  });
  expect(run({ tail: '<p>— Harbour News Weekly</p>' })).toEqual([]);
  expect(run({ tail: '<blockquote><p>A triumph.</p></blockquote><p>— The Guardian</p>' })).toEqual([]);
});

test('a known publisher below the label', () => {
  const named = (heading: string, line: string) =>
    run({ tail: `<h4>${heading}</h4><p>${line}</p>` }, 'fr')[0]?.name;
  expect(named('Source de l’article', 'Der Spiegel (Hambourg)')).toBe('Der Spiegel');
  expect(named('Source de l’article', 'Jeanne Martin')).toBeUndefined();
  expect(named('Partenaires', 'Der Spiegel (Hambourg)')).toBeUndefined();
});

test('an address that is no link, and one under its label', () => {
  const url = 'https://pier.example/2024/old-locks';
  expect(run({ tail: `<p>🔗 Originalartikel: ${url}</p>` })[0]).toMatchObject({ url });
  expect(run({ tail: `<p>Originalartikel</p><p><a href="${url}">${url}</a></p>` })[0]).toMatchObject({
    url,
    trace: 'sourceLineArticle',
  });
});

test('the whole element of a text is not a part of one of its lines', () => {
  const text = ['One<br>Quelle: Westmarker Küstenblatt<br>Zwei<br>Drei'];
  expect(run({ text }).length).toBeLessThan(2);
});

test('with a credit for the picture in the same line, the other one is the text’s', () => {
  const note = 'The full list of piers that will be closed follows below, in the order of their numbers.';
  const tail = `<p>Quelle: Hafenverein Westmark Foto: Muster</p><p>${note}</p>`;
  expect(run({ tail })[0]).toMatchObject({ name: 'Hafenverein Westmark', kind: 'press-release' });
});

test('"provided by" needs no colon', () => {
  const [finding] = run({ tail: '<p>Provided by Northern Herald</p>' }, 'en');
  expect(finding).toMatchObject({ name: 'Northern Herald', kind: 'syndicated' });
});

test('a headline with an organisation in it is no organisation', () => {
  const headline = 'Harbour Foundation and University plan new locks for all ports by 2030';
  const tail = `<p>Quelle: <a href="https://pier.example/harbour-foundation-plans-locks">${headline}</a></p>`;
  expect(run({ tail })[0]).toMatchObject({ kind: 'syndicated' });
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
  '<p>Text: Jana Muster</p>',
  '<p>Provided by law, a ferry has to leave each hour.</p>',
])('silent: %s', (tail) => expect(run({ tail })).toEqual([]));

test('several organisations are the sources of figures', () => {
  const [finding] = run({ tail: '<p>Source: CDC, Westmark Department of Health</p>' }, 'en');
  expect(finding?.weight).toBeLessThan(2);
});

test('a short name with a link may credit a fact or a picture, so it decides nothing', () => {
  const [finding] = run({
    tail: '<p>(Quelle: <a href="https://muster.example/rezepte/kekse-1">Muster & Co</a>)</p>',
  });
  expect(verdictOf(scoreOf(finding ? [{ signal: '', ...finding }] : []))).not.toBe('copy');
});

test('behind the date it credits the whole text', () => {
  const [finding] = run({ lead: '<p>Dec. 22, 2016, 3:36 PM UTC / Source: Pier News</p>' }, 'en');
  expect(finding).toMatchObject({ name: 'Pier News', kind: 'syndicated' });
  expect(finding?.weight).toBeGreaterThan(3.5);
});

test('with a link to a story and no author it is the story’s text', () => {
  const tail = '<p>Quelle: <a href="https://pier.example/2024/05/hafen-7">Pierbote</a></p>';
  expect(run({ tail })[0]).toMatchObject({ trace: 'sourceLineNobody', kind: 'syndicated' });
  const authored = { tail, head: '<meta name="author" content="Jana Muster">' };
  expect(run(authored)[0]?.trace).toBe('sourceLineLead');
  expect(run({ tail, lead: '<p class="byline">Jana Muster</p>' })[0]?.trace).toBe('sourceLineLead');
  for (const fact of [
    '<a href="https://www.destatis.example/2024/05/zahlen-7">Statistikamt</a>',
    '<a href="https://pier.example/2024/05/hafen-7">Universität Westmark</a>',
  ])
    expect(run({ tail: `<p>Quelle: ${fact}</p>` })[0]?.trace).toBe('sourceLineLead');
  const product = '<p>Quelle: <a href="https://pier.example/produkte/leuchte-7">Pierbote</a></p>';
  expect(run({ tail: product })[0]?.trace).toBe('sourceLineLead');
});

test('ahead of the text a publication’s name is whose text it is', () =>
  expect(run({ lead: '<p>来源：灯塔新闻</p>' }, 'zh')[0]).toMatchObject({ trace: 'sourceLineMedium' }));

test.each(['12.12.2022 - Westmarker Institut (Institut für Häfen)', 'Tidewater Cranes GmbH | 3. Mai 2024'])(
  'who sent it in, in the line of the date: %s',
  (line) =>
    expect(run({ lead: `<p>${line}</p>` })[0]).toMatchObject({
      trace: 'sourceLineDated',
      kind: 'press-release',
    }),
);

test.each(['12.12.2022 - Stadtleben', '3. Mai 2024 | Polizei', '3. Mai 2024 - Jana Muster'])(
  'silent: a rubric or a writer in the line of the date: %s',
  (line) => expect(run({ lead: `<p>${line}</p>` })).toEqual([]),
);

test('silent: the site’s own institute in the line of the date', () =>
  expect(
    run({
      lead: '<p>12.12.2022 - Hafeninstitut Westmark</p>',
      head: '<meta property="og:site_name" content="Hafeninstitut Westmark">',
    }),
  ).toEqual([]));

test('silent: a university’s own institute in the line of the date', () =>
  expect(
    run({
      url: 'https://www.uni-westmark.example/aktuelles/hafen-7',
      lead: '<p>12.12.2022 - Institut für Hafenkunde</p>',
    }),
  ).toEqual([]));

test('beside the page’s own name an agency is not the page’s own', () =>
  expect(run({ tail: '<p>Quelle: kbz.example, ab/dpa</p>', url: 'https://kbz.example/hafen' })).toEqual([]));

test('a label that names the article says whose it is', () => {
  const [finding] = run({ tail: '<p>（文章来源：北灯）</p>' }, 'zh');
  expect(finding).toMatchObject({ trace: 'sourceLineMedium', kind: 'syndicated', name: '北灯' });
  expect(run({ lead: '<p>来源：北灯日报　作者：王芳</p>' }, 'zh')[0]).toMatchObject({ name: '北灯日报' });
  const info =
    '<div><span>2026-02-13 09:10</span><span>来源：北灯日报</span><span>记者 王芳</span><span>字号：大</span></div>';
  expect(run({ lead: info }, 'zh')[0]).toMatchObject({ name: '北灯日报' });
});

test('an address for a name is believed where the article it leads to is about the same', () => {
  const line = (path: string) =>
    run({ tail: `<p>Source: <a href="https://westmark-star.org${path}">westmark-star.org</a></p>` }, 'en')[0]
      ?.trace;
  expect(line('/news/harbour-closed.html')).toBe('sourceLineNobody');
  expect(line('/news/figures-1.html')).toBe('sourceLineLead');
});

test('whose figures a text uses is not whose text it is', () =>
  expect(run({ tail: '<p>Źródło: Statista.com</p>' }, 'pl')[0]?.trace).toBe('sourceLineBare'));

test('what follows a host is not its name', () =>
  expect(run({ tail: '<p>Source: pier.example, which permits it</p>' })[0]?.name).toBe('pier.example'));

test('ahead of a standing note the line is still behind the text', () => {
  const note =
    '<p>Citation: Harbour closed for three weeks (2026), retrieved today. All of it is subject to copyright.</p>';
  const line = '<p>Provided by <a href="https://www.westmark.example/">University of Westmark</a></p>';
  expect(run({ tail: line + note, lang: 'en' }, 'en')[0]).toMatchObject({
    name: 'University of Westmark',
    kind: 'press-release',
  });
  expect(
    run(
      { tail: `${line}<p>${'More of the story follows here, and it is long. '.repeat(8)}</p>`, lang: 'en' },
      'en',
    ),
  ).toEqual([]);
});

test.each([
  ['cs', 'Zdroj: TZ Přístav Westmark', 'Přístav Westmark'],
  ['de', 'Quelle: Pressemitteilung der Stadt Westmark', 'Stadt Westmark'],
  ['en', 'Source: Press release from Tidewater Cranes', 'Tidewater Cranes'],
])('%s: a release is the source: %s', (lang, line, name) => {
  const [finding] = run({ tail: `<p>${line}</p>`, lang }, lang);
  expect(finding).toMatchObject({ kind: 'press-release', name });
  expect(finding?.weight).toBeGreaterThan(4);
});

test('a prime minister is no release', () =>
  expect(run({ tail: '<p>Source: PM speaks to Tidewater</p>', lang: 'en' }, 'en')[0]?.name).not.toBe(
    'speaks to Tidewater',
  ));

test.each([
  [
    'en',
    'Materials provided by <a href="https://www.westmark.example/news">University of Westmark</a>. Original written by Jane Doe. Note: it was edited.',
    'University of Westmark',
    'press-release',
  ],
  ['uk', 'Джерело: пресслужба Порту Вестмарк', 'пресслужба Порту Вестмарк', 'press-release'],
  ['pl', 'Źródło: Redakcja Polska Deutsche Welle', 'Deutsche Welle', 'syndicated'],
])('%s: %s', (lang, line, name, kind) => {
  const [finding] = run({ tail: `<p>${line}</p>`, lang }, lang);
  expect(finding).toMatchObject({ name, kind });
  expect(finding?.weight).toBeGreaterThan(4);
});

test('a known publisher in the line of the date', () => {
  const lead = (line: string) => run({ lead: `<div>${line}</div>` }, 'tr')[0]?.name;
  expect(lead('Giriş: 03.11.2025 - 10:22 Kaynak: DW Türkçe')).toBe('DW Türkçe');
  expect(lead('Giriş: 03.11.2025 - 10:22 Foto: DW Türkçe')).toBeUndefined();
});

test('the site’s own name behind a short headline without blanks', () => {
  const source = { lead: '<div>2025-11-03 07:50 来源:江南晚报</div>', headline: '老船匠的最后一条乌篷船' };
  expect(run({ ...source, title: '老船匠的最后一条乌篷船-江南晚报网' }, 'zh')[0]?.trace).toBe('ownSource');
  expect(run({ ...source, title: '老船匠的最后一条乌篷船-新潮网' }, 'zh')[0]?.trace).not.toBe('ownSource');
});

test('a label within a line of several, in East Asia', () => {
  const tail = '<p>责任编辑：王芳 文章来源：北灯新闻，记者：李明。转载仅为传播更多信息之目的。</p>';
  expect(run({ tail }, 'zh')[0]).toMatchObject({ name: '北灯新闻', kind: 'syndicated' });
  expect(run({ tail: '<p>责任编辑：王芳 记者：李明</p>' }, 'zh')).toEqual([]);
});

test('with the author behind it, a short name is the text’s source', () => {
  const line = (behind: string) =>
    run(
      { tail: `<p>Izvor: <a href="https://plima.example/plima/luka-i-tisina/">Plima</a>${behind}</p>` },
      'sr',
    )[0];
  expect(line(' / Autor: Ivana Muster')).toMatchObject({ name: 'Plima', trace: 'sourceLineArticle' });
  expect(line('')?.trace).not.toBe('sourceLineArticle');
});

test('an address in place of a name is named by its host', () => {
  const address = 'http://www.plima.example/diario/sociedad/3-258703.html';
  expect(run({ tail: `<p>Fuente: <a href="${address}">${address}</a></p>` }, 'es')[0]?.name).toBe(
    'plima.example',
  );
});

test.each([
  ['it', { lead: '<div>21/01/2018 Tratto da: Avvenire, 19 gennaio 2018 – Lucia Muster</div>' }, 'Avvenire'],
  ['de', { tail: '<p>Quelle: Nordkurier / Westmark Kurier, 11.03.2014, S. 15</p>' }, 'Nordkurier'],
])('%s: a known paper, with its date behind it: %j', (lang, parts, name) =>
  expect(run(parts, lang)[0]).toMatchObject({ name, kind: 'syndicated' }),
);

test('the writer and the paper behind a label of the text', () => {
  expect(run({ tail: '<p>Bericht: Jana Muster, Badische Zeitung</p>' })[0]).toMatchObject({
    name: 'Badische Zeitung',
    kind: 'syndicated',
  });
  expect(run({ tail: '<p>Bericht: Jana Muster, Redaktion</p>' })).toEqual([]);
});

test('a known paper with its edition, and the press matter of an authority', () => {
  expect(
    run({ tail: '<p>Quelle: Schwäbische Zeitung, Ausgabe Ehingen, vom 30.05.2016, Text: Jan Muster</p>' })[0],
  ).toMatchObject({ name: 'Schwäbische Zeitung' });
  expect(
    run({ tail: '<p>źródło: Starostwo Powiatowe w Dolinie, materiały prasowe</p>' }, 'pl')[0],
  ).toMatchObject({ name: 'Starostwo Powiatowe w Dolinie', kind: 'press-release' });
});

test.each([
  ['de', '<p>Text und Bilder: Freiwillige Feuerwehr Westmark</p>', 'Freiwillige Feuerwehr Westmark'],
  ['de', '<p>Text/Foto: Stadt Westmark</p>', 'Stadt Westmark'],
  [
    'en',
    '<p>Story Source: Materials provided by Westmark University. Note: Content may be edited.</p>',
    'Westmark University',
  ],
])('%s: who sent it in, behind labels of several words: %s', (lang, tail, name) =>
  expect(run({ tail }, lang)[0]).toMatchObject({ name, kind: 'press-release' }),
);

test('what the markup calls the source beside the date', () => {
  const dated = (source: string) => run({ lead: `<div>2024年4月22日 09:03 ${source}</div>` }, 'zh')[0];
  expect(dated('<a class="source" href="https://beideng.example/a">北灯新闻</a>')).toMatchObject({
    name: '北灯新闻',
    kind: 'syndicated',
  });
  expect(dated('<a class="author" href="https://beideng.example/a">北灯新闻</a>')).toBeUndefined();
  expect(dated('<span class="source">评论 12</span>')).toBeUndefined();
});

test('behind the label the original’s headline: the publisher is known by its address', () => {
  const line = (title: string) =>
    run(
      { tail: `<p>Оригинал публикации: <a href="https://www.svd.se/a/28WqRj/x">${title}</a></p>` },
      'ru',
    )[0];
  expect(line('Därför ger japaner namn åt regnet')?.name).toBe('Svenska Dagbladet');
});

test('next to the translator a source is the text’s', () => {
  const trace = (tail: string) => run({ tail }, 'it')[0]?.trace;
  const source = '<p>Fonte: molo.example</p>';
  expect(trace(`${source}<p>Scelto e tradotto da Marco per il faro</p>`)).toBe('sourceLineArticle');
  expect(trace(source)).not.toBe('sourceLineArticle');
});

test('a source that the text is about announced it, unless the site’s own author tells of it', () => {
  const about = {
    headline: 'Holtrop Yard delivers its first coaster',
    text: prose({ first: (text) => `Holtrop Shipyards has delivered a coaster. ${text}` }),
    tail: '<p>Source: Holtrop Shipyards</p>',
  };
  expect(run(about, 'en')[0]).toMatchObject({ kind: 'press-release', trace: 'sourceLineOrganisation' });
  const authored = { ...about, head: '<meta name="author" content="Jane Muster">' };
  expect(run(authored, 'en')[0]?.trace).toBe('sourceLineBare');
  expect(run({ tail: about.tail }, 'en')[0]?.trace).toBe('sourceLineBare');
});

test('a name in other letters is the known publisher’s that it links to', () =>
  expect(
    run(
      { tail: '<p>المصدر: <a href="https://www.theguardian.com/world/2024/mar/5/a">ذا غاردن</a></p>' },
      'ar',
    )[0]?.name,
  ).toBe('The Guardian'));

test('the label right ahead of a link, in a line of several statements', () => {
  const line = (label: string) =>
    run(
      {
        lead: `<div>Автор: Йонас Гафен ${label}: <a href="https://www.spiegel.de/wirtschaft/a-4711.html">Wärmepumpen</a> 13.03.2024</div>`,
      },
      'ru',
    )[0]?.name;
  expect(line('Оригинал')).toBe('Der Spiegel');
  expect(line('Читайте')).toBeUndefined();
});

test('the department behind an authority is not another source', () =>
  expect(
    run(
      { tail: '<p>Source : préfecture du Phare, bureau de la communication interministérielle</p>' },
      'fr',
    )[0],
  ).toMatchObject({ kind: 'press-release', trace: 'sourceLineOrganisation' }));

test.each([
  [
    'es',
    '<p><a href="https://www.pagina12.com.ar/872210-el-muelle">Página 12</a></p>',
    'Página/12',
    'syndicated',
  ],
  [
    'de',
    '<p>Quelle: Westmarker Hafenheft, Ausgabe 45/2025. Abdruck mit freundlicher Genehmigung.</p>',
    'Westmarker Hafenheft',
    'syndicated',
  ],
  [
    'de',
    '<p>Quelle: Hafenwind - Zeitschrift für Theorie und Praxis des Segelns, Nr. 74, II/2022. Wir danken für die Genehmigung zur Veröffentlichung.</p>',
    'Hafenwind',
    'syndicated',
  ],
  ['sr', '<p>Извор: Политика</p>', 'Politika', 'syndicated'],
  ['vi', '<p>Theo Bến Cảng Mới</p>', 'Bến Cảng Mới', 'syndicated'],
])('%s: a line that names a publication: %s', (lang, tail, name, kind) => {
  const [finding] = run({ tail }, lang);
  expect(finding).toMatchObject({ name, kind });
  expect(finding?.weight).toBeGreaterThan(4);
});

test('a release that nobody signs', () => {
  expect(run({ tail: '<p>Quelle: PM</p>' })[0]).toMatchObject({
    kind: 'press-release',
    trace: 'sourceLineOrganisation',
  });
  expect(run({ tail: '<p>Quelle: PM</p>' })[0]).not.toHaveProperty('name');
  // The release's own signal reads it.
  expect(run({ tail: '<p>Quelle: Pressemitteilung</p>' })).toEqual([]);
});

test('a link to a publication among others is no credit', () => {
  const link = (path: string) => `<a href="https://www.pagina12.com.ar${path}">Página 12</a>`;
  expect(run({ tail: `<p>${link('/')}</p>` }, 'es')).toEqual([]);
  expect(run({ tail: `<p>${link('/872210-el-muelle')} ${link('/872211-el-faro')}</p>` }, 'es')).toEqual([]);
});

test('"via" with the address of an article, beside who translated it', () => {
  const via =
    '<p>via: <a href="https://pier.example/2021/05/cranes">https://pier.example/2021/05/cranes</a></p>';
  const trace = (tail: string) => run({ tail }, 'zh')[0]?.trace;
  expect(trace(`${via}<p>作者：Jane Doe 译者：wxy</p>`)).toBe('sourceLineArticle');
  expect(trace(`${via}<p>作者：Jane Doe</p>`)).toBe('sourceLineBare');
});

test('an organisation under a text of the site’s own writer is what they drew on', () => {
  const trace = (lead: string) => run({ lead, tail: '<p>Quelle: Universität Westmark</p>' }, 'de')[0]?.trace;
  expect(trace('')).toBe('sourceLineOrganisation');
  expect(trace('<p class="author">Von Jana Muster</p>')).toBe('sourceLineLead');
});

test.each([
  ['ja', '<p>初出：2024年5月3日</p>'],
  ['es', '<p>Fuente: elaboración propia</p>'],
])('%s: neither a date nor own work is a source: %s', (lang, lead) =>
  expect(run({ lead }, lang)).toEqual([]),
);
