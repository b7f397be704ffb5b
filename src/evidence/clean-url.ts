import { queryKeys } from '../core/url';

/** Query keys that only say how a reader came: analytics, campaigns, click ids, share counters. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|oly_(?:anon|enc)_id|vero_id|wickedid|twclid|ttclid|li_fat_id|s_cid|cmpid|cmp|ocid|ncid|src|ref|ref_src|ref_url|referrer|sr_share|smid|smtyp|partner|taid|soc_(?:src|trk)|guce_\w+|guccounter|ito|ns_\w+|at_(?:medium|campaign|custom\d|link\w*)|xtor|wt_\w+|icid|campaign_id|cid|__twitter_impression|amp|outputtype)$/i;

/**
 * An address without what only tracks the reader: campaign keys, fragments, doubled keys.
 *
 * @param url any http(s) address; it is not changed
 */
export function cleanUrl(url: URL | string): URL {
  const clean = new URL(url);
  clean.hash = '';
  for (const key of queryKeys(clean)) if (TRACKING.test(key)) clean.searchParams.delete(key);
  return clean;
}
