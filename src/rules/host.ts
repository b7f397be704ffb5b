/** Host patterns of section headers: `example.com`, `*.example.org`, `*`, each with an optional path prefix. */

export interface HostPattern {
  /** Without `www.`, lower case, as the browser spells it; '' for `*`. */
  readonly host: string;
  /** `exact`: this host; `below`: this host and all its subdomains; `any`: every host. */
  readonly scope: 'exact' | 'below' | 'any';
  /** Path prefix beginning with `/`, or ''. */
  readonly path: string;
  /** True where the prefix was written with a `*` at its end and may stop within a path segment. */
  readonly open: boolean;
}

const HOST_MAX = 253;
const PATH_MAX = 500;
const LABELS = /^(?!-)[\p{L}\p{N}\p{M}_-]{1,63}(?:\.(?!-)[\p{L}\p{N}\p{M}_-]{1,63})*$/u;
/** The spelling that nearly all hosts have already. */
const PLAIN = /^[a-z\d_][a-z\d_-]{0,62}(?:\.[a-z\d_][a-z\d_-]{0,62})*$/;
const PATH = /^\/[^\s,#[\]]*$/;

/** @returns the pattern, or null where the text is none (a protocol, a port, blanks). */
export function parseHostPattern(text: string): HostPattern | null {
  const slash = text.indexOf('/');
  const written = slash < 0 ? text : text.slice(0, slash);
  const rest = slash < 0 ? '' : text.slice(slash);
  if (rest && (rest.length > PATH_MAX || !PATH.test(rest))) return null;
  const open = rest.endsWith('*');
  const path = open ? rest.slice(0, -1) : rest;
  if (written === '*') return { host: '', scope: 'any', path, open };
  const below = written.startsWith('*.');
  const host = canonicalHost(below ? written.slice(2) : written);
  return host === null ? null : { host, scope: below ? 'below' : 'exact', path, open };
}

function canonicalHost(text: string): string | null {
  if (text.length > HOST_MAX) return null;
  if (PLAIN.test(text)) return ruleHost(text);
  if (!LABELS.test(text)) return null;
  let host = text.toLowerCase();
  // Addresses carry the ASCII form of names in other scripts.
  if (/[^\x00-\x7f]/.test(host)) {
    try {
      host = new URL(`http://${host}/`).hostname;
    } catch {
      return null;
    }
  }
  return ruleHost(host);
}

/** The host that rules speak of: lower case, `www.` folded away. Other prefixes (`m.`) are hosts of their own. */
export function ruleHost(hostname: string): string {
  const host = hostname.toLowerCase();
  return host.startsWith('www.') && host.length > 4 ? host.slice(4) : host;
}
