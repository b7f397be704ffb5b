/** Small facts about an article's text and the interface's language. Pure. */
import { squeeze, UNSPACED } from '../core/text';

/**
 * The locale for dates and numbers: the browser's own where it speaks the interface's language (so that British
 * readers get British dates), else the interface's.
 */
export function formatLocale(interfaceLang: string, browserLang: string): string {
  const primary = (lang: string) => lang.toLowerCase().split(/[-_]/)[0];
  if (primary(interfaceLang) !== primary(browserLang)) return interfaceLang;
  try {
    return Intl.getCanonicalLocales(browserLang.replace('_', '-'))[0] ?? interfaceLang;
  } catch {
    return interfaceLang;
  }
}

/**
 * A day in words. A date without a time is that day everywhere; a date with a time is a moment.
 *
 * @returns null where `iso` is no date
 */
export function longDate(iso: string, locale: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    ...(dayOnly ? { timeZone: 'UTC' } : {}),
  }).format(date);
}

const FRAGMENT_WORDS = 8;
const FRAGMENT_CHARS = 16;
const MIN_WORDS = 3;

/**
 * The last words of a text that breaks off, as another page would print them: marks of the cut are left out, and
 * so is a last word that may itself be cut.
 *
 * @returns null where too little is left to find a place by
 */
export function lastWords(text: string): string | null {
  const lines = text.split('\n').map(squeeze).filter(Boolean);
  for (const line of lines.slice(-3).reverse()) {
    // What stands before the cut: "…", "..", "[...]", "(…)", "[+1234 chars]".
    const cut = /\s*(?:[[(]\s*(?:…|\.{2,}|\+\d+ chars)\s*[\])]|…|\.{2,})\s*$/.exec(line.slice(-40));
    const kept = cut ? line.slice(0, line.length - cut[0].length) : line;
    if (UNSPACED.test(kept.slice(-FRAGMENT_CHARS))) {
      const chars = [...kept].slice(cut ? -FRAGMENT_CHARS - 1 : -FRAGMENT_CHARS, cut ? -1 : undefined);
      if (chars.length >= 6) return chars.join('');
      continue;
    }
    const words = kept.split(' ');
    // A mark right behind a letter may have cut the word.
    if (cut && !/^\s/.test(cut[0]) && words.length > MIN_WORDS) words.pop();
    const last = words
      .slice(-FRAGMENT_WORDS)
      .join(' ')
      .replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’,;:]+$/g, '');
    if (last.split(' ').length >= MIN_WORDS) return last;
  }
  return null;
}

/**
 * Address that opens at a place in the text (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param words text as the page prints it
 */
export function textFragment(url: string, words: string): string {
  // The hyphen separates parts in the syntax of fragments and is left alone by encodeURIComponent.
  const directive = `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  return url.includes('#') ? `${url}${directive}` : `${url}#${directive}`;
}
