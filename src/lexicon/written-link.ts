import type { LinkTarget } from '../core/page';
import { plainHost } from '../core/url';
import type { OwnSite } from './own-site';

/**
 * An address to another site that stands in the text without being a link.
 *
 * @param words what follows a label or a notice, as the page spells it
 * @returns null where the words do not begin with an address, or with one of the site's own
 */
export function writtenLink(words: string, own: OwnSite): LinkTarget | null {
  const text = /^https?:\/\/[^\s"'<>()]{4,300}/i.exec(words)?.[0].replace(/[.,;:!?]+$/, '');
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  return own.hosts(plainHost(url)) ? null : { url, text };
}
