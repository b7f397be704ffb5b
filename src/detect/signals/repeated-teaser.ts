import type { Block, PageSnapshot } from '../../core/page';
import { clip, normalize, UNSPACED } from '../../core/text';
import type { Signal } from '../signal';
import { traced } from '../traces';

const MIN_LENGTH = 60;
const MIN_LENGTH_UNSPACED = 25;
/** Paragraphs at the start of the text in which the teaser may stand again. */
const PARAGRAPHS = 4;
const CUT = /(?:\.{2,}|…|\[(?:\.{2,}|…)\])["'”’»]?\s*$/;
const TWO_DOTS = /[^.]\.\.["'”’»]?\s*$/;
/** Characters of a cut teaser's end that are quoted. */
const QUOTED_END = 60;

/**
 * A teaser above the text that the text says again, in full. Compared by containment, not by its dots: themes print
 * the excerpt field, importers fill it with the first characters of the text.
 */
const repeatedTeaser: Signal = {
  id: 'repeated-teaser',
  run(page) {
    const openers = page.prose.slice(0, PARAGRAPHS);
    for (const block of teasers(page)) {
      const teaser = core(block.text);
      if (teaser.length < (UNSPACED.test(teaser) ? MIN_LENGTH_UNSPACED : MIN_LENGTH)) continue;
      const twin = openers.find(
        (other) => other.index > block.index && normalize(other.text.slice(0, 1500)).includes(teaser),
      );
      if (!twin) continue;
      const trace = TWO_DOTS.test(block.text)
        ? 'teaserTwoDots'
        : CUT.test(block.text)
          ? 'teaserCut'
          : 'teaserWhole';
      return [
        { reason: 'repeated-teaser', quote: quoteOf(block.text), ...traced(trace), block: block.index },
      ];
    }
    return [];
  },
};

export default repeatedTeaser;

/** The end of a teaser that was cut, as the cut is what gives it away; else its beginning. */
function quoteOf(text: string): string {
  if (!CUT.test(text) || text.length <= QUOTED_END) return clip(text, 160);
  const end = text.slice(-QUOTED_END);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}

/** What may be a teaser: lines between headline and text, and the text's first paragraph. */
function teasers(page: PageSnapshot): readonly Block[] {
  const first = page.prose[0];
  const lead = page
    .zone('lead')
    .filter((block) => block.index !== page.headlineBlock && block.text.length < 700);
  return first
    ? [...lead, first, ...page.zone('body').filter((block) => block.index < first.index + 3)]
    : lead;
}

/** The words of a teaser without the mark of its cut and without a word that the cut may have halved. */
function core(text: string): string {
  const norm = normalize(text);
  if (!CUT.test(text)) return norm.replace(/[.\s]+$/, '');
  const words = norm.replace(/[\s.[\]"']+$/, '');
  return UNSPACED.test(words) ? words : words.replace(/\s\S*$/, '');
}
