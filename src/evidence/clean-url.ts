import { queryKeys } from '../core/url';

/**
 * Query keys that only say how a reader came, each of one known service: campaigns, click ids, newsletters. Words
 * that a site may use to choose the article (`cid`, `src`, `ref`, `partner`, `amp`) are not among them.
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid?|srsltid|li_fat_id|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|oly_(?:anon|enc)_id|vero_id|wickedid|s_cid|cmpid|ocid|ncid|ref_(?:src|url)|smid|smtyp|sr_share|mbid|soc_(?:src|trk)|guce_\w+|guccounter|ns_(?:campaign|mchannel|source|linkname|fee)|at_(?:medium|campaign|custom\d|link\w*)|xtor|wt_(?:mc|zmc)(?:\.\w+)?|__twitter_impression)$/i;

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
