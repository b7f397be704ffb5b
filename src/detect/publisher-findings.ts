import type { PageSnapshot } from '../core/page';
import { type Finding, QUOTE_MAX } from '../core/report';
import { clip } from '../core/text';
import type { Lexicon } from '../lexicon/lexicon';
import { ownSite } from '../lexicon/own-site';
import type { Publisher } from '../lexicon/publishers';
import { traced } from './traces';

/** @returns what tells another publication than the page's own; agencies have signals of their own */
export function foreignPublishers(
  page: PageSnapshot,
  { agencies }: Lexicon,
): (publisher: Publisher | null) => publisher is Publisher {
  const own = ownSite(page);
  return (publisher): publisher is Publisher =>
    publisher !== null &&
    !own.hosts(publisher.host) &&
    !own.named(publisher.name) &&
    !agencies.some(({ name }) => name === publisher.name);
}

/** The page says in that line that the text is a publication's. */
export function publisherFinding({ name }: Publisher, quote: string): Omit<Finding, 'signal'> {
  return {
    reason: 'names-source',
    quote: clip(quote, QUOTE_MAX),
    ...traced('publisherByline'),
    kind: 'syndicated',
    name,
  };
}
