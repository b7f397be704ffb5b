import { spellUmlauts, tokens, UNSPACED } from './text';

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Letters with their marks taken off, as addresses spell them: German and Nordic ones have two ways. */
function plain(word: string): string {
  return spellUmlauts(word)
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * Whether the last part of an address spells a headline, and most of it: one about a narrower or wider subject shares
 * words as well.
 */
export function spellsHeadline(url: URL, title: string): boolean {
  if (slugLikeness(url, title) < SAME) return false;
  const slug = new Set(slugWords(url).map(plain));
  const words = tokens(title).filter((word) => word.length > 3);
  return words.filter((word) => slug.has(plain(word)) || slug.has(bare(word))).length >= words.length * MOST;
}

/** Share of the address's words that are the headline's, and of the headline's that are the address's. */
const SAME = 0.7;
const MOST = 0.6;

/**
 * How well the last part of an address spells a headline: the share of its words that are the headline's.
 * Addresses leave words out, so only the address's side counts; it must have four words at least.
 */
export function slugLikeness(url: URL, title: string): number {
  const words = slugWords(url);
  if (words.length < 4 || UNSPACED.test(title)) return 0;
  const named = new Set(tokens(title).flatMap((word) => [plain(word), bare(word)]));
  return words.filter((word) => named.has(word)).length / words.length;
}

/** Whether the last part of an address and a headline share two longer words: they are about the same. */
export function sharesHeadline(url: URL, title: string): boolean {
  const named = new Set(tokens(title).flatMap((word) => [plain(word), bare(word)]));
  return new Set(slugWords(url).filter((word) => word.length > 4 && named.has(word))).size > 1;
}

function slugWords(url: URL): string[] {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .toLowerCase()
    .replace(/(?:,\d+)?(?:\.\w{2,5})?$/, '')
    .split(/[-_.,]+/)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
}
