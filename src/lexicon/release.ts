import type { Block, PageSnapshot } from '../core/page';
import { folded, normalize, spellUmlauts } from '../core/text';
import { brandOf, isHomePath, plainHost, sameSite, siteOf } from '../core/url';
import { bylineParts } from './byline-parts';
import { creditBlocks } from './credit-blocks';
import type { Lexicon } from './lexicon';
import { isOrganisation } from './name-kinds';
import { isOrganisationsSite, isOwnHouse } from './own-house';
import { ownSite } from './own-site';
import { asSpelled, publisherName } from './publisher-name';
import { nameKey } from './publishers';
import { calledRelease, filedAsRelease } from './release-label';
import { clientOf } from './release-signs';

/** A trace of a press release on a page. */
export interface ReleaseMark {
  /**
   * `wire`: a wire's own words. `foreign`: filed as a release, by a site the text never names. `stated`: likewise, but
   * in the markup only. `parts`: two of a release's usual parts. `marks`: one of them.
   */
  readonly type: 'wire' | 'foreign' | 'stated' | 'parts' | 'marks';
  readonly quote: string;
  readonly block?: Block;
  readonly name?: string;
}

/** Portals that print what others send in, besides the wires of the agencies' table. */
const PORTAL =
  /^(?:presseportal|pressebox|lifepr|openpr|firmenpresse|presseanzeiger|fair-news|pressetext|prnewswire|prweb|prlog|pr-inside|24-7pressrelease|einnews|issuewire|newswire|pressat|pressreleasepoint|responsesource|mynewsdesk|eurekalert|alphagalileo|newswise|iwrpressedienst|comunicae|notasdeprensa|comunicati-stampa|communique-de-presse|persberichten|ots|newsaktuell|cisionwire|realwire|sourcewire|pressreleases|presswire|medianet)\.\p{L}{2,4}(?:\.\p{L}{2})?$/u;
const WIRE_WORDS =
  /\bview (?:the )?(?:original|source) (?:content|version|press release)\b.{0,40}\b(?:pr ?newswire|business ?wire|globe ?newswire|access ?newswire|accesswire|newsfile|ein ?presswire|cision|multimedia)|original-content von:|übermittelt durch news aktuell|^ots-originaltext|to view the source version of this press release|this is a paid press release|provides (?:this news content|the information) "as is"|information was brought to you by cision|für den inhalt der (?:presse)?(?:mitteilung|meldung) ist (?:allein )?(?:der|die) (?:emittent|herausgeber|aussender)|the (?:issuer|sender) is solely responsible for the content of this (?:announcement|release)/;
const TICKER =
  /\((?:nyse|nasdaq|lse|tsx|asx|otc\w*|euronext|fwb|xetra|etr|aim|jse|nse|bse|sgx|hkex)(?: ?\w{0,8})?\s?:\s?[a-z0-9.]{1,8}\)/i;
/** "SPRINGFIELD, Ill., May 3, 2024 – Example Corp today announced". */
const DATELINE =
  /^\p{Lu}[^–—:]{3,60}?[,(] ?(?:\d{1,2}\.? ?)?\p{L}{3,10}\.? ?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\)?\.? ?(?:[-–—:]|\/|\()/u;
const ANNOUNCES =
  /\b(?:today|has|have|is pleased to|is proud to)? ?(?:announce[sd]?|unveil(?:s|ed)|launche[sd]|introduce[sd]|reports? (?:first|second|third|fourth|full)|gab (?:heute )?bekannt|gibt bekannt|a annoncé|annonce|anuncia|anunció|annuncia|ha annunciato|anunciou|kondigt)\b/;
/** Marks by which releases end. */
const END_MARK = /^(?:#{3,}|[-–— ]*# ?# ?#[-–— ]*|[-–—]+ ?(?:ends?|ende|fin|30) ?[-–—]+|ends)$/;
const TO_EDITORS =
  /^[^\p{L}]{0,3}(?:notes? (?:to|for) (?:the )?editors?|hinweis (?:an|für) (?:die )?redaktion(?:en)?|noot (?:voor|aan) de redactie|note aux rédactions?|nota (?:para los editores|a los editores|para editores)|till redaktionen)|(?:^|[^\p{L}])abdruck (?:honorar)?frei/u;
/** "Sgt. Jane Doe, press officer, county police", under the text. */
const SPOKESPERSON =
  /^[^.!?:]{0,16}(?:\.[^.!?:]{0,12}){0,3}[^.!?:]{3,40},? (?:oficer prasowy|rzeczni(?:k|czka) prasow\p{L}+|pressesprecher(?:in)?|polizeisprecher(?:in)?|tiskov[áý] mluvčí|tlačov[áý] hovor\p{L}+|addett[oa] stampa|press officer|attachée? de presse|jef[ea] de prensa|sajtószóvivő|purtător de cuvânt)(?:[\s,][^.!?]{0,40})?$/u;
/** Longest such line, in characters. */
const SIGNATURE = 90;
/** A magazine that lets others reprint its texts asks for a copy, too. */
const COPY_ASKED = /(?:^|[^\p{L}])belegexemplar/u;
const STATEMENTS = /^(?:forward[- ]looking statements?|safe harbor|cautionary (?:note|statement))/;
/** A release that speaks of itself. */
const THIS_RELEASE =
  /\b(?:(?:used|contained|made|included|described) in|date of|in) this (?:press |news )?release\b|\bin dieser (?:presse)?mitteilung (?:enthaltene|verwendete)/;
const REACHED_AT = /[^\s@]{2,40}@[^\s@]{2,40}\.\p{L}{2,}|(?:\+|\(0?|\b0)\d[\d\s()/.-]{6,}/u;
/** A contact for journalists; one "for more information" stands under notices of every club as well. */
const FOR_PRESS = folded(
  /press|media|medien|comunicaci[oó]n|comunicazione|comunicação|service communication|mediá|medij|média|prens|medios|stampa|imprensa|\bpers|mediów|pras|tisk|tlač|sajtó|tiedotus|basin|medya|сми|змі|прес|медии|τυπο|صحاف|إعلام|اعلام|رسانه|תקשורת|עיתונ|मीडिया|प्रेस|গণমাধ্যম|মিডিয়া|প্রেস|媒体|媒體|報道|プレス|언론|보도|báo chí|truyền thông|สื่อ/,
);
/** The contact in the text of a wire, which needs no "for journalists". */
const CONTACT = /^(?:kontakt|contact|rückfragen|contacto|contatti)(?!\p{L})/u;
const CONTACT_HEAD = 60;
/** Lines behind the heading of a contact in which its address stands. */
const CONTACT_LINES = 5;
/** Paragraphs in which an organisation names itself. */
const OPENING = 5;
/** Traces of a press release; none where the site itself is the one who announces. */
export function releaseMark(page: PageSnapshot, lexicon: Lexicon): ReleaseMark[] {
  const { above, lead, tail, closing, all } = creditBlocks(page);
  const behind = [...closing, ...tail];
  const sender = () =>
    issuerOf(page, lexicon, closing, tail) ??
    statedSender([...above, ...lead, ...closing.slice(-1), ...tail.slice(0, 6)]);
  for (const block of all) {
    if (!WIRE_WORDS.test(block.norm)) continue;
    const issuer = /original-content von: (.{2,60}?),? übermittelt/i.exec(block.text)?.[1];
    const contact = behind.find((line) => CONTACT.test(line.norm) || isContact(line, lexicon));
    const name = issuer ?? sender() ?? (contact ? issuerOfContact(contact) : null);
    return [{ type: 'wire', quote: block.text, block, ...(name ? { name } : {}) }];
  }
  const wire = lexicon.agencies.find(
    (agency) => agency.kind === 'press-release' && sameSite(plainHost(new URL(agency.url)), page.host),
  );
  const issuer = sender() ?? (wire || PORTAL.test(siteOf(page.host)) ? organisationIn(page, lead) : null);
  if ((wire || PORTAL.test(siteOf(page.host))) && !isHomePath(page.url))
    return [{ type: 'foreign', quote: page.url.host, ...(issuer ? { name: issuer } : {}) }];
  const label =
    filedAsRelease(page, lexicon, lead, tail) ?? calledRelease(page, lexicon, [...lead, ...behind]);
  const contact = behind.find((block) => isContact(block, lexicon));
  const opening = page.prose.slice(0, 2);
  const marks = [
    opening.find((block) => TICKER.test(block.text)),
    opening.find((block) => DATELINE.test(block.text) && ANNOUNCES.test(block.norm.slice(0, 400))),
    contact,
    // A contact with its number or address is two parts, and so are words to editors and a wire's last line.
    contact && FOR_PRESS.test(contact.norm.slice(0, CONTACT_HEAD))
      ? behind.find((block) => isNear(contact, block) && REACHED_AT.test(block.text))
      : undefined,
    behind.find((block) => aboutOf(block, lexicon) !== null),
    ...twice(behind.find((block) => /^SOURCE \p{Lu}/u.test(block.text) && block.text.length < 80)),
    behind.find((block) => /^SOURCE: \p{Lu}/u.test(block.text) && block.text.length < 80),
    ...twice(
      behind.find(
        (block) => block.text.length < SIGNATURE && block.linkChars === 0 && SPOKESPERSON.test(block.norm),
      ),
    ),
    behind.find((block) => block.text.length < 40 && END_MARK.test(block.norm)),
    ...twice(behind.find((block) => TO_EDITORS.test(block.norm))),
    behind.find((block) => COPY_ASKED.test(block.norm) && !TO_EDITORS.test(block.norm)),
    behind.find((block) => STATEMENTS.test(block.norm)),
    page.prose.slice(-6).find((block) => THIS_RELEASE.test(block.norm)),
  ].filter((block) => block !== undefined);
  // An organisation's own release is its own work.
  const named = namesItself(page);
  // "Press release: Harbour Friends" is theirs, whatever the site says of itself beside it.
  const isOthers = label?.block !== undefined && label.name !== undefined && !isOwnHouse(page, label.name);
  const itself = isOthers || (named === 'part' && label?.sent) ? null : named;
  if (
    (!label && marks.length === 0) ||
    itself === 'whole' ||
    (itself && !label) ||
    isOwnSender(page, lexicon, contact, behind)
  )
    return [];
  const sentBy = issuer ?? label?.name;
  if (isOrganisationsSite(page) && !(sentBy && !isOwnHouse(page, sentBy))) return [];
  const reached = contact && issuerOfContact(contact);
  const name = issuer ?? label?.name ?? reached ?? subjectOf(page);
  const by = name ? { name } : {};
  const found: ReleaseMark[] = label ? [{ type: 'foreign', ...label, ...by }] : [];
  if (label && itself) return [{ type: 'stated', ...label, ...by }];
  if (label && !label.block && label.quote !== page.url.pathname)
    found[0] = { type: 'stated', ...label, ...by };
  marks.forEach((block, index) => {
    // Three of a release's usual parts say as much as a label.
    const type = label || index === 0 ? 'marks' : index === 1 ? 'parts' : 'foreign';
    found.push({ type, quote: block.text, block, ...by });
  });
  const order = ['wire', 'foreign', 'stated', 'parts', 'marks'];
  return found.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).slice(0, 2);
}

/** "Issued by X", "発表元：X" in a line of its own. */
function statedSender(blocks: readonly Block[]): string | null {
  const lines = blocks.flatMap((block) => [block.text, ...bylineParts(block)]);
  for (const text of lines) {
    const name = text.length <= 90 ? SENDER.exec(text)?.[1] : undefined;
    if (name && !/[.!?。]$/.test(name)) return name.trim();
  }
  return null;
}

const SENDER =
  /^(?:(?:issued|sent out|released|submitted) by|emisor(?:a)?:|pressemitteilung von:|emittente:|herausgeber(?:in)?|herausgegeben von|absender|émis par|emitido por|emesso da|uitgegeven door|afzender|wydawca|avsändare|avsender|afsender|発表元|配信元|発信元|发布单位|发布方|發布單位|배포처)\s*[:：]?\s*(\S.{2,60})$/iu;

/** The table about the company that ends a release in East Asia. */
const COMPANY =
  /(?:会社名|商号|企業名|社名|회사명|기업명|公司名称|企业名称)\s*[:：／/]?\s*([^\s:：／/、。,]{2,30})/u;

/** The organisation that a portal names between headline and text. */
function organisationIn(page: PageSnapshot, lead: readonly Block[]): string | null {
  const links = lead.flatMap((block) => page.links(block)).map((link) => link.text);
  const lines = lead.map((block) => block.text);
  return (
    [...links, ...lines].find((text) => text.length > 4 && text.length < 90 && isOrganisation(text)) ?? null
  );
}

/** Longest heading of a part of a release, in characters. */
const HEADING = 80;
const CONTACT_CHARS = 240;

function isNear(contact: Block, block: Block): boolean {
  return block.index >= contact.index && block.index <= contact.index + CONTACT_LINES;
}

function twice<T>(value: T | undefined): readonly (T | undefined)[] {
  return [value, value];
}

/** A contact for journalists: the heading alone, or with the contact behind it. */
function isContact(block: Block, { words }: Lexicon): boolean {
  if (block.text.length > CONTACT_CHARS) return false;
  const line = block.norm.replace(/^[^\p{L}]+/u, '');
  return words.pressContact.some(
    (phrase) => line.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(line.slice(phrase.length)),
  );
}

/** Whom a heading "About X" is about, unless that is the author or the site; the heading may open its paragraph. */
function aboutOf(block: Block, { words }: Lexicon): string | null {
  const bold = block.element.querySelector('b,strong')?.textContent?.trim() ?? '';
  const heading = block.text.length < HEADING ? block.text : block.text.startsWith(bold) ? bold : '';
  // A headline of another text: "夏季休業について".
  if (block.linkChars > block.text.length / 2) return null;
  if (!heading || heading.length >= HEADING) return null;
  const norm = normalize(heading)
    .replace(/^[■□▼●◆*#\s]+/u, '')
    .replace(/[\s:]+$/, '');
  for (const phrase of words.about) {
    const [before = '', after = ''] = phrase.split('{name}');
    if (!norm.startsWith(before) || !norm.endsWith(after) || norm.length <= before.length + after.length)
      continue;
    const name = norm.slice(before.length, norm.length - after.length);
    // "About the Quay Trust", but not "About the Author"
    const spelled = asSpelled(heading, name).replace(/^the (?=\p{Lu}[^\s:]+ [^:]+:?$)/u, '');
    if (words.aboutSelf.some((word) => name === word || name.startsWith(`${word} `))) return null;
    // A name; "about half of them" is none. Scripts without capitals have only their length.
    if (/^["'“”„«»‘’([]*[\p{Lu}\p{Lo}\d]/u.test(spelled)) return spelled;
  }
  return null;
}

/** "Quay Newsroom", "Quay Media Service": where an organisation keeps its own releases. */
const PRESS_ROOM =
  / (?:(?:global |group )?(?:newsroom|news ?room|press ?room|media ?(?:service|cent(?:er|re)|room|relations|portal)|press ?(?:cent(?:er|re)|office|portal)|presse(?:portal|bereich|service|center|stelle)?|medien(?:portal|service|center)?|espace presse|salle de presse|sala (?:de prensa|stampa|de imprensa)|area stampa))$/iu;

/** Letters of a name that stands behind its abbreviation. */
const LONG_NAME = 8;

/**
 * The site's own name, or that of its domain, in the story: an organisation's release speaks of itself. One word of a
 * domain ("harbour-tv.example") says less, as texts tell of harbours.
 */
function namesItself(page: PageSnapshot): 'whole' | 'part' | null {
  const brand = nameKey(brandOf(plainHost(page.url)));
  const called = [...page.meta('og:site_name'), page.documentTitle.split(/\s[|–—-]\s/).at(-1) ?? ''];
  const rooms = called.filter((name) => PRESS_ROOM.test(name)).map((name) => name.replace(PRESS_ROOM, ''));
  const titles = [...page.meta('og:site_name'), ...rooms].map(nameKey);
  // "npa Northern Press Agency" is called by the long name in its texts.
  const long = titles.filter((title) => title.startsWith(brand)).map((title) => title.slice(brand.length));
  const names = [brand, ...titles, ...long.filter((name) => name.length > LONG_NAME)].filter(
    (name) => name.length > 2,
  );
  // Early on: a newspaper's own name stands in a disclaimer at the end.
  const told = [...page.zone('lead'), ...page.prose.slice(0, OPENING)].filter(
    (block) => block.text.length > 60,
  );
  const plain = `${page.headline} ${told.map((block) => block.text).join(' ')}`.slice(0, 20_000);
  const text = `${plain} ${spellUmlauts(plain)}`;
  const words = new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(nameKey));
  const squeezed = nameKey(text);
  const tells = (name: string) => (name.length > 5 ? squeezed.includes(name) : words.has(name));
  // "harbour-news.example" is not named by a text that tells of a harbour.
  const parts = brandOf(page.host)
    .split('-')
    .filter((part) => part.length > 4)
    .map(nameKey);
  if (names.some(tells)) return 'whole';
  if (parts.length === 0 || !parts.every(tells)) return null;
  return parts.length > 1 ? 'whole' : 'part';
}

/** The site's own address in the contact, or its own name in "About X". */
function isOwnSender(
  page: PageSnapshot,
  lexicon: Lexicon,
  contact: Block | undefined,
  behind: readonly Block[],
): boolean {
  const reached = behind
    .filter((block) => contact !== undefined && (block === contact || isNear(contact, block)))
    .flatMap((block) => block.text.match(/@[^\s@,;/<>()]{2,60}\.\p{L}{2,}/gu) ?? []);
  if (contact && OUR_TEAM.test(contact.norm)) return true;
  const own = ownSite(page);
  const hosts = reached.map((address) => address.slice(1).toLowerCase());
  if (hosts.some((host) => own.hosts(host) || own.named(brandOf(host)))) return true;
  return behind.some((block) => {
    const about = aboutOf(block, lexicon);
    return about !== null && own.named(about);
  });
}

/** "For press enquiries call our media team": the site's own. */
const OUR_TEAM =
  /(?<!\p{L})(?:our|unser\p{L}{0,2}|notre|nuestr[oa]|il nostro|ons|onze|vår|vores|naszy\p{L}{0,2}|nossa?) (?:\p{L}+ )?(?:press\p{L}*|media\p{L}*|medien\p{L}*|pers\p{L}*|service de presse|ufficio stampa|gabinete|departamento|assessoria|team|office)(?!\p{L})/u;

/** The organisation with which the story begins: "Example Hotels Corporation announced …". */
function subjectOf(page: PageSnapshot): string | null {
  const announcer = ANNOUNCER.exec(page.prose[0]?.text.slice(0, 300) ?? '')?.[1];
  if (announcer && isOrganisation(announcer)) return announcer;
  const name = publisherName(page.prose[0]?.text.slice(0, 120) ?? '');
  return name && name.split(' ').length > 1 && isOrganisation(name) ? name : null;
}

/** "SPRINGFIELD, May 3, 2024 (WIRE) -- Example Foods, Inc. (NYSE: EXF), a producer of" */
const ANNOUNCER =
  /[-–—]\s?(\p{Lu}[^()–—]{3,70}?)(?=\s\((?:the ["“]|nyse|nasdaq|tsx|lse|otc)|,\s(?:an?|the)\s|,?\s(?:today|announce[sd])\s)/iu;

/** The organisation in the line of a contact: the part that the address is called after, or that says it is one. */
function issuerOfContact(block: Block): string | null {
  const host = /@([^\s@,;/]+\.\p{L}{2,})/u.exec(block.text)?.[1];
  const brand = host ? nameKey(brandOf(host.toLowerCase())) : '';
  const stated = block.text
    .replace(/^[^:]{2,60}:/u, '')
    .split(
      /\s*[,;|•–—]\s*|\s-\s|\s(?=(?:pressestelle|pressesprecher\p{L}*|tel(?:efon|efoon|éfono|ephone)?|phone|fax|e-?mail|mobil|www)(?!\p{L}))/iu,
    )
    .map((part) => part.trim())
    .filter((part) => /^\p{L}/u.test(part) && part.length > 2 && part.length <= 60 && !/[\d@]/.test(part));
  // "Press contact: Agence Quai – crane@quai.example": who writes for others.
  const parts = stated.filter((part) => !FOR_OTHERS.test(part));
  const named = (part: string) =>
    part.split(' ').some((word) => nameKey(word).length > 3 && brand.includes(nameKey(word)));
  return parts.find((part) => brand !== '' && named(part)) ?? parts.find(isOrganisation) ?? null;
}

const FOR_OTHERS =
  /^(?:agence|agentur|agenzia|agencia|agência|agency|pr[- ]agent|bureau)(?!\p{L})|(?<!\p{L})(?:PR|communications?|public relations|kommunikation|agency)$/iu;

/** "About the company:", behind which no name stands. */
const THE_COMPANY =
  /^(?:company|organi[sz]ation|unternehmen|firma|gesellschaft|entreprise|société|empresa|compañía|organización|azienda|società|companhia|bedrijf|onderneming|firmie|spółce|společnosti|spoločnosti|företaget|virksomheden|selskapet|yritys|компании|компанію|şirket|会社|当社|公司|회사|perusahaan)$/iu;

/** Who announces: "SOURCE Example Corp", "… on behalf of Example Corp", "About Example Corp". */
function issuerOf(
  page: PageSnapshot,
  lexicon: Lexicon,
  closing: readonly Block[],
  tail: readonly Block[],
): string | null {
  for (const block of [
    ...closing,
    ...tail,
    ...page.blocks.filter((b) => b.zone === 'body' && b.text.length < 90),
  ]) {
    const source = /^SOURCE:? (\p{Lu}.{2,60})$/u.exec(block.text)?.[1];
    if (source) return source;
    const client = clientOf(block.text);
    if (client) return client;
    const company = COMPANY.exec(block.text)?.[1];
    if (company) return company;
    const about = aboutOf(block, lexicon);
    if (about && about.length < 60 && !THE_COMPANY.test(about)) return publisherName(about) ?? about;
  }
  return null;
}
