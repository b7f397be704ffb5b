/** What search services have in common: quoting, dates, markets, feeds, and reading JSON that may be anything. */
import type { ProviderIo, SearchAnswer, SearchHit, Words } from './provider';
import { type FeedItem, readFeed } from './scan';

const MAX_FIELD = 500;

/** The words as a query: sentences in quotation marks, the rest as it stands. */
export function quoted({ kind, text }: Words): string {
  const plain = text
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return kind === 'sentence' ? `"${plain}"` : plain;
}

/** Languages with the country whose edition of a service is asked. */
const COUNTRIES: Readonly<Record<string, string>> = {
  en: 'US',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pt: 'BR',
  nl: 'NL',
  pl: 'PL',
  ru: 'RU',
  uk: 'UA',
  cs: 'CZ',
  da: 'DK',
  sv: 'SE',
  no: 'NO',
  nb: 'NO',
  fi: 'FI',
  hu: 'HU',
  ro: 'RO',
  el: 'GR',
  tr: 'TR',
  ar: 'EG',
  he: 'IL',
  hi: 'IN',
  id: 'ID',
  ja: 'JP',
  ko: 'KR',
  zh: 'CN',
};

/** @returns the language with its usual country, or null where there is no edition in it */
export function editionOf(lang: string): { readonly lang: string; readonly country: string } | null {
  const country = COUNTRIES[lang];
  return country ? { lang, country } : null;
}

/** `20260220T063400Z` and `20260220063400` as ISO 8601; null for anything else. */
export function compactDate(text: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z` : null;
}

/** A date as a service writes it, as ISO 8601; null where it cannot be read. */
export function isoDate(text: string | null): string | null {
  const at = text ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The value of a JSON text, or null; control characters that do not belong there are passed over. */
export function readJson(body: string): unknown {
  try {
    // GDELT sends them raw inside strings.
    return JSON.parse(body.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A bounded string, or null. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value ? value.slice(0, MAX_FIELD) : null;
}

/**
 * Asks a service that answers with a feed.
 *
 * @param sent the words that the address carries
 * @param max hits taken, at most
 */
export async function searchFeed(
  io: ProviderIo,
  url: URL,
  sent: string,
  max: number,
  hitOf: (item: FeedItem) => SearchHit,
): Promise<SearchAnswer> {
  const answer = await io.get({ url: url.href, sent, accept: 'feed' });
  if (!answer.ok) return { hits: [], problem: answer.problem };
  const items = readFeed(answer.body, answer.url);
  if (!items) return { hits: [], problem: 'bad-answer' };
  return { hits: items.slice(0, max).map(hitOf), problem: null };
}
