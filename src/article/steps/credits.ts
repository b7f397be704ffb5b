import type { Lexicon } from '../../lexicon/lexicon';
import type { Draft } from '../draft';

const MAX_LENGTH = 110;
const MAX_WORDS = 9;
const KEEP = 'li,dl,table,pre,blockquote,h1,h2,h3,h4,h5,h6';
/** The colon behind the label, and who is named. */
const NAMED = /^\s?[:：]\s*(\S.*)$/u;

/** Lines that only say who took a picture: with the picture's caption they would be no text either. */
export function credits(draft: Draft, lexicon: Lexicon): void {
  const labels = labelsOf(lexicon);
  for (const line of draft.lines()) {
    if (line.caption || line.text.length > MAX_LENGTH || !/[:：]/.test(line.text)) continue;
    const label = labels.find((one) => line.norm.startsWith(one) && NAMED.test(line.norm.slice(one.length)));
    if (label === undefined || line.element.closest(KEEP)) continue;
    const name = NAMED.exec(line.norm.slice(label.length))?.[1] ?? '';
    // A sentence says what is to be seen.
    if (name.split(' ').length <= MAX_WORDS && !/\p{Ll}{2}[.!?]$/u.test(name)) draft.cut('credits', line);
  }
}

const cache = new WeakMap<Lexicon, readonly string[]>();

/** The labels, the longest first. */
function labelsOf(lexicon: Lexicon): readonly string[] {
  let labels = cache.get(lexicon);
  if (!labels) {
    labels = [...lexicon.words.creditLabel].sort((a, b) => b.length - a.length);
    cache.set(lexicon, labels);
  }
  return labels;
}
