import type { Lexicon } from '../../lexicon/lexicon';
import type { Draft } from '../draft';
import type { Line } from '../lines';

/** A label and a name or two. */
const MAX_LENGTH = 120;
const KEEP = 'h1,h2,h3,h4,h5,h6,table,pre,blockquote,dl,ol,ul,figcaption';
/** Labels that also stand before what an article says or shows itself. */
const NO_PICTURE = /^(?:credits$|v[ií]d|вид|відео|dat|tab|diag|карт|map)/;
const SENTENCE = /[^.\p{Lu}]{3}[.!?。！？]["'”’»)]?$/u;

/** What stands behind the label: a few words of what was taken, and a mark before the name. */
const CREDITED = /^(?:\s?\([^)]{1,20}\))?(?:\s?credits?|\s\p{L}{1,12}){0,2}\s?(?:[:：©|.]|[-–—/]\s)\s*\S/u;

/** "Photo: A. Name / Agency" on a line of its own, where a picture stands or stood: credits in captions are the captions' own. */
export function credits(draft: Draft, lexicon: Lexicon): void {
  const labels = lexicon.words.creditLabel.filter((label) => !NO_PICTURE.test(label));
  for (const line of draft.lines()) {
    if (line.caption || line.text.length > MAX_LENGTH || line.element.closest(KEEP)) continue;
    if (isCredit(line, labels)) draft.cut('credits', line);
  }
}

function isCredit({ text, norm }: Line, labels: readonly string[]): boolean {
  const own = norm.replace(/^[^\p{L}]+/u, '');
  if (SENTENCE.test(text)) return false;
  return labels.some((label) => own.startsWith(label) && CREDITED.test(own.slice(label.length)));
}
