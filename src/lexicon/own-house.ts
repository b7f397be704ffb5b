import type { PageSnapshot } from '../core/page';
import { spellUmlauts } from '../core/text';
import { brandOf } from '../core/url';
import { hasLegalForm, isMedium, publishes } from './name-kinds';
import { ownSite } from './own-site';

/** Names of towns, universities, ministries, clubs and firms, which publish releases of their own. */
const HOUSE =
  /^(?:stadt|gemeinde|markt|landkreis|kreis|kanton|ville|commune|mairie|ayuntamiento|comune|gemeente|urząd|miasto|gmina|pro loco|city of|town of|county of)(?!\p{L})|(?<!\p{L})(?:universit\p{L}*|hochschule|\p{L}*institut\p{L}*|minist(?:ry|eri\p{L}*|ère)|\p{L}*ministerium|bundesamt|kantonale?\p{L}*|\p{L}*agentur|\p{L}*verband|\p{L}*verein|stiftung|fondation|foundation|fundación|federation|association|e\. ?v\.|gmbh)(?!\p{L})|株式会社|有限会社|合同会社|社団法人|財団法人|大学|(?:市|県|府|庁|省)$|有限公司|集团|集團|주식회사|\(주\)|재단|협회/iu;
/** Longest name of a site, in characters. */
const NAME_CHARS = 80;
/** Blocks at the page's end in which its owner stands. */
const FOOT = 20;

/** Whether the site is an organisation's and no newspaper's, as its name, its title or its copyright line says. */
export function isOrganisationsSite(page: PageSnapshot): boolean {
  const title = page.documentTitle.slice(0, 300).split(/\s[|–—-]\s/);
  const owners = page.blocks
    .slice(-FOOT)
    .flatMap(({ text }) => /^©\s?(?:(?:19|20)\d\d\s)?(.{3,80})$/u.exec(text)?.[1] ?? []);
  const names = [...page.meta('og:site_name'), ...(title.length > 1 ? [title.at(-1) ?? ''] : [])];
  // Publishing houses are companies as well, and stand in the copyright line of their papers.
  const isOther = (name: string) => name.length <= NAME_CHARS && !isMedium(name) && !publishes(name);
  return (
    [...names, ...owners].some((name) => HOUSE.test(name) && isOther(name)) ||
    names.some((name) => hasLegalForm(name) && isOther(name))
  );
}

/** Shortest word by which a sender's own site is known, in characters. */
const OWN_WORD = 5;

/**
 * Whether the site is the sender's: "Feuerwehr Westmark" at feuerwehr-westmark.example, but not at
 * westmark-post.example.
 */
export function isOwnHouse(page: PageSnapshot, sender: string): boolean {
  if (ownSite(page).named(sender)) return true;
  const brand = brandOf(page.host);
  const words = [sender, spellUmlauts(sender)].flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (
    !isMedium(brand.replaceAll('-', ' ')) &&
    words.some((word) => word.length >= OWN_WORD && brand.includes(word))
  );
}
