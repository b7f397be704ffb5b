import type { Block, LinkTarget, PageSnapshot } from '../core/page';
import { proseAfter } from '../core/prose';
import { QUOTE_MAX } from '../core/report';
import { clip, folded, normalize, squeeze } from '../core/text';
import { plainHost } from '../core/url';
import { brokenLines } from './byline-parts';
import { creditBlocks, isCaption } from './credit-blocks';
import type { Lexicon } from './lexicon';
import { domainIn, isMedium, isOrganisation } from './name-kinds';
import { ownSite } from './own-site';
import { publisherCredited, publisherNamed } from './publishers';
import {
  callsRelease,
  cutAtLabel,
  DEPARTMENT,
  isCitation,
  MAX_NAME,
  publisherBehind,
  sourceName,
} from './source-name';
import { knownWithin, labelledLink, linkedPublisher, MAX_LINE, markedSource, permits } from './source-within';
import { creditsTranslator } from './translator';
import { bareLine, wholeLine } from './whole-line';
import { writtenLink } from './written-link';

/** A line that says "Source: …" about the text. */
export interface SourceLine {
  readonly block: Block;
  readonly quote: string;
  /** What stands behind the label, as spelled: a name, or the headline of the original. */
  readonly named: string;
  /** First link to another site. */
  readonly link: LinkTarget | null;
  /** Where it stands: behind the story, ahead of it, or between paragraphs. */
  readonly place: 'tail' | 'lead' | 'body';
  /** True where the line names the translator as well: the text is another publication's. */
  readonly translated: boolean;
  /** True where no label stands there, only a link that spells its own address. */
  readonly bare: boolean;
  /** True where the line is nothing but label, name and link. */
  readonly alone: boolean;
  /** True where the label says that it is the article's source: a fact's would not be called so. */
  readonly explicit: boolean;
  /** True where the line names the author, too: a text's credit. */
  readonly authored: boolean;
  /** "via": where the writer heard of it, rather than whose text it is. */
  readonly hat: boolean;
  /** True where it follows the article's date on one line: a credit for the whole text. */
  readonly dated: boolean;
  /** True where the page's own site is named. */
  readonly own: boolean;
}

/** Prose that may follow a line behind the text: a standing note, in characters. */
const NOTES_AFTER = 250;

const DATE_AHEAD =
  /^[^/|•·]{4,40}\d[^/|•·]{0,20}\s[/|•·]\s|^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4},?\s+(?=\p{L}{3,12}:)|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*(?=\p{Script=Han})/u;
/** What no fact's or figure's source is called. */
const PROVIDED = /^(?:\p{L}+ )?provided by /u;
/** Several sources are a bibliography. */
const PLURAL = /^(?:sources|quellen|weitere quellen|fuentes|fonti|fontes|bronnen|źródła)$/;

const cache = new WeakMap<PageSnapshot, readonly SourceLine[]>();

/** Source lines of the page, those under pictures and charts left out. */
export function sourceLines(page: PageSnapshot, lexicon: Lexicon): readonly SourceLine[] {
  let lines = cache.get(page);
  if (!lines) {
    lines = read(page, lexicon);
    cache.set(page, lines);
  }
  return lines;
}

function read(page: PageSnapshot, lexicon: Lexicon): SourceLine[] {
  const own = ownSite(page);
  const { lead, closing, tail, between } = creditBlocks(page);
  const last = page.zone('body').at(-1)?.index ?? -1;
  const found: SourceLine[] = [];
  const seen = new Set<Block>();
  const consider = (block: Block, place: SourceLine['place']) => {
    if (seen.has(block) || isCaption(block)) return;
    // The picture ahead of a story stands right before its date line.
    if (place !== 'lead' && followsPicture(block, place === 'body')) return;
    seen.add(block);
    const parsed =
      signedBy(page, block) ??
      namedBelow(page, block, lexicon) ??
      linesOf(block)
        .map((line) => parseLine(line, lexicon))
        .find((line) => line?.named) ??
      parseLine(block, lexicon) ??
      (place === 'lead' ? statedAhead(page, block, lexicon) : null) ??
      (place === 'tail' ? parseAddress(page, block, lexicon) : null);
    // "Source: press release" is read as a release, and names nobody.
    if (!parsed || callsRelease(parsed.named, lexicon)) return;
    const foreign = page.links(block).filter((link) => !own.hosts(plainHost(link.url)));
    const link = foreign[0] ?? writtenLink(parsed.named, own);
    const named = publisherBehind(parsed.named)
      .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
      .replace(DEPARTMENT, '');
    found.push({
      block,
      quote: clip(parsed.quote, QUOTE_MAX),
      // "Source" itself may be the link.
      named:
        named || (link && !isLabel(link.text, lexicon) && !ADDRESS.test(link.text) ? squeeze(link.text) : ''),
      link,
      place,
      translated: parsed.translated ?? false,
      bare: parsed.bare ?? false,
      alone: parsed.alone,
      explicit: parsed.explicit ?? false,
      authored: AUTHOR_BEHIND.test(block.norm.slice(0, MAX_LINE)),
      hat: parsed.hat,
      dated: parsed.dated,
      own:
        named !== '' &&
        named.length < 60 &&
        (own.named(named.split(/[|/,(–-]/)[0] || named) || own.hosts(domainIn(named) ?? '')),
    });
  };
  for (const block of lead.slice(-8)) consider(block, 'lead');
  for (const block of tail) consider(block, 'tail');
  const isBehind = (block: Block) =>
    block.index >= last ||
    creditsBoth(block) ||
    (PROVIDED.test(block.norm) && proseAfter(page, block) <= NOTES_AFTER);
  for (const block of closing) consider(block, isBehind(block) ? 'tail' : 'body');
  for (const block of between)
    if (block.index >= last - 2 || creditsBoth(block)) consider(block, isBehind(block) ? 'tail' : 'body');
  return found;
}

/** A link that spells its own address names nobody. */
const ADDRESS = /^\s*https?:\/\//i;

/** "… it said. (Source: X)" */
const LABEL_AT_END = /[.!?")\]。」』।؟۔]\s*[([]?\s*(\p{L}[\p{L}\p{M} ]{1,20}):\s*([^:]{2,60}?)[)\]]?\.?$/u;
/** "责任编辑：王芳 文章来源：北灯新闻，记者：李明。转载请…": a label within a line of several. */
const EAST_ASIAN =
  /[\s，。；|](文章来源|文章來源|稿件来源|稿件來源|来源|來源|出处|出處|転載元|引用元|原文|原作|출처|원문)\s?[:：]\s?([A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}|[^\s，,。；;|：:（(]{2,20})/u;
/** Such lines begin with whoever edited the text. */
const STAFF =
  /^[^\p{L}]{0,3}(?:责任编辑|責任編輯|责编|編輯|编辑|作者|譯者|译者|翻译|翻譯|翻訳|번역|記者|记者|校对|文|글|기자)\s?[:：/／]/u;
/** "Translated by Jane Doe. Original: X" */
const LABEL_WITHIN =
  /[.!?,;|/\s]\s*[([]?(\p{L}[\p{L}\p{M}]+(?: \p{L}[\p{L}\p{M}]+)?) ?:\s*([^:]{2,60}?)[)\]]?\.?$/u;

/** What a translator calls the text that was translated. */
const ORIGINAL =
  /^(?:original(?:e|text|artikel)?|artículo original|article original|texto original|originale|原文|원문)$/u;

const BOTH = /^[^:]{2,30}:[^:]{2,80}\s(\p{L}[\p{L}-]*)\s?:/u;
const TEXT_LABEL =
  '(?:text|texte|texto|testo|tekst|teksti|текст|szöveg|bericht|beitrag)(?:\\s?(?:/|,|und|u\\.|&|\\+|and|et|y|e)\\s?(?:fotos?|bild(?:er)?|photos?|immagini|imágenes))?';
const TEXT = new RegExp(`^${TEXT_LABEL}$`, 'u');
const TEXT_AHEAD = new RegExp(`^${TEXT_LABEL}(?=[\\s:])`, 'u');
const PICTURE =
  /^(?:fotos?|bild(?:er|quelle)?|photos?|images?|credits?|imagen|imágenes|immagin[ei]|imagens?|beeld|zdjęci[ae]|kuva|kép|фото)$/u;

/** "Source: X Photo: Y" between paragraphs: as the picture has a credit of its own, the other one is the text's. */
function creditsBoth(block: Block): boolean {
  const second = block.text.length <= MAX_LINE ? BOTH.exec(block.norm)?.[1] : undefined;
  return second !== undefined && PICTURE.test(second);
}

/** Labels that are prepositions and need no colon: "Provided by X", "Theo X". */
const NO_COLON =
  /(?:^| )(?:provided by|theo|tomado de|tratto da|превзето от|взято (?:с|из)|оригинал взят у|نقلا عن|به نقل از|(?:dikutip|dilansir|disadur) dari(?: laman)?)$/;

/** Labels that name the article: "Article source:", "Tratto da:", "文章来源：". */
const ARTICLE_SOURCE =
  /^(?:theo$|tratto da|ripreso da|tomado de|taken from|reprinted from|entnommen|nachdruck|repris de|extrait de|overgenomen|przedruk|převzato|prevzaté|взято|перепечат\p{L}*)|article|artikel|artícul|articol|artigo|matéria|artyk|článk|článok|статт|стат[ьеи]|story|(?<!\p{L})text(?!\p{L})|beitrag|cikk|makale|haber|文章|稿件|本文|原文|기사|원문|مقال|مطلب|कहानी|bài viết/u;

/** "Source: X / Author: Y" */
const AUTHOR_BEHIND = folded(
  /[\s/|,;.·–，、-](?:author|autor(?:in|a)?|auteur|autore|автор|szerző|yazar|συντάκτης|작성자|글|作者|记者|記者|文)\s?[:：/／]/u,
);

interface Parsed {
  named: string;
  bare?: boolean;
  translated?: boolean;
  explicit?: boolean;
  alone: boolean;
  hat: boolean;
  dated: boolean;
  quote: string;
}

/** A known publisher in the line below "Source of the article", with the place in brackets. */
function namedBelow(page: PageSnapshot, block: Block, lexicon: Lexicon): Parsed | null {
  if (block.text.length > SHORT_LINE || !isBelowLabel(page, block, lexicon)) return null;
  const name = block.text.replace(/\s?\([^()]*\)$/, '');
  if (!publisherCredited(name)) return null;
  return { named: name, explicit: true, alone: true, hat: false, dated: false, quote: block.text };
}

/** What the line of the date says or marks beside other things, ahead of the text. */
function statedAhead(page: PageSnapshot, block: Block, lexicon: Lexicon): Parsed | null {
  const marked = markedSource(block);
  const named = marked ?? labelledLink(page, block, lexicon)?.text;
  if (!named) return null;
  return { named, explicit: marked === null, alone: true, hat: false, dated: true, quote: block.text };
}

/** Whether the line above is a label for where the article is from, and nothing else. */
function isBelowLabel(page: PageSnapshot, block: Block, { words }: Lexicon): boolean {
  const label = wholeLine(page.blocks[block.index - 1]?.norm ?? '', words.sourceLabel);
  return label !== null && ARTICLE_SOURCE.test(label);
}

/** "— The Conversation" right behind the last paragraph, which is no quotation. */
function signedBy(page: PageSnapshot, block: Block): Parsed | null {
  const name =
    block.text.length <= SHORT_LINE ? /^[-–—]\s?(\p{L}.{2,40})$/u.exec(block.text)?.[1] : undefined;
  const before = page.blocks[block.index - 1];
  if (!name || !publisherNamed(name) || !before || before.element.closest('blockquote')) return null;
  if (/^["“„«»”]|["“”«»]$/.test(before.text)) return null;
  return { named: name, alone: true, hat: false, dated: false, quote: block.text };
}

/** A line that is nothing but one link with its own address for words: "www.example.org"; its label may stand above. */
function parseAddress(page: PageSnapshot, block: Block, lexicon: Lexicon): Parsed | null {
  if (block.anchors.length !== 1 || block.linkChars < block.text.length - 4) return null;
  const known = linkedPublisher(page, block);
  if (known)
    return { named: known, explicit: true, alone: true, hat: false, dated: false, quote: block.text };
  const words = block.text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|[/\s]+$/g, '');
  const address = (block.anchors[0]?.getAttribute('href') ?? '').toLowerCase();
  if (!/^[^\s/]+\.[a-z]{2,}(?:\/\S*)?$/.test(words) || !address.includes(words)) return null;
  const explicit = isBelowLabel(page, block, lexicon);
  return { named: '', bare: !explicit, explicit, alone: true, hat: false, dated: false, quote: block.text };
}

type Line = Pick<Block, 'text' | 'norm' | 'zone' | 'linkChars'>;

/** "Source: X<br>Reprinted with permission": each line for itself. */
function linesOf(block: Block): Line[] {
  return brokenLines(block).map((text) => ({ text, norm: normalize(text), zone: block.zone, linkChars: 0 }));
}

function parseLine(block: Line, lexicon: Lexicon): Parsed | null {
  const { sourceLabel, creditLabel } = lexicon.words;
  const within = block.zone === 'lead' ? knownWithin(block, lexicon) : null;
  if (within) return { named: within, alone: true, hat: false, dated: true, quote: block.text };
  if (block.text.length <= MAX_LINE) {
    // "Dec. 22, 2016 / Source: X": the date of the article may stand ahead.
    const norm = block.zone === 'lead' ? block.norm.replace(DATE_AHEAD, '') : block.norm;
    const dated = norm !== block.norm;
    const line = /^[\s/([*|•→>\p{So}-]{0,4}(.*)$/u.exec(norm)?.[1] ?? '';
    const label = longestPrefix(line, sourceLabel) || (TEXT_AHEAD.exec(line)?.[0] ?? '');
    if (label && !PLURAL.test(label)) {
      const behind = line.slice(label.length);
      // "Provided by X": such a label needs no colon.
      const rest =
        /^\s*(?:[:：|\]–-]|->|→)\s*(.*)$/u.exec(behind)?.[1] ??
        (NO_COLON.test(label) || namesSomebody(block, behind) ? behind.trim() : undefined);
      const linked = block.linkChars >= (block.text.length - label.length) * 0.6 && block.linkChars > 3;
      if (rest === undefined && !linked) return null;
      const said = rest ?? line.slice(label.length);
      const isPermitted = permits(said, lexicon);
      const told = isPermitted ? said.replace(/\.\s.*$/u, '') : said;
      // "Materials provided by X. Note: content may be edited."
      const name = cutAtLabel(NO_COLON.test(label) ? (told.split(/\.\s/)[0] ?? '') : told, creditLabel);
      if (isCitation(name) || name.length > MAX_NAME) return null;
      const named = sourceName(block.text, name);
      // "Provided by law, …" is prose.
      if (
        NO_COLON.test(label) &&
        (rest === undefined || !/^[\p{Lu}\p{Lo}]/u.test(named) || named.length > 40)
      )
        return null;
      // "Text: Jana Muster" is the author; "Text: Ruderclub Westmark e.V." sent it in.
      const printed = publisherBehind(named) !== named;
      if (
        TEXT.test(label) &&
        !printed &&
        (named.includes('/') || !(isOrganisation(named) || isMedium(named) || publisherCredited(named)))
      )
        return null;
      return {
        named,
        alone: true,
        explicit: ARTICLE_SOURCE.test(label) || PROVIDED.test(`${label} `) || isPermitted,
        hat: /^(?:via|über|vía|przez)$/.test(label),
        dated,
        quote: block.text,
      };
    }
  }
  const east = EAST_ASIAN.exec(block.text.slice(0, MAX_LINE));
  if (east?.[1] && east[2] && sourceLabel.includes(east[1]) && STAFF.test(block.text))
    return {
      named: sourceName(block.text, normalize(east[2])),
      alone: true,
      explicit: ARTICLE_SOURCE.test(east[1]),
      hat: false,
      dated: false,
      quote: east[0].trim(),
    };
  const end = block.norm.slice(-110);
  const translated = creditsTranslator(block);
  const at = (translated ? LABEL_WITHIN : LABEL_AT_END).exec(end);
  if (!at?.[1] || !at[2] || !(sourceLabel.includes(at[1].trim()) || (translated && ORIGINAL.test(at[1]))))
    return null;
  const name = cutAtLabel(at[2], creditLabel);
  if (isCitation(name)) return null;
  return {
    named: sourceName(block.text, name),
    translated,
    alone: false,
    hat: false,
    dated: false,
    quote: block.text.slice(-110),
  };
}

/** "Kilde Zetland", "Zdroj SME": the colon is left out where the whole line is label and name. */
function namesSomebody(block: Line, behind: string): boolean {
  if (block.text.length > SHORT_LINE || !/^ \S/.test(behind)) return false;
  const name = sourceName(block.text, behind.trim());
  return publisherCredited(name) !== null || isMedium(name) || isOrganisation(name);
}

const SHORT_LINE = 50;

/** True where words are a label of sources, perhaps with "link" behind it, and no name. */
function isLabel(text: string, { words }: Lexicon): boolean {
  return words.sourceLabel.includes(bareLine(normalize(text)).replace(/ (?:link|url)$/, ''));
}

function longestPrefix(line: string, labels: readonly string[]): string {
  let best = '';
  for (const label of labels)
    if (label.length > best.length && line.startsWith(label) && !/^\p{L}/u.test(line.slice(label.length)))
      best = label;
  return best;
}

/** Right behind a picture, a table or a chart, "Source" means that. */
export function followsPicture(block: Block, inText: boolean): boolean {
  const before = block.element.previousElementSibling;
  if (!before) return false;
  if (/^(?:figure|img|picture|table|svg|canvas|iframe|video)$/.test(before.localName)) return true;
  return (
    inText &&
    (before.textContent ?? '').trim().length < 40 &&
    before.querySelector('img,picture,table,svg,canvas,iframe,video') !== null
  );
}
