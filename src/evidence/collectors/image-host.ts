import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { brandOf, parseHttpUrl, plainHost, siteOf } from '../../core/url';
import type { Collector } from '../collector';
import { foreignUrl, nameOfHost } from '../foreign';

const CDN =
  /(?:cloudfront|amazonaws|netdna|akamai|fastly|azureedge|b-cdn|rocketcdn|pressablecdn|secureserver|pcdn|wpengine|kinsta|shortpixel|nitrocdn|imgix|cloudinary|googleusercontent|gstatic|staticflickr|fifu|jsdelivr|bigcommerce|squarespace|wixstatic|cdn)/i;

/**
 * The site that most of the article's pictures are taken from. Pictures alone accuse wrongly (media hosts, sister
 * sites), so this only helps to guess once something else spoke for a copy.
 */
const collector: Collector = {
  id: 'image-host',
  collect(page) {
    const counts = new Map<string, { count: number; url: URL }>();
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
      if (!url.pathname.includes('/wp-content/uploads/') || CDN.test(host) || brandOf(host).includes(own))
        continue;
      if (!foreignUrl(page, new URL(`https://${host}/`))) continue;
      const entry = counts.get(host);
      if (entry) entry.count++;
      else counts.set(host, { count: 1, url });
    }
    return [...counts]
      .sort((a, b) => b[1].count - a[1].count)
      .slice(0, 1)
      .map(([host, { count, url }]) => ({
        host: siteOf(host),
        name: nameOfHost(siteOf(host)),
        quote: clip(url.href, QUOTE_MAX),
        trust: count > 1 ? 0.25 : 0.15,
      }));
  },
};

export default collector;
