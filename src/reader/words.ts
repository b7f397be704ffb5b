/** Small facts about an article's text. Pure. */
import { squeeze, UNSPACED } from '../core/text';

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
