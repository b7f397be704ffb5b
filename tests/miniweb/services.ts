/** Search services, archives and publishers' listings of the mini-web, in the formats that they document. */
import { escapeHtml } from './pages.ts';

/** A page as services know it. */
export interface Known {
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly published: string;
  readonly copy?: boolean;
}

export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly location?: string;
  /** Never answers. */
  readonly hang?: boolean;
  /** No connection. */
  readonly dead?: boolean;
  /** Milliseconds before it answers. */
  readonly slow?: number;
}

/** How a service fails. */
export type Fault =
  | 'limit'
  | 'html'
  | 'consent'
  | 'empty'
  | 'hang'
  | 'down'
  /** Under the key `index`: services know no copies; or know headlines only. */
  | 'originals'
  | 'titles';

const normal = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Pages that answer a query: phrases in quotation marks must stand in them, of other words most. */
export function lookUp(index: readonly Known[], query: string, max: number): Known[] {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map((match) => normal(match[1] ?? ''));
  const words = normal(query.replace(/"[^"]*"/g, ' '))
    .trim()
    .split(' ')
    .filter((word) => word.length > 2);
  return index
    .map((page) => {
      const text = normal(`${page.title} ${page.text}`);
      if (!phrases.every((phrase) => text.includes(phrase))) return { page, score: 0 };
      const title = normal(page.title);
      const hits = words.filter((word) => text.includes(` ${word} `)).length;
      if (words.length > 0 && hits < words.length * 0.7) return { page, score: 0 };
      return {
        page,
        score: phrases.length + hits + words.filter((word) => title.includes(` ${word} `)).length,
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, max)
    .map(({ page }) => page);
}

const rss = (items: string): string =>
  `<?xml version="1.0" encoding="utf-8" ?><rss version="2.0" xmlns:News="https://www.bing.com/news/search?q=x&amp;format=rss"><channel><title>x</title><link>https://x.example/</link>${items}</channel></rss>`;
const date = (iso: string): string => new Date(iso).toUTCString();
const teaser = (text: string): string => escapeHtml(text.slice(0, 180));
const xml = (body: string): Reply => ({ type: 'text/xml; charset=utf-8', body });
const json = (body: unknown): Reply => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

/** The answer of a service, or null where the host is none. */
export function service(
  url: URL,
  form: URLSearchParams,
  whole: readonly Known[],
  captures: ReadonlyMap<string, { readonly stamp: string; readonly html: string }>,
  faults: Readonly<Record<string, Fault>>,
): Reply | null {
  const id = idOf(url);
  if (!id) return null;
  const index = whole
    .filter((page) => !(page.copy && faults.index))
    .map((page) => (faults.index === 'titles' ? { ...page, text: '' } : page));
  switch (faults[id]) {
    case 'limit':
      return { status: 429, type: 'text/html', body: '<h1>Too Many Requests</h1>' };
    case 'html':
      return { type: 'text/html', body: '<!doctype html><title>Something went wrong</title>' };
    case 'consent':
      return { status: 302, location: 'https://consent.google.com/m?continue=x' };
    case 'hang':
      return { hang: true };
    case 'down':
      return { status: 503, type: 'text/html', body: 'Service Unavailable' };
    case 'empty':
      return id.startsWith('gdelt') ? json({}) : xml(rss(''));
    default:
  }
  const q = url.searchParams.get('q') ?? url.searchParams.get('query') ?? form.get('q') ?? '';
  switch (id) {
    case 'consent':
      return { type: 'text/html', body: '<!doctype html><title>Before you continue</title>' };
    case 'bing-news':
      return xml(
        rss(
          lookUp(index, q, 10)
            .map(
              (page) =>
                `<item><title>${escapeHtml(page.title)}</title><link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;tid=1&amp;url=${encodeURIComponent(page.url)}&amp;c=12&amp;mkt=en-us</link><description>${teaser(page.text)}</description><pubDate>${date(page.published)}</pubDate><News:Source>${escapeHtml(page.site)}</News:Source></item>`,
            )
            .join(''),
        ),
      );
    case 'google-news':
      return xml(
        rss(
          lookUp(index, q, 20)
            .map(
              (page) =>
                `<item><title>${escapeHtml(page.title)} - ${escapeHtml(page.site)}</title><link>https://news.google.com/rss/articles/${code(page.url)}?oc=5</link><guid isPermaLink="false">${code(page.url)}</guid><pubDate>${date(page.published)}</pubDate><description>&lt;a href="https://news.google.com/rss/articles/x"&gt;${escapeHtml(escapeHtml(page.title))}&lt;/a&gt;</description><source url="${new URL(page.url).origin}">${escapeHtml(page.site)}</source></item>`,
            )
            .join(''),
        ),
      );
    case 'bing-web':
      return xml(
        rss(
          lookUp(index, q, 10)
            .map(
              (page) =>
                `<item><title>${escapeHtml(page.title)}</title><link>${escapeHtml(page.url)}</link><description>${teaser(page.text)}</description><pubDate>${date('2026-11-24T00:00:00Z')}</pubDate></item>`,
            )
            .join(''),
        ),
      );
    case 'gdelt-doc':
    case 'gdelt-context':
      if (q.replace(/"/g, '').length < 5)
        return { type: 'text/html', body: 'The specified phrase is too short.' };
      return json({
        articles: lookUp(index, q, 75)
          .sort((a, b) => Date.parse(a.published) - Date.parse(b.published))
          .map((page) => ({
            url: page.url,
            url_mobile: '',
            title: page.title.replace(/([,.:;])/g, ' $1'),
            seendate: new Date(Math.ceil(Date.parse(page.published) / 900_000) * 900_000 + 900_000)
              .toISOString()
              .replace(/[-:]|\.\d+/g, ''),
            domain: new URL(page.url).hostname,
            language: page.lang,
            ...(id === 'gdelt-context' ? { sentence: q.replace(/"/g, ''), context: '' } : {}),
          })),
      });
    case 'available': {
      const capture = captures.get(url.searchParams.get('url') ?? '');
      return json({
        url: url.searchParams.get('url'),
        archived_snapshots: capture
          ? {
              closest: {
                status: '200',
                available: true,
                url: `http://web.archive.org/web/${capture.stamp}/${url.searchParams.get('url')}`,
                timestamp: capture.stamp,
              },
            }
          : {},
      });
    }
    case 'cdx': {
      const address = url.searchParams.get('url') ?? '';
      const capture = captures.get(address);
      return json(
        capture
          ? [
              ['timestamp', 'original', 'statuscode', 'digest'],
              [capture.stamp, address, '200', 'ABC'],
            ]
          : [],
      );
    }
    case 'capture': {
      const match = /^\/web\/(\d{14})(?:id_)?\/(.+)$/.exec(url.pathname + url.search);
      const capture = captures.get(match?.[2] ?? '');
      return capture ? { body: capture.html } : { status: 404, body: '<h1>Not archived</h1>' };
    }
  }
  return null;
}

/** Whether an address is one of the mini-web's, and not one that a browser asks for itself. */
export function isOurs(url: URL): boolean {
  return url.hostname.endsWith('.example') || idOf(url) !== null;
}

function idOf({ hostname, pathname }: URL): string | null {
  if (hostname === 'www.bing.com') return pathname === '/news/search' ? 'bing-news' : 'bing-web';
  if (hostname === 'news.google.com') return 'google-news';
  if (hostname === 'consent.google.com') return 'consent';
  if (hostname === 'api.gdeltproject.org')
    return pathname.includes('context') ? 'gdelt-context' : 'gdelt-doc';
  if (hostname === 'archive.org') return 'available';
  if (hostname === 'web.archive.org') return pathname.startsWith('/cdx') ? 'cdx' : 'capture';
  return null;
}

/** Every second code holds the address, as older ones do; the others hide it. */
function code(url: string): string {
  const open = url.length % 2 === 0;
  const inner = open ? url : `AU_yqL${'x'.repeat(90)}${url.length}`;
  const length = inner.length < 128 ? [inner.length] : [(inner.length & 0x7f) | 0x80, inner.length >> 7];
  return Buffer.from([8, 19, 34, ...length, ...Buffer.from(inner), 0xd2, 1, 0])
    .toString('base64')
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
