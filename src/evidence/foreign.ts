import type { PageSnapshot } from '../core/page';
import { isHomePath, isHosted, plainHost, siteOf } from '../core/url';
import { ownSite } from '../lexicon/own-site';
import { publisherOfHost } from '../lexicon/publishers';
import { cleanUrl } from './clean-url';
import { unwrap } from './unwrap';

/** Sites that carry no article of their own: sharing, shops, pictures, licences, tools. */
const NO_SOURCE =
  /^(?:facebook|fb|twitter|x|t|instagram|pinterest|linkedin|reddit|whatsapp|wa|telegram|t|tiktok|youtube|youtu|vimeo|flickr|unsplash|pexels|pixabay|shutterstock|istockphoto|gettyimages|depositphotos|amazon|amzn|ebay|paypal|patreon|google|goo|apple|microsoft|adobe|gravatar|wordpress|creativecommons|wikipedia|wikimedia|archive|doi|disqus|mailchimp|feedburner|addtoany|sharethis|addthis|bit|tinyurl|ow|buff|dlvr|outbrain|taboola|cookiebot|onetrust|spotify|soundcloud|github|w3|schema|truste|digg|tumblr|xing|flipboard|getpocket|threads|bsky|mastodon)\.(?:com|net|org|co|de|me|be|gl|ly|it|to|app|io|social|es|fr|uk|at|ch|nl)$/;

/**
 * The address a link leads to as a possible original: unwrapped, cleaned, on another site that publishes texts.
 *
 * @returns null for the page's own site, social networks, shops and the like
 */
export function foreignUrl(page: PageSnapshot, url: URL): URL | null {
  const target = cleanUrl(unwrap(url));
  const host = plainHost(target);
  if (!host.includes('.') || ownSite(page).hosts(host)) return null;
  if (NO_SOURCE.test(siteOf(host)) && !isHosted(host)) return null;
  if (isShort(target)) return null;
  return target;
}

/** Services that shorten addresses: their links are followed when the reader asks, and name nobody until then. */
const SHORTENER =
  /^(?:bit\.ly|tinyurl\.com|ow\.ly|buff\.ly|dlvr\.it|goo\.gl|is\.gd|cutt\.ly|rb\.gy|trib\.al|shorturl\.at|t\.ly|tiny\.cc|ift\.tt|lnkd\.in|t\.co|bitly\.com|j\.mp|v\.gd|s\.id|clck\.ru|reut\.rs|nyti\.ms|wapo\.st|bbc\.in|econ\.st|on\.ft\.com|apne\.ws|spr\.ly|hubs\.ly)$/;

/** True for a link of a shortening service. */
export function isShort(url: URL): boolean {
  return SHORTENER.test(plainHost(url)) && !isHomePath(url);
}

/** A publisher's name for a host: the usual spelling where known, else the host itself. */
export function nameOfHost(host: string): string {
  return publisherOfHost(host)?.name ?? plainHost(host);
}

/** True where an address can be an article: more than a home, section or tag page. */
export function isArticlePath(url: URL): boolean {
  if (isHomePath(url)) return false;
  if (
    /^\/(?:tags?|category|categor[iy]a|kategorie|author|authors?|user|search|thema|themen|topics?|sections?)\//i.test(
      url.pathname,
    )
  )
    return false;
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    url.pathname.split('/').filter(Boolean).length > 1 ||
    /[-_\d]/.test(last) ||
    last.length > 14 ||
    url.search.length > 3
  );
}

/** A short link or a redirector's code (`/a/8f31c`): where it leads is not known, so its host names nobody. */
export function isOpaque(url: URL): boolean {
  if (isShort(url)) return true;
  const segments = url.pathname.split('/').filter(Boolean);
  return (
    segments.length > 0 &&
    segments.length <= 2 &&
    segments.every((segment) => segment.length <= 12 && !/[-_.]/.test(segment)) &&
    /\d|[a-z][A-Z]/.test(url.pathname) &&
    !/^\d+$/.test(segments.at(-1) ?? '') &&
    !url.search
  );
}

/** The publisher's name that an address gives, to be spread; a short link or a redirector's code gives none. */
export function namedBy(target: URL): { name?: string } {
  return isOpaque(target) ? {} : { name: nameOfHost(plainHost(target)) };
}
