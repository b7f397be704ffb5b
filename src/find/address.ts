import { parse } from 'tldts';
import { parseHttpUrl, plainHost } from '../core/url';

/**
 * Ports other than the default that may be asked. Publishers use these four; nearly everything else that
 * listens on the web's other ports is a device's or a server's own console, which no page may knock at through us.
 */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443']);

/** Names that resolve inside the reader's own network, whatever the public suffix list says of their ending. */
const LOCAL_NAME =
  /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion|fritz\.box|localtest\.me|lvh\.me|nip\.io|sslip\.io|traefik\.me)$/;

/** Endings reserved for documentation and tests (RFC 2606): public by form, owned by nobody. */
const RESERVED_PUBLIC = /\.(?:example|test)$/;

/**
 * The address, if it may be fetched on a page's word: http(s), no user or password, a usual port, and a host
 * name under a known public suffix. Bare IP addresses are refused one and all, in every notation (the URL
 * parser turns decimal, octal and hexadecimal forms into dotted ones): no publisher is known by a number, so no
 * list of private ranges has to be complete.
 *
 * @param href absolute, or relative to `base`
 * @returns the parsed address without its fragment, or null
 */
export function publicUrl(href: string, base?: string | URL): URL | null {
  const url = parseHttpUrl(href, base);
  if (!url || url.username || url.password || !PORTS.has(url.port)) return null;
  if (!isPublicHost(url.hostname)) return null;
  url.hash = '';
  return url;
}

function isPublicHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (!host.includes('.') || host.length > 253 || LOCAL_NAME.test(host)) return false;
  const parts = parse(host);
  if (RESERVED_PUBLIC.test(host)) return true;
  // An IP address has no suffix, so it ends here too.
  return parts.isIcann === true && parts.domain !== null;
}

/**
 * The registrable domain, by the public suffix list; blogs under a shared domain count as sites of their own.
 *
 * @param url an address or a bare host name
 */
export function siteOfUrl(url: string | URL): string {
  const host = plainHost(typeof url === 'string' ? (parseHttpUrl(url)?.hostname ?? url) : url);
  return parse(host, { allowPrivateDomains: true }).domain ?? host;
}

/** Whether two addresses or hosts belong to one site. */
export function onSameSite(a: string | URL, b: string | URL): boolean {
  return siteOfUrl(a) === siteOfUrl(b);
}
