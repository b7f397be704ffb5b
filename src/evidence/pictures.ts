import type { PageSnapshot } from '../core/page';
import { brandOf, parseHttpUrl, plainHost, siteOf } from '../core/url';
import { foreignUrl } from './foreign';

/** Another publisher's site from which pictures of the page are loaded. */
export interface PicturesElsewhere {
  readonly site: string;
  readonly count: number;
  /** Address of the first of them. */
  readonly url: URL;
}

const CDN =
  /(?:cloudfront|amazonaws|netdna|akamai|fastly|azureedge|b-cdn|rocketcdn|pressablecdn|secureserver|pcdn|wpengine|kinsta|shortpixel|nitrocdn|imgix|cloudinary|googleusercontent|gstatic|staticflickr|fifu|jsdelivr|bigcommerce|squarespace|wixstatic|cdn)/i;

/** Folders in which publishing software keeps the pictures of articles. */
const UPLOADS = /\/wp-content\/uploads\/|\/sites\/default\/files\//;

/**
 * Sites from whose folders of uploads pictures of the page are loaded, the one with the most first. Hosts that keep
 * pictures for many sites are left out; so are the site itself and its namesakes.
 */
export function picturesElsewhere(page: PageSnapshot): PicturesElsewhere[] {
  const counts = new Map<string, { site: string; count: number; url: URL }>();
  const own = brandOf(page.host);
  const urls = page.images().map((image) => image.url);
  for (const value of page.meta('og:image')) {
    const url = parseHttpUrl(value, page.url);
    if (url) urls.push(url);
  }
  for (const url of urls) {
    const photon = /^i\d\.wp\.com$/.test(url.hostname)
      ? /^\/([a-z0-9.-]+\.[a-z]{2,})\//i.exec(url.pathname)?.[1]
      : undefined;
    const host = photon ? plainHost(photon) : plainHost(url);
    if (!UPLOADS.test(url.pathname) || CDN.test(host) || brandOf(host).includes(own)) continue;
    const home = parseHttpUrl(`https://${host}/`);
    if (!home || !foreignUrl(page, home)) continue;
    const site = siteOf(host);
    const entry = counts.get(site);
    if (entry) entry.count++;
    else counts.set(site, { site, count: 1, url });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
