import type { Block, PageSnapshot } from '../../core/page';
import { clip, normalize } from '../../core/text';
import { wholeLine } from '../../lexicon/whole-line';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Thousands and the like as counters shorten them. */
const UNIT = new Set(
  'k m b n tsd tsd. t. mio mio. mil mill mill. mln mln. тыс тыс. тис тис. хил хил. хиљ. млн млн. tis tis. tys tys. tuh tuh. t t. ezer e χιλ χιλ. bin rb jt ألف الف هزار हज़ार हजार হাজার พัน หมื่น แสน nghìn 万 萬 천 만'
    .split(' ')
    .map(normalize),
);
/** "100", "1,2k", "3 Tsd.", "3万": a line that is a count and nothing else. */
const COUNT = /^\d{1,3}(?:[.,' ]?\d{3}){0,2}(?:[.,]\d{1,2})?\s?([^\d\s+]{0,8})\+?$/u;
const LEADING_COUNT = /^\d[\d.,k]{0,7}(?:\s\d[\d.,k]{0,7}){0,3}\s+\p{L}/u;
/** Blocks around a share label in which its counts stand. */
const REACH = 2;

/**
 * Counts of a share widget that stand as naked lines around its label, e.g. "100", "0", "TEILEN". Share widgets are
 * on every third original, so this tells little alone.
 */
const shareCounts: Signal = {
  id: 'share-counts',
  run(page, lexicon) {
    for (const block of page.zone('lead', 'body', 'tail')) {
      if (block.prose || block.text.length > 60 || !wholeLine(block.norm, lexicon.words.share)) continue;
      const counts = countsAround(page, block);
      const own = LEADING_COUNT.test(block.norm);
      if (counts.length === 0 && !own) continue;
      const quote = clip([...counts.map((count) => count.text), block.text].join(' '), 80);
      const many = counts.length >= 2 || /^\d\S* \d/.test(block.norm);
      const trace = many && block.zone === 'lead' ? 'shareCountsInLead' : 'shareCounts';
      return [{ reason: 'share-counts', quote, ...traced(trace), block: block.index }];
    }
    return [];
  },
};

export default shareCounts;

function countsAround(page: PageSnapshot, label: Block): Block[] {
  const isCount = (block: Block | undefined): block is Block =>
    block !== undefined && block.text.length <= 10 && isNumber(block.norm) && !isYear(block.norm);
  const found: Block[] = [];
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= REACH; distance++) {
      const block = page.blocks[label.index + step * distance];
      if (!isCount(block)) break;
      found.push(block);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function isNumber(norm: string): boolean {
  const unit = COUNT.exec(norm)?.[1];
  return unit === '' || (unit !== undefined && UNIT.has(unit));
}

function isYear(norm: string): boolean {
  return /^(?:19|20)\d\d$/.test(norm);
}
