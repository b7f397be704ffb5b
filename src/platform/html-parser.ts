import { unclobber } from '../core/unclobber';

/**
 * The door through which HTML strings become nodes: an inert document, in which nothing runs or loads.
 * (The other door is `article/sanitise.ts`; a guard test bans all others.)
 */

/**
 * @param html source text
 * @param url address that relative links resolve against
 */
export function parseHtml(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  unclobber(document);
  const own = document.querySelector('base[href]')?.getAttribute('href');
  for (const element of document.querySelectorAll('base')) element.remove();
  const base = document.createElement('base');
  base.setAttribute('href', resolve(own, url));
  document.head.prepend(base);
  return document;
}

function resolve(href: string | null | undefined, url: string): string {
  try {
    return href ? new URL(href, url).href : url;
  } catch {
    return url;
  }
}
