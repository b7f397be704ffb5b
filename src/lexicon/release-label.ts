import type { Block, PageSnapshot } from '../core/page';
import { normalize, weigh } from '../core/text';
import { isBoxTitle } from './box-title';
import type { Lexicon } from './lexicon';
import { isOrganisation } from './name-kinds';
import { asSpelled, publisherName } from './publisher-name';
import { type ReleaseContext, type ReleaseSign, releaseSign } from './release-signs';

/** "Pressemitteilung der Stadt Westmark", "Press release from Tidewater Cranes" */
const ISSUED_BY =
  /^ (?:submission from|submitted by|(?:has been|is|was) (?:provided|issued|supplied|submitted|sent) by|(?:wurde|wird) (?:von|vom) |via|der|des|von|vom|aus|from|by|issued by|de la|de l'|des|del|della|dello|degli|dei|di|de|du|da|dal|dalla|do|van|od|z|от|του|της|των|από|på|av|fra|från|společnosti|spoločnosti|firmy|spółki|компании|компанії|на|dari) /;
/** "See also: press release no. 16/22" refers to one. */
const SEE_ALSO =
  /^(?:see|siehe|vgl|vergleiche|mehr dazu|voir|véase|ver también|vedi|zie|zob|patrz|viz|se även|se också|se også|см|див)(?!\p{L})/u;
/** Courts whose releases are cited: "Quelle: BFH, Pressemitteilung Nr. 6/2023". */
export const COURT =
  /(?<!\p{L})(?:BFH|BGH|BAG|BSG|BVerwG|BVerfG|EuGH|OLG|OVG|VGH|LAG|LSG|VfGH|OGH|BVGer|BGer|\p{L}*(?:[Gg]erichtshof|[Ff]inanzhof|gericht))(?!\p{L})/u;
/** "25. September 2023 Press release from Tidewater Cranes", its figures ahead taken off. */
const DATE_AHEAD = /^\p{L}{3,12}\.? (?:\d{1,2}, )?(?:19|20)\d\d\.?(?:,? \d{1,2}[:.]\d\d)? (?=\p{L})/u;
const FOR_RELEASE = /^for immediate release\b/;
/** Rubrics and dates ahead of a label. */
const FILED_UNDER =
  /^(?:in|kategorie|category|categor[ií]a|catégorie|rubrik|rubrique|filed under|(?:\p{L}+ )?(?:date|datum) ?: [\d./-]+ (?:category|kategorie)|home)(?!\p{L})\s*[:>»/]*\s*/u;
/** Longest line that is a label, in characters. */
const LABEL_CHARS = 90;

/** A line that calls the text a release, a category or the address says that this is one. */
export function filedAsRelease(
  page: PageSnapshot,
  lexicon: Lexicon,
  lead: readonly Block[],
  tail: readonly Block[],
): ReleaseSign | null {
  const labels = lexicon.words.pressRelease
    .filter((label) => weigh(label) > 4)
    .sort((a, b) => b.length - a.length);
  // What stands in a box of other texts says nothing of this one.
  const box = tail.findIndex((block) => isBoxTitle(page, block));
  const context = { page, labels, lead, tail: box < 0 ? tail : tail.slice(0, box) };
  return labelLine(context) ?? releaseSign(context);
}

/** "Pressemitteilung der Stadt Westmark" beside the text. */
function labelLine({ page, labels, lead, tail }: ReleaseContext): ReleaseSign | null {
  const before =
    page.headlineBlock > 0 ? page.blocks.slice(Math.max(0, page.headlineBlock - 3), page.headlineBlock) : [];
  // "Information prepared by: port authority, press department", as the last paragraph
  const last = page.prose.slice(-1).filter((b) => b.text.length <= LABEL_CHARS && b.text.includes(':'));
  // "Press release" above the headline, "Press release from Tidewater Cranes" below it: the one that names its sender.
  let unnamed: ReleaseSign | null = null;
  for (const block of [...before.filter((b) => b.zone !== 'chrome'), ...lead, ...last, ...tail.slice(0, 3)]) {
    // A line with an address is a contact.
    if (block.text.length > LABEL_CHARS || block.text.includes('@')) continue;
    const text = block.norm
      .replace(/^\(p\) |[()[\]]/gu, '')
      .replace(/^[^\p{L}]+/u, '')
      .replace(THIS_IS, '')
      .replace(DATE_AHEAD, '')
      .replace(/(?<=\s(?:von|vom|by|from|of|de|di|da)):\s/u, ' ')
      .replace(/\s[|·•]?\s?\d{1,2} ?min(?:uten?|utes?)?\.?(?: lese(?:zeit|dauer)| read)?$/u, '');
    if (SEE_ALSO.test(text) || COURT.test(block.text)) continue;
    if (FOR_RELEASE.test(text)) unnamed ??= { quote: block.text, block };
    const parts = text.replace(FILED_UNDER, '').split(/\s*[,|>»/•·:=]\s*|\s-\s/);
    // In a list behind the text it is a rubric, or one of the sources.
    const listed = block.zone === 'tail' && block.element.closest('li') !== null;
    for (const part of parts) {
      const label = labels.find((entry) => part === entry || part.startsWith(`${entry} `));
      const behind = label === undefined ? '' : part.slice(label.length);
      const issued = behind.trim() === '' ? '' : asSpelled(block.text, behind.replace(ISSUED_BY, ' ').trim());
      const sender = label === undefined ? senderAhead(part, labels) : null;
      const isLabel =
        label === undefined ? sender !== null || isDatedLabel(part, labels) : isIssue(behind, issued);
      if (!isLabel || (listed && behind !== '')) continue;
      const others = parts.filter((other) => other !== part).map((other) => asSpelled(block.text, other));
      const said =
        ISSUED_BY.test(behind) && /^\p{Lu}[^\d,:]{2,59}$/u.test(issued) ? issued.replace(/\.$/, '') : null;
      const beside = others.filter((other) => isOrganisation(other) || CAPITALS.test(other));
      const name =
        [sender ? asSpelled(block.text, sender) : issued, ...beside, BEHIND_PLACE.exec(block.text)?.[1] ?? '']
          .map(issuerIn)
          .find((found) => found !== null) ?? said;
      if (name && (!unnamed || ISSUED_BY.test(behind))) return { quote: block.text, block, name };
      unnamed ??= { quote: block.text, block };
    }
  }
  return unnamed;
}

/** What stands behind a label tells of this release: nothing, its number or date, or who issued it. */
function isIssue(behind: string, issued: string): boolean {
  return (
    behind === '' ||
    /\d{4}|\d{1,2}\./.test(behind) ||
    ISSUED_BY.test(behind) ||
    (behind.length < ISSUER_CHARS && isOrganisation(behind.trim())) ||
    /^["'“”„«»]?\p{Lu}/u.test(issued)
  );
}

/** "Port of Westmark press release", also ahead of the date: the sender's name ahead of a label. */
function senderAhead(part: string, labels: readonly string[]): string | null {
  const plain = part.replace(/ \d{1,4}[ ./-].{0,30}$/u, '');
  const label = labels.find((entry) => plain.endsWith(` ${entry}`));
  const ahead = label === undefined ? '' : plain.slice(0, -label.length).trim();
  return ahead.length < ISSUER_CHARS && isOrganisation(ahead) ? ahead : null;
}

/** "3 May 2024 press release" */
function isDatedLabel(part: string, labels: readonly string[]): boolean {
  return labels.some(
    (entry) => part.endsWith(` ${entry}`) && /\d/.test(part) && part.length <= entry.length + DATE_CHARS,
  );
}

/**
 * "This is a press release from X and was not written by the editors", in whatever else stands around the text, or
 * "The following is a press release from X" in the page's description of itself.
 */
export function calledRelease(
  page: PageSnapshot,
  lexicon: Lexicon,
  around: readonly Block[],
): ReleaseSign | null {
  for (const block of around) {
    const called = callsItself(block, lexicon);
    if (called) return { ...called, block };
  }
  for (const text of page.meta('description')) {
    const called = callsItself({ text, norm: normalize(text.slice(0, DESCRIPTION)) }, lexicon);
    if (called) return called;
  }
  return null;
}

function callsItself(
  { text, norm }: Pick<Block, 'text' | 'norm'>,
  lexicon: Lexicon,
): { quote: string; name?: string } | null {
  const plain = norm.replace(/^[^\p{L}]+|^(?:disclaimer|note|hinweis) ?[:–-] ?/u, '');
  const said = plain.replace(THIS_IS, '');
  if (said === plain) return null;
  const label = lexicon.words.pressRelease.find((entry) => said.startsWith(`${entry} `));
  const rest = label === undefined ? '' : said.slice(label.length);
  if (NOT_OURS.test(rest)) return { quote: text };
  if (!ISSUED_BY.test(rest)) return null;
  const name = publisherName(asSpelled(text, rest.replace(ISSUED_BY, ' ').replace(/:$/, '').trim()));
  return { quote: text, ...(name ? { name } : {}) };
}

/** "… and was not written by the editors" */
const NOT_OURS = /^,? (?:and|which) (?:was|is|has|does|were) not /u;

/** Characters of a description in which it says what the page is. */
const DESCRIPTION = 500;

/** "This is a press release from X", "The following is a press release from X" */
const THIS_IS =
  /^(?:(?:this|dieser|dies|cet|este|questo|dit|deze|denne|detta|tämä|ten|tento|acest) (?:(?:text|article|post|beitrag|artikel|texto|artículo|artigo|articolo|testo|bericht|artikkeli|tekst|článek|článok) )(?:is|ist|est|es|è|é|är|er|on|to|je|este)|this is|dies ist|das ist|es handelt sich um|hierbei handelt es sich um|dit is|ceci est|il s'agit d'|este es|esto es|questo è|este é|isto é|detta är|det här är|dette er|tämä on|(?:the )?above(?= (?:press|news|media) release)|(?:the )?above is|(?:the following|what follows|below|here)(?: (?:text|statement))? is) (?:(?:the|an?|eine?|een|une?|una|um|uma|ett|en|et) )?(?:(?:sponsored|paid|bezahlte|ingezonden|betaald|betald|betalt|sponset) )?/u;
/** Longest name of a sender that stands right behind the label in small letters, in characters. */
const ISSUER_CHARS = 50;

/** A name on the line of the label: "Press release from Tidewater Cranes". Dates, places and rubrics are none. */
function issuerIn(text: string): string | null {
  const name = text
    .replace(/\s(?:vom|von|of|from|dated|du|del|dal|di|de|van|z|z dnia|från|fra|от|від) \d.*$/iu, '')
    .replace(/\s\d{1,2}[. ].{0,20}(?:19|20)\d\d.*$/u, '')
    .replace(/^[\s"'“”„«»]+|[\s"'“”„«».]+$/g, '')
    .replace(/^([^()]+)\)$/, '$1')
    .replace(/^(?:from an? |by |the )+(?=\p{Lu})/iu, '');
  const named =
    (/^[\p{Lu}\p{Lo}]/u.test(name) || isOrganisation(name)) &&
    name.length > 2 &&
    name.length <= 60 &&
    !/\d/.test(name);
  // "Home / Press / Press releases"
  return named &&
    !BREADCRUMB.test(name) &&
    !/^press\p{L}*$/iu.test(name) &&
    (isOrganisation(name) || name.includes(' '))
    ? name
    : null;
}

/** Two words or more with capitals: "Tidewater Cranes", but not "Published at". */
const CAPITALS = /\p{Lu}\S*\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}/u;

/** "WESTMARK (Quay Trust)" */
const BEHIND_PLACE = /(?:^|[|–•-]\s)\p{Lu}[\p{Lu} -]{2,24}\s\(([^()]{3,40})\)/u;

/** Longest date that stands on one line with a label, in characters. */
const DATE_CHARS = 30;

/** Words ahead of a path to the page. */
const BREADCRUMB =
  /^(?:sie sind hier|du bist hier|startseite|you are here|home page|vous êtes ici|page d'accueil|estás aquí|usted está aquí|ti trovi|sei in|u bent hier|você está aqui|jesteś tutaj)/iu;
