import { findAllIn } from '../core/live';
import type { PageSnapshot } from '../core/page';
import { parseHttpUrl, plainHost } from '../core/url';
import { ownSite } from '../lexicon/own-site';
import { nameOfHost } from './foreign';

/** A counter that a publisher puts into texts others republish: it names the original. */
export interface Pixel {
  readonly src: URL;
  /** Publisher's host. */
  readonly host: string;
  readonly name: string;
  /** Address that leads to the original, where the pixel spells one. */
  readonly url: URL | null;
  readonly kind: 'syndicated' | 'press-release' | 'crosspost';
}

const MAX_ELEMENTS = 400;
const WORDPRESS = /^(?:pixel\.wp|stats\.wordpress)\.com$/;

/** Republication pixels of other publishers on the page. The original's own copy-and-paste box is left out. */
export function pixelsOf(page: PageSnapshot): Pixel[] {
  const own = ownSite(page);
  const found: Pixel[] = [];
  const elements = findAllIn(page.document, 'img[src],img[data-src],script[src],iframe[src]');
  for (let i = 0; i < elements.length && i < MAX_ELEMENTS; i++) {
    const element = elements[i];
    const text = element?.getAttribute('src') ?? '';
    const lazy = element?.getAttribute('data-src') ?? '';
    const pixel = read(text, page.url) ?? (lazy ? read(lazy, page.url) : null);
    if (!pixel || own.hosts(pixel.host) || found.some((other) => other.host === pixel.host)) continue;
    if (element?.closest('textarea,[id*="shareable-content"],[class*="republish"]')) continue;
    found.push(pixel);
  }
  return found;
}

function read(text: string, base: URL): Pixel | null {
  if (!/pixel|counter|b\.gif|_\/stat|feedburner|tracker|rt\.gif|\/ct\//i.test(text)) return null;
  const src = parseHttpUrl(text, base);
  if (!src) return null;
  const host = plainHost(src);
  if (host === 'counter.theconversation.com') {
    const id = /\/content\/(\d+)/.exec(src.pathname)?.[1];
    return made(
      src,
      'theconversation.com',
      id ? `https://theconversation.com/article-${id}` : null,
      'syndicated',
    );
  }
  if (host === 'pixel.propublica.org') return made(src, 'propublica.org', null, 'syndicated');
  if (src.searchParams.has('republication-pixel') && src.searchParams.has('post'))
    return made(
      src,
      host,
      `${src.origin}/?p=${encodeURIComponent(src.searchParams.get('post') ?? '')}`,
      'syndicated',
    );
  if (WORDPRESS.test(host) && src.pathname === '/b.gif') {
    // Every such site has its own; in a feed's texts it goes along.
    const site = parseHttpUrl(`https://${src.searchParams.get('host') ?? ''}/`);
    const post = src.searchParams.get('post');
    if (!site?.hostname.includes('.') || !post || post === '0') return null;
    return made(src, plainHost(site), `${site.origin}/?p=${encodeURIComponent(post)}`, 'syndicated');
  }
  if (host === 'medium.com' && src.pathname === '/_/stat') {
    const id = src.searchParams.get('postId');
    return id
      ? made(src, 'medium.com', `https://medium.com/p/${encodeURIComponent(id)}`, 'syndicated')
      : null;
  }
  if (/^globenewswire\.com$/.test(host) && /^\/tracker/i.test(src.pathname))
    return made(src, 'globenewswire.com', null, 'press-release');
  if (host === 'rt.prnewswire.com') return made(src, 'prnewswire.com', null, 'press-release');
  if (host === 'cts.businesswire.com') return made(src, 'businesswire.com', null, 'press-release');
  if (host === 'feeds.feedburner.com' && src.pathname.startsWith('/~r/'))
    return made(src, 'feeds.feedburner.com', null, 'syndicated');
  return null;
}

function made(src: URL, host: string, url: string | null, kind: Pixel['kind']): Pixel {
  return { src, host, name: nameOfHost(host), url: url ? parseHttpUrl(url) : null, kind };
}
