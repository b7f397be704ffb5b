import type { Block, Link, LinkTarget, PageSnapshot } from '../core/page';
import { EXCERPT_MAX } from '../core/prose';
import { type CopyKind, QUOTE_MAX } from '../core/report';
import { clip, fold, folded, normalize, squeeze, startsWordIn, weigh } from '../core/text';
import { plainHost } from '../core/url';
import { agenciesIn } from './agency-names';
import { brokenLines } from './byline-parts';
import { creditBlocks } from './credit-blocks';
import { startsWithDate } from './date-words';
import { isFilingLine, saysByWhom } from './filing-line';
import type { Lexicon } from './lexicon';
import { domainIn, isMedium, isOrganisation } from './name-kinds';
import { isAuthorsOwn, ownAuthors } from './own-author';
import { isOfOwnHouse, namesSiteIn } from './own-house';
import { isServedBy, ownSite } from './own-site';
import { asSpelled, isDate, isMine, LEADING, publisherName, trimName, withoutAside } from './publisher-name';
import { nameKey, publisherCredited, publisherOfHost } from './publishers';
import { isSetApart } from './set-apart';
import {
  eachMatch,
  matchTemplates,
  namesSite,
  needsKnownSite,
  prepare,
  type TemplateMatch,
  type Templates,
} from './template';
import { writtenLink } from './written-link';

/** A sentence of the page that says where its text comes from. */
export interface Notice {
  readonly type: 'first-published' | 'feed-footer' | 'taken-over';
  readonly block: Block;
  readonly quote: string;
  /** The publisher as the page spells it; null where only a link or nothing names it. */
  readonly name: string | null;
  /** The first link in or right behind the sentence that leads to another site. */
  readonly link: LinkTarget | null;
  /** True where the sentence itself links to it, in words that may be no name: "on my blog". */
  readonly linked: boolean;
  /** True where the publisher named is the page's own site: then it speaks for an original. */
  readonly own: boolean;
}

/** The kind of copy that a notice makes a page: an author's own text from elsewhere, an agency's, another publisher's. */
export function kindOfNotice(page: PageSnapshot, notice: Notice, lexicon: Lexicon): CopyKind {
  // "Originally published at janedoe.example", by Jane Doe.
  const place = nameKey(notice.link ? plainHost(notice.link.url) : (notice.name ?? ''));
  const known =
    publisherCredited(notice.name ?? '') ?? (notice.link && publisherOfHost(plainHost(notice.link.url)));
  const isOwn = (author: string) => {
    // "Jane Doe, Pier Press", "Jane Doe for Pier Press"
    const person = author.split(/,|\s(?:for|für|pour|para|per|voor|dla|для)\s/u, 1)[0] ?? '';
    const [name, last] = [nameKey(person), nameKey(person.split(' ').at(-1) ?? '')];
    // What is named as the author and as the publisher is no person; "Jane Doe's newsletter, The Pier" is hers.
    const named = nameKey(notice.name ?? '');
    if (name === named) return false;
    if (name.length > 6 && person.includes(' ') && named.startsWith(name))
      return publisherCredited(person) === null && !isMedium(person) && !isOrganisation(person);
    // "on Doe's newsletter, The Pier"
    if (last.length > 3 && OWNED.exec(notice.block.norm)?.[1] === normalize(person.split(' ').at(-1) ?? ''))
      return true;
    // "janedoe.example", "doe.example", "jdoe.example"
    const starts = place.startsWith(last) || place.startsWith(`${name[0]}${last}`);
    return (name.length > 6 && place.includes(name)) || (!known && last.length > 3 && starts);
  };
  // The platform that the page gives as its own address elsewhere serves the same author.
  const served = notice.link !== null && isServedBy(page, notice.link.url);
  if (served || isAuthorsOwn(page) || ownAuthors(page, lexicon).some(isOwn)) return 'crosspost';
  const said = notice.block.norm.slice(0, OWN_PLACE_CHARS);
  if (page.proseChars < EXCERPT_MAX && EXCERPTED.test(said)) return 'excerpt';
  if (lexicon.words.ownPlace.some((phrase) => startsWordIn(said, phrase))) return 'crosspost';
  if (!notice.name && NEWS_AGENCY.test(said)) return 'wire';
  const agency = agenciesIn(notice.name ?? '', lexicon)[0]?.agency;
  if (!known && AUTHORITY.test(notice.name ?? '')) return 'press-release';
  return agency && !agency.isPublication ? agency.kind : 'syndicated';
}

const OWNED =
  /(?<![\p{L}-])([\p{L}-]{3,30})'s (?:own )?(?:substack|blog|newsletter|website|site|medium)(?!\p{L})/u;

/** Offices of which a text can only be an announcement. */
const AUTHORITY =
  /(?<!\p{L})(?:sheriff|police|polizei\p{L}*|fire department|feuerwehr|ministry|minist(?:e|è)r\p{L}*|préfecture|mairie|ayuntamiento|prefeitura|landratsamt|stadtverwaltung|policja|policie|polícia|politie|questura)(?!\p{L})|דוברות|משרד ה|وزارة|公安局/iu;

const EXCERPTED = folded(
  /(?<!\p{L})(?:excerpt(?:ed)?|auszug|extraits?|extracto|estratto|excerto|uittreksel|fragment\p{L}*|úryv\p{L}*|utdrag|uddrag|ote|отрыв\p{L}*|уривок|απόσπασμα)(?!\p{L})|摘自|抜粋|발췌/u,
);
/** An agency's feed, whichever it is. */
const NEWS_AGENCY =
  /(?:news|wire|press) agency|nachrichtenagentur|agencia de noticias|agence de presse|agenzia di stampa|agência de notícias|समाचार एजेंसी/u;
/** Characters of a block in which an author speaks of a place of their own. */
const OWN_PLACE_CHARS = 500;

const NETWORK =
  /^(?:facebook|instagram|linkedin|reddit|telegram|threads|tiktok|twitter|vk|weibo|x|youtube)$/i;

interface Prepared {
  readonly types: readonly (readonly [Notice['type'], Templates])[];
  readonly never: Templates;
}

/** Shortest notice, in characters of Latin script. */
const SHORTEST = 12;
/** Pages that list many books or papers would yield one for each. */
const MAX_NOTICES = 6;

const found = new WeakMap<PageSnapshot, readonly Notice[]>();

/** Notices of the page, each place once, in the order of the page. */
export function noticesOf(page: PageSnapshot, lexicon: Lexicon): readonly Notice[] {
  let notices = found.get(page);
  if (!notices) {
    notices = search(page, lexicon);
    found.set(page, notices);
  }
  return notices;
}

function prepared({ words }: Lexicon): Prepared {
  return {
    types: [
      ['feed-footer', prepare(words.feedFooter)],
      ['taken-over', prepare(words.takenOver)],
      ['first-published', prepare(words.firstPublished)],
    ],
    never: prepare(words.never),
  };
}

function search(page: PageSnapshot, lexicon: Lexicon): Notice[] {
  const { types, never } = prepared(lexicon);
  const below = types.filter(([type]) => type !== 'first-published');
  const { all, end } = creditBlocks(page);
  const notices: Notice[] = [];
  const look = (block: Block, wanted: Prepared['types']) => {
    if (weigh(block.text) < SHORTEST) return;
    for (const part of partsOf(block, page.prose.at(-1) === block || page.prose[0] === block)) {
      if (matchTemplates(never, part) && !PARTNER.test(part)) {
        if (part === block.norm) return;
        continue;
      }
      const notice = first(wanted, part, (type, match) => read(page, lexicon, block, type, match));
      if (!notice) continue;
      if (!isFilingLine(page, block)) notices.push(notice);
      return;
    }
  };
  for (const block of all) look(block, types);
  for (const block of end) if (notices.length < MAX_NOTICES) look(block, below);
  return notices.slice(0, MAX_NOTICES);
}

/** The first notice that names a publisher, else the first of all. */
function first(
  types: Prepared['types'],
  norm: string,
  make: (type: Notice['type'], match: TemplateMatch) => Notice | null,
): Notice | null {
  let nameless: Notice | null = null;
  for (const [type, templates] of types) {
    for (const match of eachMatch(templates, norm)) {
      const notice = make(type, match);
      if (notice?.name) return notice;
      nameless ??= notice;
    }
  }
  return nameless;
}

/** "First published on our partner site X": ours, and another publication all the same. */
const PARTNER =
  /(?<!\p{L})(?:(?:media|news|content) partner|(?:medien|nachrichten)partner|partner(?:portal|magazin|seite|zeitung|redaktion|titel|website)|(?:schwester|zuster|syster|søster)(?:portal|magazin|seite|zeitschrift|zeitung|titel|blatt|krant|site|tidning|avis|medi)|sister (?:paper|newspaper|publication|site|title|magazine))/u;

/** A long paragraph is searched at both ends only; beside the story a notice can be the second sentence of a line. */
function partsOf(block: Block, isEdge: boolean): string[] {
  const { norm, zone } = block;
  if (norm.length > 800) return [norm.slice(0, 400), norm.slice(-400)];
  const plain = norm.replace(POSTSCRIPT, '');
  if (plain !== norm) return [plain];
  const beside = norm.length <= CREDIT_CHARS && (/^(?:before|lead|tail)$/.test(zone) || isEdge);
  if (!beside) return [norm];
  // "Jane Doe<br>First published in Pier Press", "April 24, 2026 | Reprinted from Pier Press"
  const behind = norm.split(/(?<=\p{L}{3}[.!?]) |\s[|•·]\s/u).slice(1);
  return [norm, ...behind, ...brokenLines(block).map(normalize)];
}

/** "P.-S. : Article paru dans …", "Crosspost: …", "Note: …" */
const POSTSCRIPT =
  /^(?:p\. ?-?s\.?|ps|n\. ?b\.?|nb|cross-?post(?:ing)?|repost|note|hinweis|nota|disclosure|archive notice) ?: ?/u;
/** Longest line of credits, in characters. */
const CREDIT_CHARS = 300;

function read(
  page: PageSnapshot,
  lexicon: Lexicon,
  block: Block,
  type: Notice['type'],
  match: TemplateMatch,
): Notice | null {
  const own = ownSite(page);
  const links = page.links(block);
  // A platform that serves the author's texts, too, is another place when the text says that it was there first.
  const foreign = links.filter(({ url }) => !own.hosts(plainHost(url)) || isServedBy(page, url));
  const site = withoutAside(withoutHeadline(squeeze(match.site), page));
  // "First appeared in German on this blog", "Original publication: Holt, A. et al. Tides of …"
  if (OURS.test(site) || STUDY.test(site)) return null;
  const linked = links.find((link) => {
    const text = fold(link.text);
    const at = text.length > 1 ? site.slice(0, text.length + DATE_AHEAD).indexOf(text.slice(0, 60)) : -1;
    return at >= 0 && !/[;)\]!?]|(?<!\d)\./.test(site.slice(0, at));
  });
  const words = asSpelled(block.text, site);
  // "in „24 Tide“" is a paper.
  const dated =
    (isDate(site.replace(LEADING, '')) && !/^["'„“«]/.test(site)) || startsWithDate(site, lexicon.dates);
  const spelled = site && !dated ? publisherName(words) : null;
  const name =
    linked && linked.text.length <= 50 && !isPhrase(linked.text, lexicon) && !isDate(linked.text)
      ? trimName(linked.text)
      : (spelled ?? null);
  const behind = linkBehind(page, block, own);
  if (namesSite(match.template) && !name && (dated || !(linked ?? foreign[0] ?? behind))) return null;
  // "The post appeared first on Example" is also said of posts on a network; a feed's footer is linked.
  if (type === 'feed-footer' && name && !linked && NETWORK.test(name)) return null;
  // "The Quay was first published by Pier Press" speaks of a book, unless it names this text or a known publisher.
  if (ANY_SUBJECT.test(match.template) && !speaksOfPage(page, block, name) && foreign.length === 0)
    return null;
  // "The report first appeared in Pier News", within a paragraph of the story, is a part of what the story tells.
  if (type === 'first-published' && isWithinStory(block, match) && !speaksOfThis(block, match)) return null;
  const isVague = needsKnownSite(match.template);
  if (type === 'taken-over' && isOfPicture(block, match, name, lexicon)) return null;
  const isUnknown = foreign.length === 0 && !(name && publisherCredited(name));
  // "A version of this story appeared in the Tide newsletter": a site's own letters are called so.
  if (isUnknown && type === 'first-published' && LETTER.test(site) && !isMine(words)) return null;
  // "Published in Harbour", linked to the site's own list of such texts
  if (isUnknown && type === 'first-published' && linked && !domainIn(linked.text)) return null;
  // "Taken from X" may speak of a picture or a quotation.
  if (isVague && isUnknown && !isMine(words)) return null;
  // "Published by Jane Doe on 3 May", also in the words of a notice
  if (isUnknown && type === 'first-published' && name !== null) {
    const ahead = match.text.slice(0, Math.max(0, match.text.indexOf(normalize(name))));
    if (saysByWhom(ahead, name, () => ownAuthors(page, lexicon))) return null;
  }
  // "Originally aired on Morning Tide" is a programme of the site's own, "originally written by Jane Doe" its author.
  if (
    isUnknown &&
    (AIRED.test(match.text) ||
      (WRITTEN.test(match.text) && !isOrganisation(name ?? '') && !isMedium(name ?? '')))
  )
    return null;
  const link =
    (linked && foreign.includes(linked) ? linked : foreign[0]) ?? behind ?? writtenLink(words, own);
  // "First published here", with a link to a page of the site's own.
  if (type === 'first-published' && !name && !link && links.length > 0) return null;
  const namesOwn =
    isOfOwnHouse(page, name, words) ||
    (DISTRIBUTED.test(match.text) && namesSiteIn(page, block.text)) ||
    (name !== null && own.named(name) && !(link && isServedBy(page, link.url))) ||
    (linked !== undefined && !foreign.includes(linked) && name === null);
  return {
    type,
    block,
    quote: clip(around(block.text, match), QUOTE_MAX),
    name,
    link,
    linked: linked !== undefined && foreign.includes(linked),
    own: namesOwn,
  };
}

/**
 * "Image © Pier Museum. Reproduced by permission", "With permission of Pier Museum to print its pictures": whether the
 * words ahead of a notice that names nobody, or the next ones behind it, are those of a picture's credit.
 */
function isOfPicture(
  { norm }: Block,
  match: TemplateMatch,
  name: string | null,
  { words }: Lexicon,
): boolean {
  const at = Math.max(0, norm.indexOf(match.text));
  const ahead = name && !needsKnownSite(match.template) ? '' : norm.slice(0, at);
  const behind = norm
    .slice(at + match.text.length)
    .split(' ')
    .slice(0, WORDS_BEHIND);
  const said = `${ahead} ${behind.join(' ')}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return said.some((word) => words.creditLabel.includes(word));
}
const WORDS_BEHIND = 4;

/** "… on Pier Press: Harbour bridge closed" */
function withoutHeadline(site: string, { headline }: PageSnapshot): string {
  const at = site.indexOf(': ');
  const title = normalize(headline).slice(0, TITLE_PART);
  return at > 0 && title.length >= 8 && site.slice(at + 2).startsWith(title) ? site.slice(0, at) : site;
}

/** The page's own site, behind the language or the date that stood ahead of it. */
const OURS =
  /^(?:this|our|diese[mnrs]?|unsere[mnrs]?|ce(?:t|tte)?|notre|nos|est[ea]|nuestr[oa]s?|quest[oa]|nostr[oa]|dit|deze|ons|onze|nossa?|neste|nesta|naszym|naszej|tym) (?:web)?(?:blog|site|seite|website|page|magazin|magazine|paper|newspaper|newsletter|zeitung|zeitschrift|portal|revue|revista|rivista|sito|sitio|periódico|giornale|tijdschrift|krant|stronie)(?!\p{L})|^(?:本[刊报報站网網社台誌紙]|我[们們报報刊]|敝刊|弊[誌社紙]|[当當]サイト|本サイト|본[지보사]|우리)/u;

const LETTER =
  /^[^.,;:]{2,50} (?:news)?letter(?!\p{L})|^[^.,;:]{0,30}(?<!\p{L})(?:newsletters?|infolettre|boletín|nieuwsbrief|nyhetsbrev\p{L}*|newsletteru?) /u;

/** Of the citation of a scientific paper, which a text is about. */
const STUDY = /(?<!\p{L})(?:et al|doi)(?!\p{L})/u;

/** Characters by which a headline is known again. */
const TITLE_PART = 20;

const DISTRIBUTED = /distributed|syndicated/;
const WRITTEN =
  /(?<!\p{L})(?:written|geschrieben|verfasst|écrite?s?|escrit[oa]|scritt[oa]|geschreven|napisan\p{L}*|skrev\p{L}*|написан\p{L}*) (?:by|von|par|por|da|door|przez|av|af)(?!\p{L})/u;
const AIRED =
  /(?<!\p{L})(?:aired|broadcast|gesendet|ausgestrahlt|diffusée?s?|emitid[oa]|trasmess[oa]|transmitid[oa]|uitgezonden|wyemitowan\p{L}*|vysílán\p{L}*|sändes|sendt|эфир\p{L}*|放送)(?!\p{L})/u;
/** Characters between the words of a notice and the link to the publisher: an article, a date. */
const DATE_AHEAD = 24;
/** Templates that do not say what was published. */
const ANY_SUBJECT = /^\((?:was|were)[|)]/;
/** Characters of the headline that stand in a notice about this text. */
const HEADLINE_PART = 30;

function speaksOfPage(page: PageSnapshot, block: Block, name: string | null): boolean {
  if (name && publisherCredited(name)) return true;
  const headline = normalize(page.headline).slice(0, HEADLINE_PART);
  return (
    (headline.length >= 15 && block.norm.includes(headline)) || /\b(?:this|here|above)\b/.test(block.norm)
  );
}

/** A notice that takes up less of its paragraph stands within the story. */
const NOTICE_SHARE = 0.6;
/** Characters ahead of a notice in which its subject stands. */
const SUBJECT = 40;
/** "This text" in the languages at hand: only such a sentence speaks of the text that it stands in. */
const THIS = folded(
  /(?<![\p{L}\p{M}])(?:this|these|diese[rs]?|vorliegende\p{L}*|cet(?:te)?|ce|este|esta|estas?|quest[oa]|quest['’]|dit|deze|ten|niniejsz\p{L}*|tent?o|táto|toto|tato|denna|denne|dette|detta|den här|tämä|ez a|a jelen|acest|această|το παρόν|αυτό το|эт(?:а|от|о)|данн\p{L}*|ц(?:я|ей|е|ю)|тази|този|настоящ\p{L}*|bu|ini|aquest\p{L}?|ov(?:aj|a|o)|ова(?:ј)?|ta|šis|šī|see|käesolev)(?![\p{L}\p{M}])|هذ[اه]|این|(?:^|\s)(?:זה|זו|הזה|הזאת)|यह|इस|এই|この|本(?:記事|稿|文|报|篇)|当記事|[这這]|该文|[이본]\s?(?:글|기사|칼럼|기고|인터뷰|원고)|này|นี้/u,
);

function isWithinStory(block: Block, match: TemplateMatch): boolean {
  return (
    block.prose &&
    block.zone === 'body' &&
    !EDITORS_NOTE.test(block.norm) &&
    !(match.index <= 2 && block.text.length <= LINE_CHARS && block.linkChars > 0) &&
    !isSetApart(block) &&
    match.text.length - match.site.length < block.norm.length * NOTICE_SHARE
  );
}

/** How editors begin a note about the text. */
const EDITORS_NOTE =
  /^[^\p{L}]{0,3}(?:autor(?:in|ka|zy)?:|redaktioneller hinweis|anm(?:erkung|\.) (?:der|d\.) red|hinweis der redaktion|editor(?:'?s|ial)? note|note from the editors?|note de la rédaction|ndlr|nota (?:de la redacción|del (?:editor|redactor)|editorial|della redazione|da redação|do editor)|(?:noot|opmerking) van de redactie|od redakcji|przypis redakcji|pozn(?:ámka|\.) red|redaktionens anmärkning|от редакции|примечание редакции|від редакції|editörün notu)/u;

/** Longest note that begins with its words and links to the publisher, in characters. */
const LINE_CHARS = 160;

function speaksOfThis({ norm }: Block, match: TemplateMatch): boolean {
  const at = Math.max(0, norm.indexOf(match.text));
  const start = Math.max(0, at - SUBJECT);
  return THIS.test(norm.slice(start, at + match.text.length - match.site.length));
}

/** The next line, where it is nothing but one link to another site. */
function linkBehind(page: PageSnapshot, block: Block, own: ReturnType<typeof ownSite>): Link | undefined {
  const next = page.blocks[block.index + 1];
  if (!next || next.text.length > 160 || next.linkChars < next.text.length * 0.6) return undefined;
  return page.links(next).find((link) => !own.hosts(plainHost(link.url)));
}

/** "The original is published here" */
const EAST_ASIAN_LEAD = /^(?:原文|全文|点击|點擊|阅读|閱讀|查看|こちら|元記事|続き|원문|전문|여기)/;

/** "here", "the original article": words of a link that are no name. */
function isPhrase(text: string, { words }: Lexicon): boolean {
  const norm = normalize(text);
  if ([...words.readOriginal, ...words.continueReading].some((phrase) => norm.includes(phrase))) return true;
  if (EAST_ASIAN_LEAD.test(text)) return true;
  return /^\p{Ll}/u.test(text) && !/\.\p{L}{2,}$/u.test(text) && text.includes(' ');
}

/** The sentence of the page around a match, for the quotation. */
function around(text: string, match: TemplateMatch): string {
  if (text.length <= QUOTE_MAX) return text;
  const spelled = asSpelled(text, match.text);
  return spelled || text;
}
