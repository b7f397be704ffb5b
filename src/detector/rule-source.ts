import type { PageSnapshot } from '../core/page';
import { type Hint, QUOTE_MAX } from '../core/report';
import { clip } from '../core/text';
import { parseHttpUrl, plainHost, sameSite } from '../core/url';
import type { EffectiveRule } from '../rules/rule';
import { select } from '../rules/select';

/** Collector id of what a site rule says. */
const COLLECTOR = 'site-rule';
/** A rule was written by somebody who looked at the site. */
const TRUST = 0.95;
const HINTS_MAX = 5;

/** Reads the source where the reader's rule says it stands: a link, or a publisher's name. */
export function ruleHints(page: PageSnapshot, rule: EffectiveRule | null): Hint[] {
  const elements = (rule?.source ?? []).flatMap((selector) => select(page.document, selector));
  return [...new Set(elements)].slice(0, HINTS_MAX).flatMap((element): Hint[] => {
    const quote = clip(element.textContent ?? '', QUOTE_MAX);
    const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
    if (!link) return quote ? [{ collector: COLLECTOR, name: clip(quote, 80), quote, trust: TRUST }] : [];
    const url = parseHttpUrl(link.getAttribute('href'), page.url);
    if (!url || sameSite(plainHost(url), page.host)) return [];
    const name = clip(link.textContent ?? '', 80);
    return [{ collector: COLLECTOR, url: url.href, ...(name ? { name } : {}), quote, trust: TRUST }];
  });
}
