import type { PageSnapshot } from '../core/page';
import { type Hint, QUOTE_MAX } from '../core/report';
import { clip } from '../core/text';
import { parseHttpUrl, plainHost, sameSite } from '../core/url';
import { cleanUrl } from '../evidence/clean-url';
import { unwrap } from '../evidence/unwrap';
import { createAsking } from '../rules/asking';
import type { EffectiveRule } from '../rules/rule';

/** Collector id of what a site rule says. */
const COLLECTOR = 'site-rule';
/** A rule was written by somebody who looked at the site. */
const TRUST = 0.95;
const HINTS_MAX = 5;
/** Milliseconds that looking for it may take: nobody has asked yet. */
const ASKING_MS = 50;
/** Words of a link up to which they may be a publisher's name; more are a sentence. */
const NAME_WORDS = 4;

/** Reads the source where the reader's rule says it stands: a link, or a publisher's name. */
export function ruleHints(page: PageSnapshot, rule: EffectiveRule | null): Hint[] {
  const asking = createAsking(ASKING_MS);
  const elements = (rule?.source ?? []).flatMap((selector) => asking.elements(page.document, selector));
  return [...new Set(elements)].slice(0, HINTS_MAX).flatMap((element): Hint[] => {
    const quote = clip(element.textContent ?? '', QUOTE_MAX);
    const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
    if (!link) return quote ? [{ collector: COLLECTOR, name: clip(quote, 80), quote, trust: TRUST }] : [];
    const href = parseHttpUrl(link.getAttribute('href'), page.url);
    const url = href && cleanUrl(unwrap(href));
    if (!url || sameSite(plainHost(url), page.host)) return [];
    const text = clip(link.textContent ?? '', 80);
    const name = text && text.split(' ').length <= NAME_WORDS ? text : plainHost(url);
    return [{ collector: COLLECTOR, url: url.href, name, host: plainHost(url), quote, trust: TRUST }];
  });
}
