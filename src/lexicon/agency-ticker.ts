import type { PageSnapshot } from '../core/page';
import type { AgencyContext } from './agency-context';
import type { AgencyCredit } from './agency-credit';
import { dateline } from './agency-dateline';

/** Paragraphs in which the datelines of a list of news are looked for. */
const TICKER_REACH = 15;

/** News in brief, each with a dateline or a sign of its own: several agencies, so none of them is the page's. */
export function isTicker(
  page: PageSnapshot,
  credits: readonly AgencyCredit[],
  context: AgencyContext,
): boolean {
  const first = credits.find(({ form }) => form === 'dateline')?.agencies[0];
  const others = page.prose.slice(1, TICKER_REACH).map((block) => dateline(block.text, context)?.agencies[0]);
  return (
    (first !== undefined && others.some((other) => other !== undefined && other !== first)) ||
    signsSeveral(page, credits)
  );
}

/** Cards or notes under headings of their own, each with its agency. */
function signsSeveral(page: PageSnapshot, credits: readonly AgencyCredit[]): boolean {
  const signs = credits.filter(({ form, block }) => form === 'signoff' && block && !block.prose);
  return signs.some((sign, i) => {
    const next = signs[i + 1];
    if (!sign.block || !next?.block || sign.agencies.some((agency) => next.agencies.includes(agency)))
      return false;
    return page.blocks.slice(sign.block.index + 1, next.block.index).some(({ tag }) => /^h[2-6]$/.test(tag));
  });
}
