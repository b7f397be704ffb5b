import { parseHostPattern, ruleHost } from '../host';

/** Where a new rule is to hold. */
export const SCOPES = ['page', 'site', 'domain'] as const;
export type Scope = (typeof SCOPES)[number];

/** The headers of sections that a page's rule can stand in; null where there is none of the kind. */
export type Sites = Readonly<Record<Scope, string | null>>;

/**
 * The sites that a rule made on a page can be for.
 *
 * @param domain the page's registrable domain, or null where it has none (an address of numbers)
 */
export function sitesFor(url: URL, domain: string | null): Sites {
  const host = ruleHost(url.hostname);
  const written = (pattern: string) => (parseHostPattern(pattern) ? pattern : null);
  const path = url.pathname.replace(/\/+$/, '');
  return {
    // The front page's path is that of all pages.
    page: path ? written(host + path) : null,
    site: written(host),
    domain: domain && written(`*.${ruleHost(domain)}`),
  };
}
