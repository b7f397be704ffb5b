/**
 * The bundled web: serves `tests/fixtures/web/<host>/…` on loopback, by the Host header, over http and https,
 * and as a proxy for browsers that cannot map host names themselves. Nothing leaves the machine.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join, normalize } from 'node:path';
import { serveAnyHost } from './any-host.ts';
import { answerList, type ListMode } from './list-host.ts';
import { pour } from './pour.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Addresses of the bundled web that the demo and the tests open. */
export const PAGES = {
  scraped:
    'https://weltnachrichten-heute.example/united-states/candidate-talks-tough-on-tech-firms-over-encrypted-messages/',
  original: 'https://techledger.example/2026/03/10/candidate-encrypted-messages/',
  partner: 'https://coastalherald.example/business/candidate-tech-firms-encrypted-messages/',
  excerpt: 'https://morningdigest.example/item/55102/',
  lookAlike: 'https://capitalpost.example/politics/valcourt-picks-fight-with-messaging-apps/',
  agency: 'https://rheinufer-kurier.example/region/eisenbahnbruecke-bleibt-gesperrt/',
  plain: 'https://lakeside-observer.example/town/last-wooden-sluice/',
  longRead: 'https://lakeside-observer.example/reports/streams-under-the-town/',
  footnotes: 'https://lakeside-observer.example/reports/three-weirs/',
  severalPages: 'https://lakeside-observer.example/reports/harbour-walls/',
  lostPage: 'https://lakeside-observer.example/reports/mill-race/',
  rightToLeft: 'https://nahr.example/akhbar/three-weirs/',
  noArticle: 'https://lampenladen.example/',
  singlePage: 'https://flowreader.example/story/1',
  huge: 'https://heavy.example/huge-page',
  /** The long read once more, on a page whose policy lets nothing but pictures in. */
  strict: 'https://strict.example/reports/streams-under-the-town/',
} as const;

/** Where the "Continue reading" link of `https://badlinks.example/<case>` leads. */
export const BAD_LINKS = {
  hang: 'https://heavy.example/hang',
  gone: 'https://heavy.example/gone',
  broken: 'https://heavy.example/broken',
  circle: 'https://heavy.example/circle/1',
  private: 'http://192.168.0.10/story',
  'redirect-private': 'https://heavy.example/to-private',
  'too-large': 'https://heavy.example/50mb',
  pdf: 'https://heavy.example/report.pdf',
  'look-alike': PAGES.lookAlike,
  'http-only': 'http://oldpress.example/story',
} as const;
export type BadLink = keyof typeof BAD_LINKS;

/**
 * @param again tells pages apart that lead to the same end, as results are kept by page
 * @returns address of a copy whose link leads to the given bad end
 */
export function badLinkPage(name: BadLink, again = ''): string {
  return `https://badlinks.example/${name}${again ? `/${again}` : ''}`;
}

/** One request as the web saw it. */
export interface WebRequest {
  readonly host: string;
  readonly url: string;
  readonly method: string;
  readonly cookie: string | null;
  readonly referrer: string | null;
  /** `Sec-Fetch-Dest`: `document` for pages opened, `empty` for what a script fetched. */
  readonly dest: string | null;
}

export interface BundledWeb {
  /** Plain http; also the proxy (absolute form and CONNECT). */
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Every request to a host of the bundled web or an address, in order; browser chatter is left out. */
  readonly requests: readonly WebRequest[];
  /** Forgets the requests so far. */
  clear(): void;
  /** What `search.example` answers from now on. */
  searchMode: 'results' | 'html' | 'rate-limit' | 'empty';
  /** What `lists.example` answers from now on. */
  listMode: ListMode;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Starts the bundled web on free loopback ports. */
export async function serveWeb(): Promise<BundledWeb> {
  const requests: WebRequest[] = [];

  const answer =
    (scheme: 'http' | 'https') =>
    (request: IncomingMessage, response: ServerResponse): ServerResponse => {
      const url = requestUrl(request, scheme);
      if (!url) return reply(response, 400, 'text/plain', 'bad request');
      if (isOurs(url.hostname)) requests.push(entry(request, url));
      if (url.hostname === 'oldpress.example') return httpOnly(url, response);
      if (url.hostname === 'lists.example') return answerList(web.listMode, request, response);
      return route(url, response);
    };

  function route(url: URL, response: ServerResponse): ServerResponse {
    if (url.hostname === 'search.example') return search(url, response);
    if (url.hostname === 'heavy.example') return heavy(url, response);
    if (url.hostname === 'go.clickrelay.example' && url.pathname === '/a/8f31c') {
      return redirect(response, `${PAGES.original}?utm_source=clickrelay&utm_medium=feed`);
    }
    if (url.hostname === 'badlinks.example') {
      const target = BAD_LINKS[url.pathname.split('/')[1] as BadLink] as string | undefined;
      const page = readFileSync(join(FIXTURES, 'web/badlinks.example/page.html'), 'utf8');
      if (target) return reply(response, 200, TYPES['.html'], page.replace('{{link}}', target));
    }
    if (url.hostname === 'hostile.example') return hostile(url, response);
    if (url.hostname === 'siege.example') return siege(url, response);
    if (url.hostname === 'flowreader.example' && url.pathname.startsWith('/story/')) {
      return file(join(FIXTURES, 'web/flowreader.example'), '/index.html', response);
    }
    if (url.hostname === 'strict.example') {
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; img-src *; style-src 'unsafe-inline'",
      );
      return file(join(FIXTURES, 'web/lakeside-observer.example'), url.pathname, response);
    }
    return file(join(FIXTURES, 'web', url.hostname), url.pathname, response);
  }

  function hostile(url: URL, response: ServerResponse): ServerResponse {
    const path = join(FIXTURES, 'hostile', basename(url.pathname));
    if (!existsSync(path)) return file(join(FIXTURES, 'hostile'), url.pathname, response);
    // A refresh that a browser obeys at once would leave nothing to read clean.
    const page = readFileSync(path, 'utf8').replaceAll('content="0;', 'content="600;');
    return reply(response, 200, TYPES['.html'], page);
  }

  /** The pages that work against the clean view: each is one trick around the same article. */
  function siege(url: URL, response: ServerResponse): ServerResponse {
    const folder = join(FIXTURES, 'hostile-view');
    const path = join(folder, basename(url.pathname));
    if (!existsSync(path)) return reply(response, 404, TYPES['.html'], '');
    const article = readFileSync(join(folder, 'article.inc'), 'utf8');
    return reply(response, 200, TYPES['.html'], readFileSync(path, 'utf8').replace('{{article}}', article));
  }

  /** The original once more, on a host that never learned https. */
  function httpOnly(url: URL, response: ServerResponse): ServerResponse {
    if (url.protocol === 'https:') return response.destroy();
    const { pathname } = new URL(PAGES.original);
    const page = readFileSync(join(FIXTURES, 'web/techledger.example', pathname, 'index.html'), 'utf8')
      .replaceAll(PAGES.original, 'http://oldpress.example/story')
      .replaceAll('https://techledger.example', 'http://oldpress.example')
      .replaceAll('TechLedger', 'Old Press');
    return reply(response, 200, TYPES['.html'], page);
  }

  /** The SearXNG JSON format, documented at docs.searxng.org/dev/search_api.html. */
  function search(url: URL, response: ServerResponse): ServerResponse {
    if (web.searchMode === 'rate-limit') {
      return reply(response, 429, 'text/plain', 'Too Many Requests');
    }
    if (web.searchMode === 'html') {
      return reply(
        response,
        200,
        TYPES['.html'],
        '<!doctype html><title>Search</title><p>Please log in.</p>',
      );
    }
    const query = url.searchParams.get('q') ?? '';
    const results =
      web.searchMode === 'empty'
        ? []
        : [
            ['Valcourt picks a fight with messaging apps', PAGES.lookAlike],
            ['Candidate talks tough on tech firms over encrypted messages', PAGES.partner],
            ['Candidate talks tough on tech firms over encrypted messages', PAGES.original],
          ].map(([title, address], index) => ({
            url: address,
            title,
            content: 'Presidential candidate Adrien Valcourt …',
            engine: 'bundled',
            engines: ['bundled'],
            positions: [index + 1],
            score: 1 / (index + 1),
            category: 'general',
            publishedDate: null,
            template: 'default.html',
            parsed_url: [
              'https',
              new URL(address as string).host,
              new URL(address as string).pathname,
              '',
              '',
              '',
            ],
          }));
    const body = {
      query,
      number_of_results: results.length,
      results,
      answers: [],
      corrections: [],
      infoboxes: [],
      suggestions: [],
      unresponsive_engines: [],
    };
    return reply(response, 200, 'application/json', JSON.stringify(body));
  }

  function heavy(url: URL, response: ServerResponse): ServerResponse {
    switch (url.pathname) {
      case '/hang':
        // Headers arrive, the body never ends.
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<!doctype html><title>Wait');
        return response;
      case '/hang.png':
        response.writeHead(200, { 'content-type': 'image/png' });
        response.write('\x89PNG');
        return response;
      case '/circle/1':
        return redirect(response, 'https://heavy.example/circle/2');
      case '/circle/2':
        return redirect(response, 'https://heavy.example/circle/1');
      case '/to-private':
        return redirect(response, 'http://192.168.0.10/story');
      case '/broken':
        return reply(response, 503, 'text/plain', 'Service Unavailable');
      case '/report.pdf':
        return reply(response, 200, 'application/pdf', '%PDF-1.7\n%%EOF\n');
      case '/50mb':
        return pourPage(response, 50_000_000);
      case '/huge-page':
        return reply(response, 200, TYPES['.html'], hugePage());
      default:
        return reply(
          response,
          404,
          TYPES['.html'],
          '<!doctype html><title>Not found</title><h1>Not found</h1>',
        );
    }
  }

  const { httpPort, httpsPort, close } = await serveAnyHost(answer);
  const web: BundledWeb = {
    httpPort,
    httpsPort,
    requests,
    clear: () => requests.splice(0),
    searchMode: 'results',
    listMode: 'good',
    close,
  };
  return web;
}

function requestUrl(request: IncomingMessage, scheme: string): URL | null {
  const target = request.url ?? '/';
  return URL.parse(
    target.startsWith('/') ? `${scheme}://${request.headers.host ?? 'unknown'}${target}` : target,
  );
}

function isOurs(host: string): boolean {
  return host.endsWith('.example') || /^[\d.]+$/.test(host);
}

function entry(request: IncomingMessage, url: URL): WebRequest {
  const header = (name: string): string | null => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    host: url.hostname,
    url: url.href,
    method: request.method ?? 'GET',
    cookie: header('cookie'),
    referrer: header('referer'),
    dest: header('sec-fetch-dest'),
  };
}

function file(folder: string, pathname: string, response: ServerResponse): ServerResponse {
  if (pathname === '/favicon.ico') return reply(response, 204, 'text/plain', '');
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const found = [path, `${path}.html`, join(path, 'index.html')].find(
    (candidate) => candidate.startsWith(folder) && existsSync(candidate) && statSync(candidate).isFile(),
  );
  if (!found)
    return reply(response, 404, 'text/html', '<!doctype html><title>Not found</title><h1>Not found</h1>');
  // A cookie on every page, so that tests can see that look-ups carry none.
  response.setHeader('set-cookie', 'visitor=4711; Path=/; SameSite=None; Secure');
  return reply(response, 200, TYPES[extname(found)] ?? 'application/octet-stream', readFileSync(found));
}

function reply(
  response: ServerResponse,
  status: number,
  type: string | undefined,
  body: string | Buffer,
): ServerResponse {
  response.writeHead(status, { 'content-type': type ?? 'text/plain', 'cache-control': 'no-store' });
  response.end(body);
  return response;
}

function redirect(response: ServerResponse, location: string): ServerResponse {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
  return response;
}

/** Sends that many bytes of a page, as fast as they are read. */
function pourPage(response: ServerResponse, bytes: number): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/html' });
  return pour(response, Buffer.from(`<p>${'word '.repeat(13_000)}</p>`), bytes);
}

/** A page of ten megabytes that is an article, with far more markup than any budget allows. */
function hugePage(): string {
  const sentence = 'The council met again on Tuesday and agreed on the next part of the long report. ';
  const paragraphs: string[] = [];
  for (let i = 0, size = 0; size < 10_000_000; i++) {
    const paragraph = `<p>Part ${i}. ${sentence.repeat(6)}</p><ul><li><a href="/part/${i}">Part ${i}</a></li></ul>`;
    size += paragraph.length;
    paragraphs.push(paragraph);
  }
  return `<!doctype html><html lang="en"><title>The longest report</title><article><h1>The longest report</h1>${paragraphs.join('')}</article></html>`;
}
