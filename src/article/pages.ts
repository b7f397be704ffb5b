import { normalize } from '../core/text';
import { parseHttpUrl, plainHost, queryKeys } from '../core/url';
import { type Asking, createAsking } from '../rules/asking';
import type { EffectiveRule, RuleSelector } from '../rules/rule';

/** Where an article that is spread over several pages goes on. */
export interface ArticlePages {
  /** Address of the page that follows this one. */
  readonly next: string | null;
  /** Address of one page with all of it. */
  readonly all: string | null;
  /** Number of this page, from 1. */
  readonly page: number;
  /** Highest number of a page that this one links to, where it goes on; else null. */
  readonly count: number | null;
}

const MAX_LINKS = 3000;
/** Higher numbers are those of an archive, not of an article. */
const MAX_PAGES = 99;
const PAGE_PARAMETER = /^(?:page|p|pg|paged|pagina|seite|pag|pagenum|page_number|pagenumber)$/i;
const ALL_PARAMETER =
  /^(?:view|single|singlepage|single_page|onepage|pagewanted|page|all|seite|print|showall|komplett)$/i;
/** The number of a page at the end of a path, and what stands before it. */
const PAGE_IN_PATH =
  /^(.*?)(?:\/(?:page|seite|pagina|pag|part|p)[/_-]?(\d{1,3})|\/(\d{1,2})|[,_-](?:page|seite|pagina|p|s)[_-]?(\d{1,3}))?(\.\w{2,5})?\/?$/i;
const ALL_IN_PATH =
  /\/(?:komplettansicht|seite-komplett|single-?page|all|full|print|einseitig|onepage)(?:\.\w{2,5})?\/?$/i;
const ALL_TEXT =
  /^(?:(?:view|show|read) (?:as |on |it on )?(?:all(?: on one page)?|(?:a )?single page|one page|all pages|full (?:article|text|story))|single page(?: view)?|all pages|one page|auf einer seite(?: (?:lesen|anzeigen))?|(?:artikel|text|alles) auf einer seite(?: (?:lesen|anzeigen))?|ganzer artikel|komplettansicht|gesamten artikel (?:lesen|anzeigen)|tout afficher|(?:lire|afficher) sur une (?:seule )?page|(?:ver|leer) en una (?:sola )?página|(?:tutto|leggi) in una pagina|(?:ver|ler) em uma página|op één pagina(?: lezen)?|na jednej stronie)[.…:>»→\s]*$/i;
const MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

interface Place {
  /** What all pages of one article share. */
  readonly base: string;
  /** 1 where the address gives no number. */
  readonly page: number;
  /** The number is the whole last part of the path: it may as well be that of an article. */
  readonly bare: boolean;
}

/**
 * Finds the page after this one and the page with all of the text. `rel=next` alone proves nothing, as many themes
 * lead to the next article by it: the address has to be this one with a number that is higher by one.
 *
 * @param root document that is only read
 * @param base address that links resolve against
 * @param rule what it points at is believed, as long as it is another page of the site
 * @param asking how its selectors are asked
 */
export function pagesOf(
  root: Document,
  url: string,
  base: string,
  rule?: Pick<EffectiveRule, 'nextPage' | 'singlePage'> | null,
  asking: Asking = createAsking(),
): ArticlePages {
  const here = parseHttpUrl(url);
  if (!here) return { next: null, all: null, page: 1, count: null };
  const own = placeOf(here);
  const segment = own.base.split('?')[0]?.split('/').pop() || '?';
  const ruled = (selectors: readonly RuleSelector[] | undefined) =>
    (selectors ?? []).map((selector) => ruledAddress(asking, root, selector, here, base)).find(Boolean) ??
    null;
  let next = ruled(rule?.nextPage);
  let all = ruled(rule?.singlePage);
  let last = own.page;
  // Most links lead elsewhere, which the browser sees without reading them as addresses.
  const alike = `a[href*="${CSS.escape(segment)}"],a[href^="?"]`;
  for (const link of [...root.querySelectorAll(`link[rel~="next"][href],${alike}`)].slice(0, MAX_LINKS)) {
    const href = link.getAttribute('href') ?? '';
    if (!href.includes(segment) && !href.startsWith('?')) continue;
    const target = parseHttpUrl(href, base);
    if (!target || plainHost(target) !== plainHost(here)) continue;
    target.hash = '';
    // Share buttons, comments, the headline in lists: by far the most.
    if (target.href === here.href) continue;
    const text = normalize((link.textContent ?? '').slice(0, 120));
    if (!all && isWhole(target, own, text)) all = target.href;
    const place = placeOf(target);
    if (!next && follows(place, own, link, text)) next = target.href;
    // A number in a path alone may be that of an article; a link that says its number is believed.
    if (place.base === own.base && place.page <= MAX_PAGES && text.replace(MARKS, '') === String(place.page))
      last = Math.max(last, place.page);
  }
  return { next, all, page: own.page, count: next && last > own.page ? last : null };
}

/** Where the link leads that a rule points at, or the address that its XPath makes. */
function ruledAddress(
  asking: Asking,
  root: Document,
  selector: RuleSelector,
  here: URL,
  base: string,
): string | null {
  const [element] = asking.elements(root, selector);
  const link = element?.closest('[href]') ?? element?.querySelector('a[href]');
  const target = parseHttpUrl(link?.getAttribute('href') ?? asking.text(root, selector).trim(), base);
  if (!target || plainHost(target) !== plainHost(here)) return null;
  target.hash = '';
  return target.href === here.href ? null : target.href;
}

/** The next number of the same address, in a link that says so by its number, its relation or where it stands. */
function follows(place: Place, own: Place, link: Element, text: string): boolean {
  if (place.base !== own.base || place.page !== own.page + 1) return false;
  // `/story/7` and `/story/8` are rather two stories, unless the link says otherwise.
  if (!own.bare) return true;
  return (
    /(?:^|\s)next(?:\s|$)/.test(link.getAttribute('rel') ?? '') ||
    text.replace(MARKS, '') === String(place.page)
  );
}

/** The same address with a word for "all of it" in its path, or in a link that says so. */
function isWhole(target: URL, own: Place, text: string): boolean {
  const inPath = ALL_IN_PATH.test(target.pathname);
  const alike =
    placeOf(target).base === own.base ||
    (inPath && keyOf(target.pathname.replace(ALL_IN_PATH, ''), target) === own.base);
  return alike && (ALL_TEXT.test(text) || (inPath && !/\/print\W?/i.test(target.pathname)));
}

function placeOf(url: URL): Place {
  const [, path = url.pathname, named, bare, joined, suffix = ''] = PAGE_IN_PATH.exec(url.pathname) ?? [];
  const inPath = named ?? bare ?? joined;
  let page = inPath ? Number(inPath) : 1;
  for (const name of queryKeys(url)) {
    const value = url.searchParams.get(name) ?? '';
    if (isPageParameter(name, url) && /^\d{1,3}$/.test(value)) page = Number(value);
  }
  return { base: keyOf(path + suffix, url), page, bare: bare !== undefined };
}

/** At the root of a site `?p=` is the number of an article. */
function isPageParameter(name: string, url: URL): boolean {
  return PAGE_PARAMETER.test(name) && !(name === 'p' && url.pathname === '/');
}

/** The address without what differs between the pages of one article. */
function keyOf(path: string, url: URL): string {
  const rest = queryKeys(url)
    .filter((name) => !isPageParameter(name, url) && !ALL_PARAMETER.test(name) && !/^utm_/.test(name))
    .map((name) => `${name}=${url.searchParams.get(name)}`);
  return `${path.replace(/\.\w{2,5}$/, '').replace(/\/+$/, '')}?${rest.join('&')}`;
}
