import type { PageSnapshot } from '../core/page';
import { parseHttpUrl } from '../core/url';
import { foreignUrl } from './foreign';

const MARKED = 'a.u-repost-of[href],.u-repost-of a[href],a[rel~="repost-of"][href]';
const MAX_LINKS = 10;

/** Addresses on other sites that the post's IndieWeb markup calls what it reposts. Lists of other posts do not count. */
export function repostsOf(page: PageSnapshot): URL[] {
  const around = page.container?.closest('.h-entry') ?? page.container;
  const links = [...(around?.querySelectorAll(MARKED) ?? [])].slice(0, MAX_LINKS);
  return links.flatMap((link) => {
    const url = parseHttpUrl(link.getAttribute('href'), page.url);
    const target = url && foreignUrl(page, url);
    return target ? [target] : [];
  });
}
