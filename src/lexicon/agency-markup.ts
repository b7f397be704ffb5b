/** Agencies that the markup names as authors, or by their logos. */
import { findAllIn } from '../core/live';
import { namesOf } from '../core/markup';
import type { PageSnapshot } from '../core/page';
import { QUOTE_MAX } from '../core/report';
import { clip, normalize } from '../core/text';
import { isHomePath, parseHttpUrl, plainHost, sameSite } from '../core/url';
import { type AgencyContext, isMaterial, restOf } from './agency-context';
import type { AgencyCredit } from './agency-credit';

/** The agency's logo in the article, linked to its site. */
export function logos(page: PageSnapshot, context: AgencyContext): AgencyCredit[] {
  return page.images().flatMap(({ alt, element }) => {
    const url = parseHttpUrl(element.closest('a[href]')?.getAttribute('href'), page.url);
    if (!url || !isHomePath(url) || alt.length > MAX_ALT) return [];
    const agencies = context.named(alt);
    const isLogo =
      agencies[0] !== undefined &&
      sameSite(plainHost(url), plainHost(new URL(agencies[0].url))) &&
      restOf(alt.replace(/\blogo\b/i, ''), context).length === 0;
    return isLogo ? [{ form: 'label' as const, agencies, quote: clip(alt, QUOTE_MAX) }] : [];
  });
}

const AUTHOR_LOGO =
  '[class*="author" i] img[alt],[class*="byline" i] img[alt],[class*="autor" i] img[alt],[class*="source" i] img[alt]';
const MAX_LOGOS = 5;

/** The agency's logo where the author stands, ahead of the text. */
export function authorLogos(page: PageSnapshot, context: AgencyContext): AgencyCredit[] {
  const headline = page.blocks[page.headlineBlock]?.element;
  const first = page.prose[0]?.element;
  if (!headline || !first) return [];
  // 4 = DOCUMENT_POSITION_FOLLOWING
  const isBetween = (image: Element) =>
    (headline.compareDocumentPosition(image) & 4) !== 0 && (image.compareDocumentPosition(first) & 4) !== 0;
  return [...findAllIn(page.document, AUTHOR_LOGO)].slice(0, MAX_LOGOS).flatMap((image) => {
    const alt = image.getAttribute('alt') ?? '';
    const agencies = alt.length <= MAX_ALT ? context.named(alt) : [];
    const signs = agencies.length > 0 && restOf(alt.replace(/\blogo\b/i, ''), context).length === 0;
    return signs && isBetween(image)
      ? [{ form: 'byline' as const, agencies, quote: clip(alt, QUOTE_MAX) }]
      : [];
  });
}

/** Longest words for an agency's logo, in characters. */
const MAX_ALT = 50;

/** Meta elements in which sites and what counts their readers name the author. */
const AUTHOR_META =
  'author article:author article:author_name articleauthor article_author news:author og:article:author cxenseparse:author dc.creator dcterms.creator sailthru.author parsely-author byl byline'.split(
    ' ',
  );

/** "idw – Westmark University": a release wire, and who sent it. */
function isSentBy(name: string, context: AgencyContext): boolean {
  const wire = /^(\S{2,20})\s[-–—|/]\s\S/u.exec(name)?.[1];
  const agencies = wire === undefined ? [] : context.named(wire);
  return agencies.length > 0 && agencies.every(({ kind }) => kind === 'press-release');
}

/** Author names in the markup that are an agency's. */
export function markupAuthors(page: PageSnapshot, context: AgencyContext): AgencyCredit[] {
  const names = [
    ...page
      .jsonLdArticles()
      .slice(0, 3)
      .flatMap((article) => namesOf(article.author)),
    ...AUTHOR_META.flatMap((key) => page.meta(key)),
  ].filter((name) => name.length <= 60 && !name.startsWith('http'));
  for (const name of [...new Set(names)]) {
    const agencies = context.named(name);
    // "Jana Muster, Pier TV, mit Material von dpa" is the author's line, and the page shows it.
    if (agencies.length === 0 || isMaterial(normalize(name), context)) continue;
    const rest = restOf(name, context);
    const others = names.filter(
      (other) => other !== name && context.named(other).length === 0 && !context.isOwnName(other),
    );
    if (rest.length > 0 && !context.isOwnName(rest.join(' ')) && !isSentBy(name, context)) continue;
    return [{ form: others.length > 0 ? 'shared-byline' : 'byline', agencies, quote: clip(name, QUOTE_MAX) }];
  }
  return [];
}
