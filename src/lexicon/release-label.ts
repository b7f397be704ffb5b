import { namesOf } from '../core/markup';
import type { Block, PageSnapshot } from '../core/page';
import { normalize, weigh } from '../core/text';
import { BYLINE_NAME } from './agency-context';
import { namesAbove } from './credit-blocks';
import type { Lexicon } from './lexicon';
import { isOrganisation } from './name-kinds';
import { isOwnHouse } from './own-house';
import { asSpelled, publisherName } from './publisher-name';

/** "Pressemitteilung der Stadt Westmark", "Press release from Tidewater Cranes" */
const ISSUED_BY =
  /^ (?:submission from|(?:has been|is|was) (?:provided|issued|supplied|submitted|sent) by|(?:wurde|wird) (?:von|vom) |via|der|des|von|vom|aus|from|by|issued by|de la|de l'|des|del|della|dello|degli|dei|di|de|du|da|dal|dalla|do|van|od|z|от|på|av|fra|från|společnosti|spoločnosti|firmy|spółki|компании|компанії|на|dari) /;
const URL_SECTION =
  /\/(?:press-?releases?|news-?releases?|media-?releases?|pressemitteilung(?:en)?|presse-?info(?:rmationen)?|pressemeldung(?:en)?|medienmitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|notas?-de-prensa|comunicati?-stampa|persbericht(?:en)?|prnewswire|businesswire|globenewswire)\//i;
/** `(pm)`, `pm/red`, `(red/pm)`, `Text: pm`, `StMELF, PM 187/2026` */
const SIGNED =
  /(?:^|[.!?"'] ?)\(?(?:\p{Ll}{2,4}\/)?pm(?:\/\p{Ll}{2,4})?\)?\.?$|\(pm\/?\p{Ll}{0,4}\) ?[-–—]?$|(?:^|[ ,(])pm (?:nr\. ?)?\d{1,4}\/(?:20)?\d\d\)?\.?$/u;
/** "POL-WM: Einbruch im Hafen": how police, fire brigades and customs head their releases in Germany. */
const OF_FORCES = /^(?:POL|FW|BPOLI?|BPOLD|HZA|LPI|LPD|KPB|FFW|THW)(?:[ -]\p{Lu}{1,6}){1,3}: ?\S/u;
/** "Submitted by Westmark Rowing Club" */
const SUBMITTED =
  /^(?:(?:submitted|contributed|sent in|supplied|information (?:provided|supplied)) by|eingesandt (?:von|vom|durch)|zugesandt (?:von|vom)|transmis par|ingezonden door|inviato da|enviado por|nadesłane przez) (?:the )?(\p{Lu}[^:]{3,60}?)\.?$/iu;
/** Offices that write releases, in the author's place. */
const OFFICE =
  /^(?:(?:von|by) )?(?:polizei(?:inspektion|präsidium|direktion|presse\p{L}*)?|kreispolizei\p{L}*|bundespolizei\p{L}*|pressestelle|presseamt|stadtverwaltung|landratsamt|hauptzollamt|staatsanwaltschaft|feuerwehr|kantonspolizei|ufficio stampa|service (?:de )?presse|gabinete de prensa|oficina de prensa|servicio de prensa|biuro prasowe)(?= \p{Lu}| de[rsl]? | di | du )/iu;
/** "PM Landratsamt" in the author's place */
const SENT = /^PM (?:der |des |von |vom )?(\p{Lu}[\p{L} .-]{3,40})$/u;
/** "WESTMARK (pm). …", "Westmark (red/pm) – …" */
const PLACED =
  /^\p{Lu}[\p{L}./ -]{1,40}\s\((?:(?:red|\p{Ll}{2,3})\/)?(?:pm|pd|prm)(?:\/(?:red|\p{Ll}{2,3}))?\)\s?[-–—.:]?/u;
/** "See also: press release no. 16/22" refers to one. */
const SEE_ALSO =
  /^(?:see|siehe|vgl|vergleiche|mehr dazu|voir|véase|ver también|vedi|zie|zob|patrz|viz|se även|se också|se også|см|див)(?!\p{L})/u;
/** Courts whose releases are cited: "Quelle: BFH, Pressemitteilung Nr. 6/2023". */
export const COURT =
  /(?<!\p{L})(?:BFH|BGH|BAG|BSG|BVerwG|BVerfG|EuGH|OLG|OVG|VGH|LAG|LSG|VfGH|OGH|BVGer|BGer|\p{L}*(?:[Gg]erichtshof|[Ff]inanzhof|gericht))(?!\p{L})/u;
const FOR_RELEASE = /^for immediate release\b/;

/** A label, a category or the address says that this is a press release. */
export function filedAsRelease(
  page: PageSnapshot,
  lexicon: Lexicon,
  lead: readonly Block[],
  tail: readonly Block[],
): { quote: string; block?: Block; name?: string } | null {
  const labels = lexicon.words.pressRelease
    .filter((label) => weigh(label) > 4)
    .sort((a, b) => b.length - a.length);
  const before =
    page.headlineBlock > 0 ? page.blocks.slice(Math.max(0, page.headlineBlock - 3), page.headlineBlock) : [];
  for (const block of [...before.filter((b) => b.zone !== 'chrome'), ...lead, ...tail.slice(0, 3)]) {
    if (block.text.length > 90) continue;
    // In a list behind the text it is a rubric, or one of the sources.
    const listed = block.zone === 'tail' && block.element.closest('li') !== null;
    const text = block.norm.replace(/^[^\p{L}]+/u, '').replace(THIS_IS, '');
    if (SEE_ALSO.test(text) || COURT.test(block.text)) continue;
    if (FOR_RELEASE.test(text)) return { quote: block.text, block };
    const words = text.replace(
      /^(?:in|kategorie|category|categor[ií]a|catégorie|rubrik|rubrique|filed under|(?:\p{L}+ )?(?:date|datum) ?: [\d./-]+ (?:category|kategorie)|home)(?!\p{L})\s*[:>»/]*\s*/u,
      '',
    );
    const parts = words.split(/\s*[,|>»/•·:=]\s*|\s-\s/);
    for (const part of parts) {
      const label = labels.find((entry) => part === entry || part.startsWith(`${entry} `));
      const behind = label === undefined ? '' : part.slice(label.length);
      const issued = behind.trim() === '' ? '' : asSpelled(block.text, behind.replace(ISSUED_BY, ' ').trim());
      const hit =
        label !== undefined
          ? behind === '' ||
            /\d{4}|\d{1,2}\./.test(behind) ||
            ISSUED_BY.test(behind) ||
            (behind.length < ISSUER_CHARS && isOrganisation(behind.trim())) ||
            /^["'“”„«»]?\p{Lu}/u.test(issued)
          : labels.some(
              (entry) =>
                part.endsWith(` ${entry}`) && /\d/.test(part) && part.length <= entry.length + DATE_CHARS,
            );
      if (!hit || (listed && behind !== '')) continue;
      const others = parts.filter((other) => other !== part).map((other) => asSpelled(block.text, other));
      const name = [issued, ...others].map(issuerIn).find((found) => found !== null);
      return { quote: block.text, block, ...(name ? { name } : {}) };
    }
  }
  // "(pm)", "red/pm": what German papers print under a release.
  const isGerman = labels.includes('pressemitteilung');
  const signed =
    isGerman &&
    [...lead.slice(-4), ...page.prose.slice(-2), ...tail.slice(0, 3)].find((block) =>
      SIGNED.test(block.norm.slice(-40)),
    );
  if (signed) return { quote: signed.text.slice(-120), block: signed };
  const opening = isGerman ? page.prose[0] : undefined;
  const place = opening && PLACED.exec(opening.text)?.[0];
  if (opening && place) return { quote: place, block: opening };
  if (OF_FORCES.test(page.headline)) return { quote: page.headline };
  const sending = sentBy(page, lead, tail);
  if (sending) return sending;
  const sent = isGerman ? lead.find(({ text }) => SENT.test(text)) : undefined;
  const sender = sent && SENT.exec(sent.text)?.[1];
  if (sent && sender) return { quote: sent.text, block: sent, name: sender };
  if (URL_SECTION.test(page.url.pathname)) return { quote: page.url.pathname };
  const stated = [
    ...['article:section', 'section', 'category', 'author', 'parsely-section'].flatMap((key) =>
      page.meta(key),
    ),
    ...page
      .jsonLdArticles()
      .flatMap((article) => [...namesOf(article.articleSection), ...namesOf(article.author)]),
  ].find((value) => labels.includes(normalize(value)));
  if (stated) return { quote: stated };
  const crumb = page.blocks
    .slice(0, Math.max(page.headlineBlock, 0))
    .findLast(
      (block) =>
        block.text.length < 40 &&
        labels.includes(block.norm) &&
        block.element.closest('[class*="breadcrumb" i]'),
    );
  if (crumb) return { quote: crumb.text };
  const filed = page.container?.closest(
    '[class*="press-release" i],[class*="pressrelease" i],[class*="pressemitteilung" i]',
  );
  if (filed) return { quote: (filed.getAttribute('class') ?? '').slice(0, 120) };
  return null;
}

/** Who sent the text in, as the page says beside it: a club, or an office that writes releases in the author's place. */
function sentBy(
  page: PageSnapshot,
  lead: readonly Block[],
  tail: readonly Block[],
): { quote: string; block: Block; name: string } | null {
  for (const block of [...lead, ...tail.slice(0, 6)]) {
    const { text, element } = block;
    if (text.length > SENT_CHARS) continue;
    const sender = SUBMITTED.exec(text)?.[1];
    if (sender && isOrganisation(sender) && !isOwnHouse(page, sender))
      return { quote: text, block, name: sender };
    const isOffice = lead.includes(block) && OFFICE.test(text) && BYLINE_NAME.test(namesAbove(element));
    const office = isOffice ? text.replace(/^(?:von|by) /i, '') : null;
    if (office && !isOwnHouse(page, office)) return { quote: text, block, name: office };
  }
  return null;
}

/** Longest line that says so, in characters. */
const SENT_CHARS = 90;

/**
 * "This is a press release from X and was not written by the editors", in whatever else stands around the text, or
 * "The following is a press release from X" in the page's description of itself.
 */
export function calledRelease(
  page: PageSnapshot,
  lexicon: Lexicon,
  around: readonly Block[],
): { quote: string; block?: Block; name?: string } | null {
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
  if (!ISSUED_BY.test(rest)) return null;
  const name = publisherName(asSpelled(text, rest.replace(ISSUED_BY, ' ').replace(/:$/, '').trim()));
  return { quote: text, ...(name ? { name } : {}) };
}

/** Characters of a description in which it says what the page is. */
const DESCRIPTION = 500;

/** "This is a press release from X", "The following is a press release from X" */
const THIS_IS =
  /^(?:(?:this|dieser|dies|cet|este|questo|dit|deze|denne|detta|tämä|ten|tento|acest) (?:(?:text|article|post|beitrag|artikel|texto|artículo|artigo|articolo|testo|bericht|artikkeli|tekst|článek|článok) )(?:is|ist|est|es|è|é|är|er|on|to|je|este)|this is|dies ist|das ist|es handelt sich um|hierbei handelt es sich um|dit is|ceci est|il s'agit d'|este es|esto es|questo è|este é|isto é|detta är|det här är|dette er|tämä on|(?:the )?above(?= (?:press|news|media) release)|(?:the following|what follows|below|here)(?: (?:text|statement))? is) (?:(?:the|an?|eine?|een|une?|una|um|uma|ett|en|et) )?(?:(?:sponsored|paid|bezahlte|ingezonden|betaald|betald|betalt|sponset) )?/u;
/** Longest name of a sender that stands right behind the label in small letters, in characters. */
const ISSUER_CHARS = 50;

/** A name on the line of the label: "Press release from Tidewater Cranes". Dates, places and rubrics are none. */
function issuerIn(text: string): string | null {
  const name = text
    .replace(/\s(?:vom|von|of|from|dated|du|del|dal|di|de|van|z|z dnia|från|fra|от|від) \d.*$/iu, '')
    .replace(/^[\s"'“”„«»]+|[\s"'“”„«».]+$/g, '')
    .replace(/^([^()]+)\)$/, '$1')
    .replace(/^the (?=\p{Lu})/u, '');
  const named =
    (/^[\p{Lu}\p{Lo}]/u.test(name) || isOrganisation(name)) &&
    name.length > 2 &&
    name.length <= 60 &&
    !/\d/.test(name);
  return named && !BREADCRUMB.test(name) && (isOrganisation(name) || name.includes(' ')) ? name : null;
}

/** Longest date that stands on one line with a label, in characters. */
const DATE_CHARS = 30;

/** Words ahead of a path to the page. */
const BREADCRUMB =
  /^(?:sie sind hier|du bist hier|startseite|you are here|home page|vous êtes ici|page d'accueil|estás aquí|usted está aquí|ti trovi|sei in|u bent hier|você está aqui|jesteś tutaj)/iu;
