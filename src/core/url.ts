/** Address helpers. Pure; small enough for every page, so registrable domains are estimated here. */

/**
 * Parses an address and keeps it only if it is http(s) with a plausible host.
 *
 * @param href address as written, possibly relative
 * @param base address to resolve against
 */
export function parseHttpUrl(href: string | null | undefined, base?: string | URL): URL | null {
  const text = href?.trim();
  if (!text || text.length > 4096) return null;
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (!url.hostname || url.hostname.includes('%')) return null;
  return url;
}

/** Host without the prefixes that one site uses for the same pages. */
export function plainHost(url: URL | string): string {
  const host = typeof url === 'string' ? url : url.hostname;
  return host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, '');
}

/**
 * Names of an address's parameters, in order. Asked by callback: in Firefox's content scripts the iterators of
 * `URLSearchParams` cannot be iterated (`keys() is not iterable`).
 */
export function queryKeys(url: URL): string[] {
  const keys: string[] = [];
  url.searchParams.forEach((_, key) => {
    keys.push(key);
  });
  return keys;
}

/** Second-level labels under which registries sell names (`co.uk`, `com.br`). */
const REGISTRY_LABEL = /^(?:ac|co|com|edu|gob|gov|gouv|go|gv|net|ne|or|org|nom|info|mil|in|id|web|nic)$/;

/**
 * Estimates the registrable domain without the public suffix list, which is too large to run on every page.
 * Good for asking "another site?"; the finder asks tldts before anything is believed.
 */
export function siteOf(host: string): string {
  const labels = plainHost(host).split('.');
  if (labels.length <= 2) return labels.join('.');
  const [third, second, top] = labels.slice(-3) as [string, string, string];
  const twoPart = top.length === 2 && (REGISTRY_LABEL.test(second) || second.length <= 2);
  return twoPart ? `${third}.${second}.${top}` : `${second}.${top}`;
}

/** The label that carries a site's name: `example` of `www.example.co.uk`. */
export function brandOf(host: string): string {
  return siteOf(host).split('.')[0] ?? '';
}

/** The site's name in a host as one word: `dailyexample` of `daily-example.co.uk`. */
export function bareBrand(host: string): string {
  return brandOf(host).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Same site, or one publisher under two suffixes (`example.de`, `example.co.uk`). */
export function sameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  if (site !== siteOf(b)) return brandOf(a) === brandOf(b);
  if (!HOSTING.test(site)) return true;
  const [one, other] = [labelUnder(site, a), labelUnder(site, b)];
  return one === other || SERVICE.test(one) || SERVICE.test(other);
}

/** True for a site that a platform hosts under a name of its own, as `example.wordpress.com`. */
export function isHosted(host: string): boolean {
  const site = siteOf(host);
  return HOSTING.test(site) && !SERVICE.test(labelUnder(site, host));
}

/** The label right below a platform's name: `example` of `www.example.blogspot.com`. */
function labelUnder(site: string, host: string): string {
  const labels = plainHost(host)
    .slice(0, -site.length - 1)
    .split('.');
  return labels.at(-1) ?? '';
}

/** Platforms that give each of their sites a host of its own. */
const HOSTING =
  /^(?:(?:wordpress|substack|tumblr|typepad|livejournal|over-blog|canalblog|hatenablog|wixsite|weebly|jimdofree|jimdo|webnode|tistory|beehiiv)\.com|blogspot\.\w+|(?:github|gitlab|ghost|hatenablog)\.io|(?:netlify|vercel)\.app|pages\.dev|altervista\.org|blog\.(?:de|hu)|neocities\.org|bearblog\.dev|hashnode\.dev)$/;
/** Hosts of a platform that are its own, or serve the pictures and scripts of all its sites. */
const SERVICE = /^(?:|[a-z]{2}|support|help|files|media|bp|cdn|static|assets|pics|img|images|l-\w+)$/;

/** A home or listing page rather than an article: no path, or one short segment without digits or hyphens. */
export function isHomePath(url: URL): boolean {
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, '');
  if (path === '' && !/[?&](?:p|id|article|story)=/i.test(url.search)) return true;
  return /^\/[a-z]{2}(?:[-_][a-z]{2})?$/i.test(path);
}

/** An address as the key of a page: without its fragment. */
export function pageKey(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** Whether two addresses are one page. */
export function samePage(a: string, b: string): boolean {
  return pageKey(a) === pageKey(b);
}
