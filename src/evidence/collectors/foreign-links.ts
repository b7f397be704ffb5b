import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost, siteOf } from '../../core/url';
import type { Collector } from '../collector';
import { foreignUrl, nameOfHost } from '../foreign';

const MIN_LINKS = 3;
const MIN_SHARE = 0.6;

/** The one other site that most links inside the text lead to: a copied text keeps its publisher's own links. */
const collector: Collector = {
  id: 'foreign-links',
  collect(page) {
    const counts = new Map<string, { count: number; quote: string }>();
    let total = 0;
    for (const block of page.prose.slice(0, 120)) {
      for (const link of page.links(block).slice(0, 20)) {
        const target = foreignUrl(page, link.url);
        if (!target) continue;
        total++;
        const site = siteOf(plainHost(target));
        const entry = counts.get(site);
        if (entry) entry.count++;
        else counts.set(site, { count: 1, quote: clip(`${link.text} → ${target.href}`, QUOTE_MAX) });
      }
    }
    return [...counts].flatMap(([host, { count, quote }]) =>
      count >= MIN_LINKS && count >= total * MIN_SHARE
        ? [{ host, name: nameOfHost(host), quote, trust: 0.2 }]
        : [],
    );
  },
};

export default collector;
