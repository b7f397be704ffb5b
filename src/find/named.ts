/** Which publishers are asked themselves: those that the page names without an address that holds its text. */
import type { Hint, PageReport } from '../core/report';
import { isHomePath, parseHttpUrl } from '../core/url';
import { isOpaque } from '../evidence/foreign';
import { publisherNamed } from '../lexicon/publishers';
import { onSameSite, publicUrl, siteOfUrl } from './address';
import type { Checked } from './check';
import { cleanAddress, EXPLICIT, MAX_HOPS } from './leads';
import type { ReadPage } from './read-page';
import type { Problem } from './result';

/** A publisher that is to be asked. */
export interface Publisher {
  readonly site: URL;
  /** Headlines it may have given the article, besides the page's own. */
  readonly titles: readonly string[];
  readonly postId: string | null;
  /** 0..1: how far it can be believed that the text is its. */
  readonly trust: number;
  /** Ids of the collectors that named it. */
  readonly via: readonly string[];
  /** Hosts between the page and the statement that names it. */
  readonly trail: readonly string[];
}

const MAX_NAMED = 3;
/** Weak traces (a picture's host) are looked up only where nothing better is known. */
const MAX_WEAK = 1;
const WEAK = 0.3;
/** From this trust on a copy's statement is followed to its publisher. */
const ONWARD = 0.5;
/** Sites that do not answer for one page will not for another. */
const DEAD: ReadonlySet<Problem> = new Set(['network', 'timeout', 'blocked', 'no-access']);

/** Publishers the page names, the most trusted first. */
export function publishersNamed(report: PageReport, checked: readonly Checked[]): Publisher[] {
  const closed = closedSites(checked);
  const named = sitesIn(report.hints, report.url).filter(({ site }) => !closed.has(siteOfUrl(site)));
  const strong = named.filter(({ trust }) => trust >= WEAK);
  return strong.length > 0 ? strong.slice(0, MAX_NAMED) : named.slice(0, MAX_WEAK);
}

/** Publishers that copies of the page's text name. */
export function publishersOnward(checked: readonly Checked[]): Publisher[] {
  const closed = closedSites(checked);
  return checked
    .filter(
      ({ candidate, read, lead }) =>
        candidate.comparison?.sameText && read !== null && lead.trail.length < MAX_HOPS,
    )
    .flatMap(({ read, candidate, lead }) =>
      sitesIn(plainly(read), candidate.url).map((publisher) => ({
        ...publisher,
        trail: [...lead.trail, candidate.host],
      })),
    )
    .filter(({ site, trust }) => trust >= ONWARD && !closed.has(siteOfUrl(site)))
    .slice(0, MAX_WEAK);
}

/** What a holder of the text says about its source; of one that does not look like a copy only what is plain. */
function plainly(read: ReadPage | null): readonly Hint[] {
  const hints = read?.hints ?? [];
  return read?.verdict === 'copy' ? hints : hints.filter(({ trust }) => trust >= EXPLICIT);
}

/** Sites that do not answer, and those whose page with the text was read already. */
function closedSites(checked: readonly Checked[]): Set<string> {
  return new Set(
    checked
      .filter(
        ({ candidate: { problem, comparison } }) =>
          comparison?.sameText || (problem !== null && DEAD.has(problem)),
      )
      .map(({ candidate }) => siteOfUrl(candidate.url)),
  );
}

function sitesIn(hints: readonly Hint[], from: string): Publisher[] {
  const found = new Map<string, Publisher>();
  for (const hint of [...hints].sort((a, b) => b.trust - a.trust)) {
    const site = siteOf(hint);
    if (!site || onSameSite(site, from)) continue;
    const key = siteOfUrl(site);
    const known = found.get(key);
    found.set(key, {
      site: known?.site ?? site,
      titles: [],
      postId: known?.postId ?? postIdOf(hint),
      trust: Math.max(known?.trust ?? 0, hint.trust),
      via: [...new Set([...(known?.via ?? []), hint.collector])],
      trail: [],
    });
  }
  return [...found.values()];
}

function siteOf({ url, host, name }: Hint): URL | null {
  const address = url ? cleanAddress(url) : null;
  // A short link's host is no publisher.
  if (address && (isHomePath(address) || !isOpaque(address))) return publicUrl(new URL('/', address).href);
  if (host && !address) return publicUrl(`https://${host}/`);
  const known = name ? publisherNamed(name) : null;
  return known ? publicUrl(`https://${known.host}/`) : null;
}

/** `?p=4711` of the address that a counter in the text spells. */
function postIdOf({ url }: Hint): string | null {
  const id = parseHttpUrl(url)?.searchParams.get('p') ?? '';
  return /^\d{1,12}$/.test(id) ? id : null;
}
