/** The mini-web: originals, their copies in many manners, decoys, dead and slow hosts. */
import { type Story, stories } from './articles.ts';
import { briefs } from './briefs.ts';
import {
  type Article,
  copies,
  escapeHtml,
  home,
  newspaper,
  originals,
  portal,
  scraper,
  weblog,
} from './pages.ts';
import { type Fault, type Known, type Reply, service } from './services.ts';

/** What a search on a page must come to. */
export type Expected =
  | { readonly verified: string }
  | { readonly archived: string }
  | { readonly named: string }
  /** Nobody may be called the original. */
  | { readonly nobody: true };

export interface Case {
  readonly manner: string;
  /** Where it stands in the table of figures. */
  readonly group: 'linked' | 'publisher' | 'silent' | 'dead' | 'original' | 'other';
  readonly url: string;
  readonly expect: Expected;
  readonly faults: Readonly<Record<string, Fault>>;
}

export interface MiniWeb {
  readonly cases: readonly Case[];
  answer(url: string, form: string, faults: Case['faults']): Reply;
}

const HOUR = 3_600_000;
const later = (iso: string, hours: number): string => new Date(Date.parse(iso) + hours * HOUR).toISOString();
const stampOf = (iso: string): string => new Date(iso).toISOString().replace(/[-:T]/g, '').slice(0, 14);

const SOURCE: Record<string, string> = {
  en: 'Source',
  de: 'Quelle',
  fr: 'Source',
  es: 'Fuente',
  it: 'Fonte',
  nl: 'Bron',
  pl: 'Źródło',
};
const MORE: Record<string, string> = {
  en: 'Continue reading',
  de: 'Weiterlesen',
  fr: 'Lire la suite',
  es: 'Seguir leyendo',
  it: 'Continua a leggere',
  nl: 'Lees verder',
  pl: 'Czytaj dalej',
};

/** Every n-th word replaced by another word of the text: what spinning software does. */
function spun(paragraphs: readonly string[], nth: number): string[] {
  const pool = paragraphs.join(' ').split(' ');
  let count = 0;
  return paragraphs.map((text) =>
    text
      .split(' ')
      .map((word) => {
        count++;
        return count % nth === 0 ? (pool[(count * 7) % pool.length] ?? word).toLowerCase() : word;
      })
      .join(' '),
  );
}

/** The text up to the middle of a sentence. */
function cut(paragraphs: readonly string[], share: number): string[] {
  const kept = paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length * share)));
  return kept.map((text, index) =>
    index === kept.length - 1 ? `${text.slice(0, text.length * 0.6)}…` : text,
  );
}

/** Builds the whole web. */
export function buildWeb(): MiniWeb {
  const pages = new Map<string, Reply>();
  const index: Known[] = [];
  const captures = new Map<string, { stamp: string; html: string }>();
  const cases: Case[] = [];
  const html = (url: string, body: string) => pages.set(url, { body });
  const known = (page: Article, copy = false) =>
    index.push({
      copy,
      url: page.url,
      site: page.site,
      title: page.title,
      text: page.paragraphs.join(' '),
      lang: page.lang,
      published: page.published ?? '2026-11-23T00:00:00Z',
    });
  const addressOf = (story: Story) => `https://${story.host}${story.path}`;
  const storyAt = (position: number): Story => stories[position % stories.length] as Story;

  for (const [at, story] of stories.entries()) {
    const url = addressOf(story);
    if (at % 2 === 0) captures.set(url, { stamp: stampOf(later(story.published, 2)), html: '' });
    const follow = `https://${story.host}/follow-up-${story.id}-what-happens-next`;
    const page: Article = {
      lang: story.lang,
      url,
      site: story.site,
      title: story.title,
      author: story.author,
      published: story.published,
      paragraphs: story.text,
      around: [{ url: follow, title: `${story.title.split(' ').slice(0, 4).join(' ')}: 2` }],
    };
    html(url, (originals[at % originals.length] as typeof newspaper)(page));
    known(page);
    // A follow-up of the same site repeats two paragraphs; another site reports in its own words.
    const next: Article = {
      ...page,
      url: follow,
      title: `${story.title.split(' ').slice(0, 4).join(' ')}: 2`,
      published: later(story.published, 60),
      paragraphs: [
        ...(stories[(at + 1) % stories.length] as Story).text.slice(3, 5),
        ...story.text.slice(1, 3),
        ...(at % 2 === 0 ? story.other.text.slice(1, 3) : []),
      ],
    };
    html(follow, newspaper(next));
    known(next);
    const rival: Article = {
      lang: story.lang,
      url: `https://tagesrundschau-${story.lang}.example/${story.id}/report-${at}`,
      site: 'Rundschau International',
      title: story.other.title,
      author: 'M. Ferrant',
      published: later(story.published, -2),
      paragraphs: story.other.text,
    };
    // Of every second story's event an agency reports instead.
    if (at % 2 === 0) {
      html(rival.url, portal(rival));
      known(rival);
    }
    // A list of headlines with teasers.
    const list = `https://newsradar.example/topics/${story.id}`;
    html(
      list,
      home('News Radar', story.lang, '', [
        { url, title: story.title },
        { url: rival.url, title: story.other.title },
      ]).replace('</ul>', `</ul><p>${escapeHtml((story.text[0] ?? '').slice(0, 160))}…</p>`),
    );
    index.push({
      url: list,
      site: 'News Radar',
      title: `${story.title} - Topics`,
      text: story.text[0] ?? '',
      lang: story.lang,
      published: later(story.published, 1),
    });
    listings(story, at, url, page);
  }

  /** Each site has its own way to list its articles. */
  function listings(story: Story, at: number, url: string, page: Article): void {
    const root = `https://${story.host}`;
    const others = [1, 2, 3].map((step) => ({
      url: `${root}/older-story-about-something-else-${step}`,
      title: `Older story about something else ${step}`,
    }));
    const way = at % 4;
    const head = [
      '<link rel="alternate" type="application/rss+xml" title="RSS" href="/rss.xml">',
      '',
      '<link rel="https://api.w.org/" href="/wp-json/"><link rel="stylesheet" href="/wp-content/themes/x/style.css">',
      '',
    ][way];
    const form = way === 3 ? '<form action="/suche" method="get"><input type="search" name="q"></form>' : '';
    html(`${root}/`, home(story.site, story.lang, head ?? '', others).replace('<ul>', `${form}<ul>`));
    if (way === 0)
      pages.set(`${root}/rss.xml`, {
        type: 'application/rss+xml',
        body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${escapeHtml(story.site)}</title>${[
          ...others,
          { url, title: page.title },
        ]
          .map(
            (item) =>
              `<item><title><![CDATA[${item.title}]]></title><link>${item.url}</link><pubDate>${new Date(story.published).toUTCString()}</pubDate></item>`,
          )
          .join('')}</channel></rss>`,
      });
    if (way === 1) {
      pages.set(`${root}/robots.txt`, {
        type: 'text/plain',
        body: `User-agent: *\nDisallow: /intern\nSitemap: ${root}/sitemap-index.xml\n`,
      });
      pages.set(`${root}/sitemap-index.xml`, {
        type: 'application/xml',
        body: `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${root}/sitemap-pages.xml</loc></sitemap><sitemap><loc>${root}/sitemap-news.xml</loc></sitemap></sitemapindex>`,
      });
      pages.set(`${root}/sitemap-news.xml`, {
        type: 'application/xml',
        body: `<?xml version="1.0"?><urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${url}</loc><news:news><news:publication><news:name>${escapeHtml(story.site)}</news:name></news:publication><news:publication_date>${story.published}</news:publication_date><news:title>${escapeHtml(page.title)}</news:title></news:news></url></urlset>`,
      });
    }
    if (way === 2) {
      const post = {
        id: 700 + at,
        link: url,
        title: { rendered: escapeHtml(page.title) },
        date_gmt: new Date(story.published).toISOString().slice(0, 19),
      };
      pages.set(`wp ${story.host}`, { type: 'application/json', body: JSON.stringify([post]) });
      pages.set(`${root}/?p=${700 + at}`, { status: 301, location: url });
    }
    if (way === 3)
      pages.set(`search ${story.host}`, {
        body: home(story.site, story.lang, '', [{ url, title: page.title }, ...others]),
      });
  }

  /** Adds a copy, and what must be found from it. */
  function copy(
    manner: string,
    group: Case['group'],
    story: Story,
    change: Partial<Article>,
    expect: Expected,
    options: {
      skin?: (page: Article) => string;
      faults?: Case['faults'];
      indexed?: boolean;
      host?: string;
    } = {},
  ): Article {
    const number = cases.length;
    const host =
      options.host ??
      `${['dailymirrorland', 'weltblick', 'infozone', 'newsdesk24', 'presspoint'][number % 5]}-${number}.example`;
    const page: Article = {
      lang: story.lang,
      url: `https://${host}/${2026}/${story.id}-${number}/${story.id}-story`,
      site: `${['Mirrorland', 'Weltblick', 'Infozone', 'Newsdesk', 'Presspoint'][number % 5]} ${number}`,
      title: story.title,
      author: null,
      published: later(story.published, 5 + (number % 7)),
      paragraphs: story.text,
      ...change,
    };
    const skin = options.skin ?? (copies[number % copies.length] as (page: Article) => string);
    html(page.url, skin(page));
    if (options.indexed ?? number % 2 === 0) known(page, true);
    cases.push({ manner, group, url: page.url, expect, faults: options.faults ?? {} });
    return page;
  }

  for (let n = 0; n < 5; n++) {
    const story = storyAt(n * 2 + 1);
    const twin = storyAt(n * 2);
    const url = addressOf(story);
    const twinUrl = addressOf(twin);
    const a = (href: string, text: string) => `<a href="${href}">${escapeHtml(text)}</a>`;

    copy(
      'continue',
      'linked',
      story,
      { paragraphs: cut(story.text, 0.4), below: `<p>${a(url, MORE[story.lang] ?? '')}</p>` },
      { verified: url },
    );

    const short = `https://go.klickweg.example/r/${n}x7f${n}`;
    pages.set(short, { status: 302, location: `${twinUrl}?utm_source=klickweg&utm_medium=rss` });
    copy(
      'redirect',
      'linked',
      twin,
      { below: `<p>${a(short, `${MORE[twin.lang]}...`)}</p>` },
      { verified: twinUrl },
    );

    const footer: Record<string, string> = {
      en: `The post ${a(twinUrl, twin.title)} appeared first on ${a(`https://${twin.host}`, twin.site)}.`,
      de: `Der Beitrag ${a(twinUrl, twin.title)} erschien zuerst auf ${a(`https://${twin.host}`, twin.site)}.`,
      fr: `L’article ${a(twinUrl, twin.title)} est apparu en premier sur ${a(`https://${twin.host}`, twin.site)}.`,
      es: `La entrada ${a(twinUrl, twin.title)} se publicó primero en ${a(`https://${twin.host}`, twin.site)}.`,
      it: `L'articolo ${a(twinUrl, twin.title)} proviene da ${a(`https://${twin.host}`, twin.site)}.`,
      nl: `Het bericht ${a(twinUrl, twin.title)} verscheen eerst op ${a(`https://${twin.host}`, twin.site)}.`,
      pl: `Artykuł ${a(twinUrl, twin.title)} pochodzi z serwisu ${a(`https://${twin.host}`, twin.site)}.`,
    };
    copy('feed-footer', 'linked', twin, { below: `<p>${footer[twin.lang]}</p>` }, { verified: twinUrl });

    copy(
      'canonical',
      'linked',
      story,
      { head: `<link rel="canonical" href="${url}">` },
      { verified: url },
      {
        skin: (page) =>
          newspaper(page)
            .replace(`<link rel="canonical" href="${page.url}">`, '')
            .replace(`"mainEntityOfPage":"${page.url}"`, `"mainEntityOfPage":"${url}"`),
      },
    );

    const wordpress = storyAt(2 + 4 * (n % 3));
    const id = 700 + stories.indexOf(wordpress);
    copy(
      'pixel',
      'linked',
      wordpress,
      {
        below: `<img src="https://${wordpress.host}/?republication-pixel=true&amp;post=${id}" style="width:1px;height:1px;">`,
      },
      stories.indexOf(wordpress) % 4 === 2
        ? { verified: addressOf(wordpress) }
        : { verified: addressOf(wordpress) },
      { skin: weblog },
    );

    const middle = copy(
      'chain-middle',
      'linked',
      story,
      { below: `<p>${SOURCE[story.lang]}: ${a(url, story.site)}</p>` },
      { verified: url },
      { skin: portal, indexed: false },
    );
    copy(
      'chain',
      'linked',
      story,
      {
        below: `<p>${SOURCE[story.lang]}: ${a(middle.url, middle.site)}</p>`,
        paragraphs: cut(story.text, 0.6),
      },
      { verified: url },
      { skin: scraper },
    );

    copy(
      'home-link',
      'publisher',
      story,
      { below: `<p>${SOURCE[story.lang]}: ${a(`https://${story.host}/`, story.site)}</p>` },
      { verified: url },
    );
    copy(
      'home-link',
      'publisher',
      twin,
      {
        below: `<p>${SOURCE[twin.lang]}: ${a(`https://www.${twin.host}`, twin.site)}</p>`,
        title: n % 2 ? twin.title : `${twin.title}!`,
      },
      { verified: twinUrl },
    );
    const faults =
      (
        [
          {},
          { 'bing-news': 'limit' },
          { 'google-news': 'consent' },
          { 'bing-news': 'empty', 'gdelt-doc': 'html', 'gdelt-context': 'html' },
          { 'google-news': 'down' },
        ] as const
      )[n] ?? {};
    copy(
      'name-only',
      'publisher',
      story,
      { below: `<p>${SOURCE[story.lang]}: ${escapeHtml(story.site)}</p>` },
      { verified: url },
      { faults },
    );

    copy(
      'silent-scraped',
      'silent',
      twin,
      { paragraphs: cut(twin.text, 0.7) },
      { verified: twinUrl },
      { skin: scraper, faults },
    );
    copy(
      'silent-renamed',
      'silent',
      story,
      { title: `${story.site.split(' ')[0]}: ${story.other.title.split(' ').reverse().join(' ')}` },
      { verified: url },
      { skin: scraper, faults },
    );
    copy(
      'silent-spun',
      'silent',
      twin,
      { paragraphs: spun(twin.text, 8 + n) },
      { verified: twinUrl },
      { skin: scraper },
    );
    copy('silent-clean', 'silent', story, {}, { verified: url }, { skin: portal, indexed: false, faults });

    copy(
      'backdated',
      'linked',
      story,
      {
        published: later(story.published, -9),
        below: `<p>${SOURCE[story.lang]}: ${a(url, story.title)}</p>`,
      },
      { verified: url },
    );

    const unrelated = storyAt(n * 2 + 5);
    copy(
      'wrong-source',
      'other',
      story,
      { below: `<p>${SOURCE[story.lang]}: ${a(addressOf(unrelated), unrelated.site)}</p>` },
      { verified: url },
      { skin: scraper },
    );

    // Originals that are gone, in five ways.
    const goneHost = `stillgelegt-${n}.example`;
    const gone = `https://${goneHost}/archiv/${story.id}-artikel`;
    const deaths: Reply[] = [
      { status: 404, body: '<h1>404</h1>' },
      { dead: true },
      { status: 410, body: 'Gone' },
      { hang: true },
      { status: 302, location: `https://${goneHost}/` },
    ];
    pages.set(gone, deaths[n] as Reply);
    if (n === 1) pages.set(`https://${goneHost}/`, { dead: true });
    else if (n === 3) pages.set(`https://${goneHost}/`, { hang: true });
    else html(`https://${goneHost}/`, home('Stillgelegt', story.lang, '', []));
    const brief = briefs[n] as (typeof briefs)[number];
    captures.set(gone, {
      stamp: stampOf(later(story.published, -30)),
      html: newspaper({
        lang: brief.lang,
        url: gone,
        site: 'Stillgelegt',
        title: brief.title,
        author: 'A. Nemo',
        published: later(story.published, -40),
        paragraphs: brief.text,
      }),
    });
    copy(
      'dead',
      'dead',
      story,
      {
        lang: brief.lang,
        title: brief.title,
        paragraphs: brief.text,
        below: `<p>${SOURCE[brief.lang]}: ${a(gone, 'Stillgelegt')}</p>`,
      },
      { archived: gone },
    );

    // The article has moved: its old address is gone, the publisher still lists it.
    const old = `https://${story.host}/old/${n}/${story.id}.htm`;
    pages.set(old, { status: 404, body: '<h1>404</h1>' });
    copy('moved', 'linked', story, { below: `<p>${a(old, MORE[story.lang] ?? '')}</p>` }, { verified: url });

    // One agency's text in two papers.
    const agency = ['AFP', 'dpa', 'Reuters', 'AFP', 'dpa'][n] ?? 'dpa';
    const paper = copy(
      'agency-twin',
      'other',
      story,
      {
        title: story.other.title,
        paragraphs: story.other.text.map((text, at) => (at === 0 ? `Velmouth (${agency}) - ${text}` : text)),
        published: later(story.published, -3),
      },
      { nobody: true },
      { skin: newspaper, indexed: true },
    );
    copy(
      'agency',
      'other',
      story,
      { title: paper.title, paragraphs: paper.paragraphs },
      { nobody: true },
      { skin: portal, indexed: true },
    );

    copy(
      'silent-alone',
      'silent',
      twin,
      { paragraphs: cut(twin.text, 0.8) },
      { verified: twinUrl },
      { skin: scraper, faults: { ...faults, index: 'originals' } },
    );
    copy(
      'silent-titles',
      'silent',
      story,
      {},
      { verified: url },
      { skin: scraper, faults: { index: 'titles' } },
    );
    copy(
      'clean-alone',
      'silent',
      story,
      { author: n % 2 ? null : 'Redaktion' },
      { verified: url },
      { skin: newspaper, faults: { index: 'originals' } },
    );
    copy(
      'excerpt',
      'publisher',
      story,
      {
        paragraphs: [`${story.text[0] ?? ''} ${(story.text[1] ?? '').slice(0, 120)} […]`],
        below: `<p>${SOURCE[story.lang]}: ${escapeHtml(story.site)}</p>`,
      },
      { verified: url },
      { faults: { index: 'originals' } },
    );
    copy(
      'merged',
      'publisher',
      twin,
      {
        paragraphs: [...twin.text, ...unrelatedText(n)],
        below: `<p>${SOURCE[twin.lang]}: ${a(`https://${twin.host}/`, twin.site)}</p>`,
      },
      { verified: twinUrl },
    );
    copy(
      'backdated-silent',
      'other',
      story,
      { published: later(story.published, -20) },
      // Nothing but its date speaks, and that is a lie: it cannot be told.
      { nobody: true },
      { skin: scraper, faults: { index: 'originals' } },
    );
    // Opened on the original: a clean copy that claims to be older is all that services know.
    const liar = `https://altefassung-${n}.example/${story.id}-story-of-old`;
    const lie: Article = {
      lang: story.lang,
      url: liar,
      site: 'Alte Fassung',
      title: story.title,
      author: 'P. Vorher',
      published: later(story.published, -48),
      paragraphs: story.text,
    };
    html(liar, newspaper(lie));
    known(lie, true);

    cases.push({ manner: 'original', group: 'original', url, expect: { nobody: true }, faults: {} });
    cases.push({ manner: 'original', group: 'original', url: twinUrl, expect: { nobody: true }, faults: {} });
  }

  return {
    cases,
    answer(address, form, faults) {
      const url = new URL(address);
      const fromService = service(url, new URLSearchParams(form), index, captures, faults);
      if (fromService) return fromService;
      const bare = new URL(url);
      bare.hostname = url.hostname.replace(/^www\./, '');
      for (const key of ['utm_source', 'utm_medium']) bare.searchParams.delete(key);
      const page = pages.get(address) ?? pages.get(bare.href);
      if (page) return page;
      if (bare.pathname.startsWith('/wp-json/')) {
        const posts = pages.get(`wp ${bare.hostname}`);
        const wanted = bare.searchParams.get('search')?.replace(/"/g, '').toLowerCase().slice(0, 20) ?? '';
        if (posts?.body?.toLowerCase().includes(wanted) || /\/posts\/\d+/.test(bare.pathname))
          return posts
            ? /\/posts\/\d+/.test(bare.pathname)
              ? { ...posts, body: (posts.body ?? '').slice(1, -1) }
              : posts
            : { status: 404, body: '<h1>404</h1>' };
        return posts ? { type: 'application/json', body: '[]' } : { status: 404, body: '<h1>404</h1>' };
      }
      if (bare.pathname === '/suche') return pages.get(`search ${bare.hostname}`) ?? { status: 404 };
      const hosts = [...pages.keys()].some((key) => key.startsWith(`https://${bare.hostname}/`));
      return hosts
        ? { status: 404, body: '<!doctype html><title>404</title><h1>Not found</h1>' }
        : { dead: true };
    },
  };
}

function unrelatedText(n: number): readonly string[] {
  return briefs[n]?.text.slice(0, 3) ?? [];
}
