import type { PageSnapshot } from '../core/page';
import { spellUmlauts } from '../core/text';
import { brandOf } from '../core/url';
import { hasLegalForm, isMedium, publishes } from './name-kinds';
import { ownSite } from './own-site';
import { nameKey } from './publishers';

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

/** Where a publisher has its advertisers' texts written. */
const STUDIO = /(?:brand|content|creative|custom|partner) ?(?:studios?|labs?|works|team)$/iu;
/** "Pier Studio, the commercial team of this paper" */
const PART_OF =
  /,\s[^.,]{3,40}?\s(?:of|at|von|der|des|de|du|del|di|della|da|do|van|av|af)\s(?:the )?([^.,]{3,50})/u;

/**
 * Whether whoever a notice names is a part of the site's own house: its studio for advertisers' texts, or said to be one.
 *
 * @param name as the page spells it
 * @param words the name and what stands behind it
 */
export function isOfOwnHouse(page: PageSnapshot, name: string | null, words: string): boolean {
  const owner = PART_OF.exec(words)?.[1];
  return STUDIO.test(name ?? '') || (owner !== undefined && ownSite(page).named(owner));
}

/** "Jane Doe is a columnist for the Pier Post. Her column is distributed by X.", in the Pier Post. */
export function namesSiteIn(page: PageSnapshot, line: string): boolean {
  const text = nameKey(line);
  return page.meta('og:site_name').some((name) => {
    const key = nameKey(name.toLowerCase().split(/\s+/).slice(-2).join(' '));
    return key.length > 6 && text.includes(key);
  });
}
