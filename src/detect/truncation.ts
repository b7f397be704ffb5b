import type { Block, PageSnapshot } from '../core/page';
import { EXCERPT_MAX, EXCERPT_PARAGRAPHS } from '../core/prose';
import { QUOTE_MAX, type Truncation } from '../core/report';
import { folded, normalize, weigh } from '../core/text';
import { isHomePath } from '../core/url';
import { leadOns } from '../evidence/lead-on';
import { quotedArticle } from '../evidence/quoted';
import type { Lexicon } from '../lexicon/lexicon';
import { linkBehindCut } from './cut-link';
import { type CutMark, EXCERPT_CHARS, endingOf } from './ending';
import { isLongerAsStated } from './stated-length';
import { isPaywalled, offersAccess } from './wall';

const REASONS: Readonly<Partial<Record<CutMark, Truncation['reason']>>> = {
  'char-count': 'char-count',
  'two-dots': 'ellipsis',
  'bracketed-dots': 'ellipsis',
  dots: 'ellipsis',
  'open-quotation': 'open-quotation',
};
/** Blocks behind the text in which page numbers stand. */
const PAGES_REACH = 4;
/** What the address of a further page adds: `/2`, `-2.html`, `2.html`, `?page=2`. */
const PAGE_NUMBER =
  /^(?:\.\w+)?(?:[2-9]\.\w+$|[/_-](?:page[/_-]?|p)?\d{1,2}(?:[./?]|$)|.*[?&](?:page|p|pg|seite|pagina|chapter)=\d{1,2}\b)/i;
/** Dots at the end of a text with more prose (in characters) or more paragraphs are style rather than a cut. */
const DOTS_CHARS = 800;
const DOTS_PARAGRAPHS = 3;

/**
 * Says whether the text shown is only a part of the article, and why. A paywall comes first: text behind one is cut,
 * but no copy.
 */
export function truncationOf(page: PageSnapshot, lexicon: Lexicon): Truncation | null {
  const ending = endingOf(page, lexicon);
  if (!ending) return null;
  const quote = lastWords(ending.last.text);
  if (isPaywalled(page, lexicon)) return { reason: 'paywall', quote };
  const to = ending.leadOn?.to;
  // On the same site a line may lead from a whole text, but not from one that breaks off.
  const breaks = ending.mark === 'no-end' || ending.mark === 'open-quotation';
  if (
    to === 'elsewhere' ||
    to === 'nowhere' ||
    (to === 'here' && ending.mark !== null) ||
    (to === 'in-place' && breaks)
  ) {
    return { reason: 'continue-reading', quote };
  }
  if (leadsToWhole(page, lexicon, ending.mark) || linkBehindCut(page, lexicon))
    return { reason: 'continue-reading', quote };
  if (hasMorePages(page, ending.last)) return { reason: 'continue-reading', quote };
  if (ending.mark === 'no-end' && breaksOff(ending.last.text)) return { reason: 'no-end', quote };
  if (ending.mark === 'no-end' && offersAccess(page, lexicon, ending.last))
    return { reason: 'paywall', quote };
  const isStyle =
    ending.mark === 'dots' && (page.proseChars > DOTS_CHARS || page.prose.length > DOTS_PARAGRAPHS);
  const reason = ending.mark && !isStyle ? REASONS[ending.mark] : undefined;
  if (reason) return { reason, quote };
  return isLongerAsStated(page) ? { reason: 'stated-length', quote } : null;
}

/** Words of lines that lead to the original, which need not be longer. */
const TO_ORIGINAL = folded(
  /origin|orijinal|oryginał|eredeti|ориг|първоизточник|πρωτότυπ|原文|元記事|記事を読む|기사 보기|원문|gốc|asli|المصدر|الأصل|اصل|מקור|मूल|source|quelle|fuente|fonte|bron(?!\p{L})|kilde|källa|lähde|źródł|zdroj|forrás|surs|источник|джерело|izvor|πηγή|kaynak/u,
);

/** "Read the rest at X", "Lire la suite sur le site de X": what is here is not all. */
const THE_REST = folded(
  /(?<!\p{L})(?:the rest|continue reading|keep reading|la suite|weiterlesen|den rest|de rest|lees verder|verder (?:lezen|bij)|il resto|el resto|o rest(?:o|ante)|resten|les videre|læs videre|läs vidare|reszt[ęy]|czytaj dalej|zbytek|zvyšok|číst dál|čítať ďalej|a többi|sigue leyendo|seguir leyendo|continua a leggere|continue lendo|continue a ler|продолжение|остальн\p{L}*|читать дальше|продовження|читати далі|devamı\p{L}*|restul|continuarea|integral (?:pe|în)|(?:την?|η) συνέχεια)(?!\p{L})|续|續|続き|이어서|나머지|بقية|تتمة|ادامه|המשך/u,
);

/** A study or a report is another text than the article about it. */
const ANOTHER_TEXT = folded(
  /(?<!\p{L})(?:reports?|study|paper|rapport|bericht|studie|étude|informe|estudio|rapporto|studio|relatório|estudo|raport|badanie|zpráv\p{L}+|jelentés|отчёт|отчет|доклад|исследовани\p{L}+|rapor)(?!\p{L})|报告|報告|보고서/u,
);

/** Where paragraphs are quoted, the quotations outweigh what is said about them. */
function isMostlyQuoted({ prose }: PageSnapshot): boolean {
  const weighed = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + weigh(text), 0);
  const quoted = weighed(prose.filter(({ element }) => element.closest('blockquote') !== null));
  return quoted === 0 || quoted * 2 >= weighed(prose);
}

/**
 * "Continue reading at X", or "Read the full article at X" under a text that breaks off or is a few paragraphs of
 * another's.
 */
function leadsToWhole(page: PageSnapshot, lexicon: Lexicon, mark: CutMark | null): boolean {
  // Who quotes an article and links it, quotes a part.
  if (quotedArticle(page) && page.proseChars <= EXCERPT_MAX) return true;
  if (page.proseChars >= EXCERPT_CHARS) return false;
  const isPassage = page.prose.length <= EXCERPT_PARAGRAPHS && isMostlyQuoted(page);
  return leadOnsBehind(page, lexicon).some(
    ({ type, block }) =>
      type === 'continue-reading' ||
      THE_REST.test(block.norm) ||
      (!TO_ORIGINAL.test(block.norm) && (mark !== null || (isPassage && !ANOTHER_TEXT.test(block.norm)))),
  );
}

/**
 * Whether a line behind the text says that the rest is elsewhere: then the text is an excerpt, though it may be whole
 * in itself.
 */
export function namesRest(page: PageSnapshot, lexicon: Lexicon): boolean {
  return leadOnsBehind(page, lexicon).some(({ block }) => THE_REST.test(block.norm));
}

function leadOnsBehind(page: PageSnapshot, lexicon: Lexicon) {
  const last = page.prose.at(-1)?.index ?? 0;
  return leadOns(page, lexicon).filter(({ block, target }) => block.index >= last && !isHomePath(target));
}

/** The end of a text, as a quotation. */
export function lastWords(text: string): string {
  if (text.length <= QUOTE_MAX) return text;
  const tail = text.slice(1 - QUOTE_MAX);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** Words that stand ahead of others and end no sentence: articles, conjunctions, prepositions that are nothing else. */
const LEADS_ON = new Set(
  `the a an and or of from into than whose its their your every
  that because which between among although whether
  der die das den dem des ein eine einen einem einer eines und oder sowie von zum zur im beim seiner ihrer
  dass weil obwohl sodass für durch gegen ohne zwischen
  le la les des du un une et ou de au aux chez que qui dont par dans sans
  el los las del una y o al que para por con sin
  il lo gli i di che per con tra della dello dei degli delle dal dalla nel nella e ed
  os do da dos das um uma no na ao que para por com sem
  het een en van voor met dat omdat
  och att ett den det eller til og på av fra om utan men hvis
  w z i oraz ze dla przez że który która które aby že který která které protože ve bir ile
  и в на с по для из к о або та і що який які щоб від что который которые чтобы от до без при
  и да за със на от`
    .split(/\s+/)
    .filter((word) => word.length > 1),
);

/** A last line that stops ahead of a word it needs: "signed by the", "angekündigt hat,". */
function breaksOff(text: string): boolean {
  // The end of an address is no word.
  const last = /(?<![.@/:-])(?<![\p{L}\p{M}'’])(\p{L}[\p{L}\p{M}'’]*)([,;-]?)$/u.exec(text);
  if (!last?.[1]) return false;
  return last[2] === ',' || last[2] === '-' || LEADS_ON.has(last[1]);
}

/** Page numbers right behind the text ("1 2 3"), linked to this address with the number added. */
function hasMorePages(page: PageSnapshot, last: Block): boolean {
  const base = page.url.pathname.replace(/\/$/, '').replace(/\.\w+$/, '');
  if (base.length < 2) return false;
  const continues = (url: URL) =>
    url.hostname === page.url.hostname &&
    url.pathname.startsWith(base) &&
    PAGE_NUMBER.test(url.pathname.slice(base.length) + url.search);
  if (page.linkRel('next').some(({ url }) => continues(url))) return true;
  // "… and the other half  On to page 2": the paragraph itself ends in the link.
  const within = page.links(last).at(-1);
  if (within && continues(within.url) && SECOND.test(within.text)) return true;
  const numbered = NUMBER.test(page.url.pathname + page.url.search);
  return page.blocks.slice(Math.max(0, last.index - 2), last.index + 1 + PAGES_REACH).some((block) => {
    if (block.text.length > 60 && !FIRST.test(block.norm)) return false;
    const links = page.links(block);
    if (links.length === 0 && ROW.test(block.norm)) return true;
    if (/\b1\b\D{0,6}\b2\b/.test(block.text))
      return links.some(({ url }) => continues(url) || isNext(page.url, url, SUFFIX));
    // "Page 1 of 3  Next page", "Page 1 of 3  Next: the costs", "Continue on page 2"
    const goesOn = (text: string) =>
      NEXT.test(normalize(text)) ||
      NEXT_PART.test(normalize(text)) ||
      SECOND.test(text) ||
      FIRST.test(block.norm);
    if (links.some(({ url, text }) => continues(url) && goesOn(text))) return true;
    // "Next" alone: the same address with the number one higher, or a button on a page that has a number.
    if (links.length === 0) return ONE_OF_MORE.test(block.norm) || (numbered && NEXT.test(block.norm));
    if (links.length !== 1) return false;
    const onSite = links.some(({ url }) => url.hostname === page.url.hostname);
    return (numbered && onSite && NEXT.test(block.norm)) || links.some(({ url }) => isNext(page.url, url));
  });
}

/** "Page 1 of 4", "1 / 4": the last number must be higher. */
const PAGE_WORD =
  'page|seite|página|pàgina|pagina|strona|sida|side|sivu|strana|stránka|oldal|страница|сторінка|σελίδα|sayfa|halaman|trang|صفحة|صفحه|עמוד|पृष्ठ';
const ONE_OF = `^(?:${PAGE_WORD})\\s?:? 1 ?(?:of|von|de|di|van|z|ze|av|af|din|из|з|от|από|dari|trên|من|از|מתוך|में से|/) ?(?:[2-9]|[1-4]\\d)`;
const ONE_OF_MORE = folded(new RegExp(`${ONE_OF}$|^第1页[,，]?共[2-9]页$|^1 ?/ ?[2-9] ?ページ$`));
/** "Page 1 2 3 Next" */
const ROW = folded(new RegExp(`^(?:${PAGE_WORD})\\s?:? 1 2(?: \\d{1,2}){0,20}(?: [\\p{L} ]{3,20})?$`, 'u'));
const FIRST = folded(new RegExp(`${ONE_OF}(?!\\d)`));
/** "Continue reading on page 2" */
const SECOND = /\p{L}.*(?<!\d)2(?!\d)/u;
const NEXT = folded(
  /^[^\p{L}]{0,3}(?:next|next page|weiter|nächste seite|suivant|page suivante|siguiente|avanti|successiva|próxim[ao]|volgende|nästa|næste|neste|seuraava|następna|dalej|další|ďalšia|tovább|următoarea|επόμενη|далее|далі|следваща|sonraki|التالي|بعدی|הבא|अगला|下一页|下一頁|次へ|次のページ|다음|tiếp|berikutnya|selanjutnya|ถัดไป)[^\p{L}]{0,3}$/u,
);

/** "Next: what the repair costs" */
const NEXT_PART = folded(
  /^[^\p{L}]{0,3}(?:next|next page|weiter|nächste seite|page suivante|siguiente|volgende pagina|nästa sida|næste side|neste side|seuraava sivu|następna strona|další strana|следующая страница|далее|下一页|下一頁|次へ|次のページ(?:は|へ)?|次ページ(?:は|へ)?|다음 페이지)\s?[:：] ?\S/u,
);

const NUMBER = /(?:[?&](?:page|p|pg|seite|pagina|chapter)=|\/(?:page|seite|pagina)[/-])(\d{1,2})(?=\/?$|&)/i;

/** "story-1.html" beside "story-2.html": parts of a series are called so as well. */
const SUFFIX = /[-_](\d{1,2})(?=\.\w+$)/;

/** Whether an address is a page's own with the page number one higher. */
function isNext(own: URL, next: URL, number = NUMBER): boolean {
  const here = number.exec(own.pathname + own.search);
  const there = number.exec(next.pathname + next.search);
  if (own.hostname !== next.hostname || !here || !there) return false;
  const rest = (url: URL, match: RegExpExecArray) => (url.pathname + url.search).replace(match[0], '');
  return Number(there[1]) === Number(here[1]) + 1 && rest(own, here) === rest(next, there);
}
