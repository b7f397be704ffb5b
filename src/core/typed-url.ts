import { parseHttpUrl } from './url';

/**
 * The address the reader typed for a service of their own: http(s) without user and password, but any host and
 * port, as such a service often runs on the reader's own machine.
 */
export function readersUrl(href: string): URL | null {
  const url = parseHttpUrl(href);
  if (!url || url.username || url.password) return null;
  url.hash = '';
  return url;
}

/** The same, as readers type it: `https://` may be left out, blanks around it are none of it. */
export function typedUrl(address: string): URL | null {
  const typed = address.trim();
  return readersUrl(/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`);
}
