import type { Hint, PageReport, Source } from '../core/report';
import { normalize } from '../core/text';
import { brandOf, isHomePath, parseHttpUrl, plainHost, queryKeys } from '../core/url';
import { cleanUrl } from '../evidence/clean-url';
import { unwrap } from '../evidence/unwrap';
import { onSameSite, publicUrl } from './address';

/** From this trust on a statement counts as the page's own word about where its text comes from. */
export const EXPLICIT = 0.6;

/** Copies of copies are followed this far. */
export const MAX_HOPS = 3;

/** Id of the collector that reads another site's address from the markup. */
export const CANONICAL = 'cross-host-canonical';

/** An address to check, and what led there. */
export interface Lead {
  readonly url: URL;
  readonly key: string;
  /** 0..1: how far what led here can be believed. */
  readonly trust: number;
  /** The words or markup that name it; '' for search hits. */
  readonly quote: string;
  /** Ids of the collectors and providers that led here. */
  readonly via: readonly string[];
  /** Stated by the page, or by a copy that the page led to; false for search hits. */
  readonly named: boolean;
  /** Hosts between the page and this address, where copies were followed; its length is the depth. */
  readonly trail: readonly string[];
  /** When a listing or search service says that it was published or seen, and which. */
  readonly seen: { readonly at: string; readonly by: string } | null;
}

/** Keys of addresses that say who reads: newsletters and logged-in sites put them into links, and copies keep them. */
const PERSONAL =
  /^(?:e-?mail|(?:access_?|auth_?|id_?|user_?)?token|auth|session(?:_?id)?|phpsessid|jsessionid|sessid|user(?:_?id|_?name)?|subscriber(?:_?id)?|member(?:_?id)?|recipient(?:_?id)?|contact(?:_?id)?|login|pass(?:word|wd)?|api_?key)$/i;

/**
 * The address a link means: redirectors unwrapped, and what only tracks or identifies a reader taken off; null where
 * it is none.
 */
export function cleanAddress(href: string): URL | null {
  const url = parseHttpUrl(href);
  if (!url) return null;
  const clean = cleanUrl(unwrap(url));
  for (const key of queryKeys(clean)) if (PERSONAL.test(key)) clean.searchParams.delete(key);
  return clean;
}

/** An address as it is compared: without protocol, `www.`, trailing slash and order of the query. */
export function keyOf(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.sort();
  const text = query.toString();
  return `${plainHost(url)}${url.pathname.replace(/\/+$/, '')}${text ? `?${text}` : ''}`;
}

/**
 * Addresses of articles among the hints, one lead each, best first. Redirectors are unwrapped and tracking
 * parameters taken off. What stands on the site that makes the statement, and home pages, are left out.
 * Addresses that may not be fetched are kept: the reader is told that the page names them.
 *
 * @param from address of the page that makes the statements
 * @param trail hosts already followed
 */
export function leadsOf(hints: readonly Hint[], from: string, trail: readonly string[]): Lead[] {
  const leads = new Map<string, Lead>();
  for (const hint of hints) {
    const url = hint.url ? cleanAddress(hint.url) : null;
    if (!url || isHomePath(url) || onSameSite(url, from)) continue;
    const key = keyOf(url);
    const known = leads.get(key);
    const better = !known || hint.trust > known.trust;
    leads.set(key, {
      url: known?.url ?? url,
      key,
      trust: Math.max(hint.trust, known?.trust ?? 0),
      quote: better ? hint.quote : known.quote,
      via: [...new Set([...(known?.via ?? []), hint.collector])],
      named: true,
      trail,
      seen: null,
    });
  }
  return [...leads.values()].sort(byTrust);
}

export function byTrust(a: Lead, b: Lead): number {
  return b.trust - a.trust;
}

/** The publisher a page names, best statement first: with its site's address where that is known. */
export function publisherOf(report: PageReport): Source | null {
  if (report.source) return report.source;
  const best = [...report.hints]
    .filter((hint) => !hint.url || !onSameSite(hint.url, report.url))
    .sort((a, b) => b.trust - a.trust)[0];
  if (!best || best.trust < EXPLICIT) return null;
  const host = best.host ?? (best.url ? plainHost(new URL(best.url)) : null);
  const name = best.name ?? host;
  if (!name) return null;
  const home = host ? publicUrl(`https://${host}/`) : null;
  return { name, url: home?.href ?? null };
}

/**
 * The best statement that names a site, by address, host or name.
 *
 * @param siteName the site's own name, where its pages state one
 */
export function statementAbout(hints: readonly Hint[], url: string, siteName: string | null): Hint | null {
  const host = plainHost(new URL(url));
  const names = [brandOf(host), host, siteName ?? ''].map(nameOf).filter((name) => name.length > 2);
  const about = hints.filter((hint) => {
    if (hint.url) return onSameSite(cleanAddress(hint.url) ?? hint.url, url);
    if (hint.host) return onSameSite(hint.host, url);
    return hint.name !== undefined && names.includes(nameOf(hint.name));
  });
  return about.sort((a, b) => b.trust - a.trust)[0] ?? null;
}

/** Whether a publisher's name means the site: its own name, its host, or the host's label. */
export function isNameOf(name: string, url: string, siteName: string | null): boolean {
  const wanted = nameOf(name);
  const host = plainHost(new URL(url));
  return wanted.length > 2 && [brandOf(host), host, siteName ?? ''].map(nameOf).includes(wanted);
}

function nameOf(name: string): string {
  return normalize(name)
    .replace(/^the\s/, '')
    .replace(/\.[a-z]{2,4}$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
