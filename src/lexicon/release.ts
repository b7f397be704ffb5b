import type { Block, PageSnapshot } from '../core/page';
import { brandOf, isHomePath, plainHost, sameSite } from '../core/url';
import { creditBlocks } from './credit-blocks';
import type { Lexicon } from './lexicon';
import { publisherName } from './publisher-name';
import { nameKey } from './publishers';
import { isOrganisation } from './source-lines';

/** A trace of a press release on a page. */
export interface ReleaseMark {
  /** `wire`: a wire's own words. `foreign`: filed as a release, by a site the text never names. `marks`: its usual parts. */
  readonly type: 'wire' | 'foreign' | 'marks';
  readonly quote: string;
  readonly block?: Block;
  readonly name?: string;
}

const URL_SECTION =
  /\/(?:press-?releases?|news-?releases?|media-?releases?|pressemitteilung(?:en)?|presse-?info(?:rmationen)?|pressemeldung(?:en)?|medienmitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|notas?-de-prensa|comunicati?-stampa|persbericht(?:en)?|prnewswire|businesswire|globenewswire)\//i;
const WIRE_WORDS =
  /\bview (?:the )?(?:original|source) (?:content|version|press release)\b.{0,40}\b(?:prnewswire|businesswire|globenewswire|accesswire|newsfile|multimedia)|original-content von:|übermittelt durch news aktuell|to view the source version of this press release|this is a paid press release|provides this news content "as is"|information was brought to you by cision/;
const TICKER = /\((?:nyse|nasdaq|lse|tsx|asx|otc\w*|euronext|fwb|xetra|etr)\s?:\s?[a-z.]{1,6}\)/i;
const CONTACT =
  /^(?:media|press|presse|investor)[- ]?(?:contacts?|kontakt|relations|inquiries|enquiries)\b|^(?:pressekontakt|ansprechpartner für die presse|contacts? presse|contacto de prensa)/;
/** Paragraphs in which an organisation names itself. */
const OPENING = 5;
const FOR_RELEASE = /^for immediate release\b/;

/** Traces of a press release; none where the site itself is the one who announces. */
export function releaseMark(page: PageSnapshot, lexicon: Lexicon): ReleaseMark[] {
  const { lead, tail, closing, all } = creditBlocks(page);
  for (const block of all) {
    if (!WIRE_WORDS.test(block.norm)) continue;
    const issuer = /original-content von: (.{2,60}?),? übermittelt/i.exec(block.text)?.[1];
    return [{ type: 'wire', quote: block.text, block, ...(issuer ? { name: issuer } : {}) }];
  }
  const wire = lexicon.agencies.find(
    (agency) => agency.kind === 'press-release' && sameSite(plainHost(new URL(agency.url)), page.host),
  );
  const issuer = issuerOf(page, closing, tail);
  if (wire && !isHomePath(page.url))
    return [{ type: 'foreign', quote: page.url.host, ...(issuer ? { name: issuer } : {}) }];
  const label = filedAsRelease(page, lexicon, lead, tail);
  const marks = [
    page.prose.slice(0, 2).find((block) => TICKER.test(block.text)),
    tail.find((block) => block.text.length < 80 && CONTACT.test(block.norm)),
    issuer ? tail.concat(closing).find((block) => /^(?:About|Über) /.test(block.text)) : undefined,
  ].filter((block) => block !== undefined);
  // An organisation's own release is its own work.
  if ((!label && marks.length === 0) || namesItself(page)) return [];
  const name = issuer ?? subjectOf(page);
  const by = name ? { name } : {};
  const found: ReleaseMark[] = label ? [{ type: 'foreign', ...label, ...by }] : [];
  marks.forEach((block, index) => {
    // Two of a release's usual parts say as much as a label.
    found.push({ type: index === 1 && !label ? 'foreign' : 'marks', quote: block.text, block, ...by });
  });
  return found.slice(0, 2);
}

/** A label, a category or the address says that this is a press release. */
function filedAsRelease(
  page: PageSnapshot,
  lexicon: Lexicon,
  lead: readonly Block[],
  tail: readonly Block[],
): { quote: string; block?: Block } | null {
  const labels = lexicon.words.pressRelease.filter((label) => label.length > 4);
  const before =
    page.headlineBlock > 0 ? page.blocks.slice(Math.max(0, page.headlineBlock - 3), page.headlineBlock) : [];
  for (const block of [...before.filter((b) => b.zone !== 'chrome'), ...lead, ...tail.slice(0, 3)]) {
    if (block.text.length > 90) continue;
    const text = block.norm;
    if (FOR_RELEASE.test(text)) return { quote: block.text, block };
    const words = text.replace(
      /^(?:in|kategorie|category|rubrik|filed under|news date : [\d/]+ category|home)\b\s*[:>»/]*\s*/,
      '',
    );
    const hit = labels.find((label) =>
      words
        .split(/\s*[,|>»/•·:]\s*|\s-\s/)
        .some((part) => part === label || (part.startsWith(`${label} `) && /\d{4}|\d{1,2}\./.test(part))),
    );
    if (hit) return { quote: block.text, block };
  }
  return URL_SECTION.test(page.url.pathname) ? { quote: page.url.pathname } : null;
}

/** The site's own name, or that of its domain, in the story: an organisation's release speaks of itself. */
function namesItself(page: PageSnapshot): boolean {
  const brand = nameKey(brandOf(plainHost(page.url)));
  const names = [
    brand,
    ...brandOf(page.host)
      .split('-')
      .filter((part) => part.length > 4),
    ...page.meta('og:site_name').map(nameKey),
  ].filter((name) => name.length > 2);
  // Early on: a newspaper's own name stands in a disclaimer at the end.
  const told = [...page.zone('lead'), ...page.prose.slice(0, OPENING)].filter(
    (block) => block.text.length > 60,
  );
  const text = `${page.headline} ${told.map((block) => block.text).join(' ')}`.slice(0, 20_000);
  const words = new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(nameKey));
  const squeezed = nameKey(text);
  return names.some((name) => (name.length > 5 ? squeezed.includes(name) : words.has(name)));
}

/** The organisation with which the story begins: "Example Hotels Corporation announced …". */
function subjectOf(page: PageSnapshot): string | null {
  const name = publisherName(page.prose[0]?.text.slice(0, 120) ?? '');
  return name && name.split(' ').length > 1 && isOrganisation(name) ? name : null;
}

/** Who announces: "SOURCE Example Corp", "About Example Corp". */
function issuerOf(page: PageSnapshot, closing: readonly Block[], tail: readonly Block[]): string | null {
  for (const block of [
    ...closing,
    ...tail,
    ...page.blocks.filter((b) => b.zone === 'body' && b.text.length < 90),
  ]) {
    const source = /^SOURCE:? (\p{Lu}.{2,60})$/u.exec(block.text)?.[1];
    if (source) return source;
    const about = /^(?:About|Über(?: die| den| das)?) (\p{Lu}[^.:!?]{2,50}):?$/u.exec(block.text)?.[1];
    if (about && block.text.length < 70) return publisherName(about) ?? about;
  }
  return null;
}
