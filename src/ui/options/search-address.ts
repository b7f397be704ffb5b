/** The address of the reader's own search server: what may be stored, and what is wrong with what may not. */

export type AddressFault = 'not-web' | 'query' | 'login';

/**
 * Reads what the reader typed. A bare host is taken as https.
 *
 * @returns the address to store (`''` for an empty field), or what is wrong with it
 */
export function readAddress(written: string): { readonly url: string } | { readonly fault: AddressFault } {
  const text = written.trim();
  if (!text) return { url: '' };
  const full = /^[\w.-]+\.[a-z]{2,}(?:[/:].*)?$/i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) return { fault: 'not-web' };
  const parsed = new URL(full);
  if (parsed.username || parsed.password) return { fault: 'login' };
  if (parsed.search || parsed.hash || /[?#]/.test(full)) return { fault: 'query' };
  return { url: parsed.href };
}
