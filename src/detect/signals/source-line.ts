import type { PageSnapshot } from '../../core/page';
import type { Finding } from '../../core/report';
import { plainHost } from '../../core/url';
import { foreignUrl, isArticlePath, nameOfHost } from '../../evidence/foreign';
import { agenciesIn } from '../../lexicon/agency-names';
import type { Lexicon } from '../../lexicon/lexicon';
import { publisherNamed, publisherOfHost } from '../../lexicon/publishers';
import { isOrganisation, type SourceLine, sourceLines } from '../../lexicon/source-lines';
import type { Signal } from '../signal';
import { WEIGHTS } from '../weights';

/** Longer words behind "Source:" are the original's headline, not a name. */
const LONGEST_NAME = 45;

/** "Source: X" under the text. */
const signal: Signal = {
  id: 'source-line',
  run(page, lexicon) {
    const lines = sourceLines(page, lexicon);
    // A list of sources is a bibliography.
    if (lines.filter((line) => line.place !== 'lead').length > 2) return [];
    return lines.flatMap((line) => read(page, lexicon, line));
  },
};

function read(page: PageSnapshot, lexicon: Lexicon, line: SourceLine): Omit<Finding, 'signal'>[] {
  const { block, quote, named, link } = line;
  if (line.own)
    return [{ reason: 'own-work', quote, weight: WEIGHTS.ownSource, block: block.index, name: named }];
  // Agencies are read by the agency signals.
  if (agenciesIn(named.slice(0, 60), lexicon).length > 0) return [];
  const target = link && foreignUrl(page, link.url);
  const known = named ? publisherNamed(named) : null;
  const weight = weigh(
    line,
    target,
    known !== null || (target !== null && publisherOfHost(target.hostname) !== null),
  );
  if (weight === 0) return [];
  const article = target !== null && isArticlePath(target);
  const release = !known && (isOrganisation(named) || !article);
  const headline = target !== null && named.length > LONGEST_NAME;
  return [
    {
      reason: target ? 'links-source' : 'names-source',
      quote,
      weight,
      kind: release ? 'press-release' : 'syndicated',
      block: block.index,
      name: known?.name ?? (headline ? nameOfHost(plainHost(target)) : named),
      ...(target ? { url: target.href } : {}),
    },
  ];
}

function weigh(line: SourceLine, target: URL | null, known: boolean): number {
  if (line.place !== 'tail') return known ? WEIGHTS.sourceLineKnown - 1 : 0;
  if (known) return WEIGHTS.sourceLineKnown;
  if (target && isArticlePath(target)) return line.alone ? WEIGHTS.sourceLineArticle : WEIGHTS.sourceLineBare;
  return line.alone && isOrganisation(line.named) ? WEIGHTS.sourceLineOrganisation : WEIGHTS.sourceLineBare;
}

export default signal;
