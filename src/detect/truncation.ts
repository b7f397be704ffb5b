import type { Block, PageSnapshot } from '../core/page';
import { QUOTE_MAX, type Truncation } from '../core/report';
import { normalize } from '../core/text';
import { isHomePath } from '../core/url';
import { leadOns } from '../evidence/lead-on';
import type { Lexicon } from '../lexicon/lexicon';
import { wholeLine } from '../lexicon/whole-line';
import { linkBehindCut } from './cut-link';
import { type CutMark, EXCERPT_CHARS, endingOf } from './ending';
import { isLongerAsStated } from './stated-length';

const REASONS: Readonly<Partial<Record<CutMark, Truncation['reason']>>> = {
  'char-count': 'char-count',
  'two-dots': 'ellipsis',
  'bracketed-dots': 'ellipsis',
  dots: 'ellipsis',
  'open-quotation': 'open-quotation',
};
/** Blocks behind the text in which a paywall speaks. */
const PAYWALL_REACH = 10;
/** Longest line of a paywall, in characters. */
const PAYWALL_LINE = 300;
/** Text shorter than this behind markup that says "not free" is a teaser, in characters. */
const TEASER_CHARS = 1000;
/** Blocks behind the text in which page numbers stand. */
const PAGES_REACH = 4;
/** What the address of a further page adds: `/2`, `-2.html`, `?page=2`. */
const PAGE_NUMBER =
  /^(?:\.\w+)?(?:[/_-](?:page[/_-]?|p)?\d{1,2}(?:[./?]|$)|.*[?&](?:page|p|pg|seite|pagina|chapter)=\d{1,2}\b)/i;
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
  if (ending.mark === 'no-end' && isWalled(page, ending.last)) return { reason: 'paywall', quote };
  const isStyle =
    ending.mark === 'dots' && (page.proseChars > DOTS_CHARS || page.prose.length > DOTS_PARAGRAPHS);
  const reason = ending.mark && !isStyle ? REASONS[ending.mark] : undefined;
  if (reason) return { reason, quote };
  return isLongerAsStated(page) ? { reason: 'stated-length', quote } : null;
}

/** Words of lines that lead to the original, which need not be longer. */
const TO_ORIGINAL =
  /origin|orijinal|oryginał|eredeti|ориг|първоизточник|πρωτότυπ|原文|元記事|원문|gốc|asli|المصدر|الأصل|اصل|מקור|मूल|source|quelle|fuente|fonte|bron(?!\p{L})|kilde|källa|lähde|źródł|zdroj|forrás|surs|источник|джерело|izvor|πηγή|kaynak/u;

/** "Read the full article at X", under a text that breaks off; some whole sentences and such a line are an excerpt. */
function leadsToWhole(page: PageSnapshot, lexicon: Lexicon, mark: CutMark | null): boolean {
  if (page.proseChars >= EXCERPT_CHARS || mark === null) return false;
  const last = page.prose.at(-1)?.index ?? 0;
  return leadOns(page, lexicon).some(
    ({ type, block, target }) =>
      type === 'read-original' && block.index >= last && !isHomePath(target) && !TO_ORIGINAL.test(block.norm),
  );
}

/** The end of a text, as a quotation. */
export function lastWords(text: string): string {
  if (text.length <= QUOTE_MAX) return text;
  const tail = text.slice(1 - QUOTE_MAX);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** Whether the publisher shows only the beginning to readers without a subscription. */
export function isPaywalled(page: PageSnapshot, lexicon: Lexicon): boolean {
  const priced = page
    .jsonLdArticles()
    .some((article) => /^false$/i.test(String(article.isAccessibleForFree ?? '')));
  if (priced && page.proseChars < TEASER_CHARS) return true;
  const speaks = (from: number, to: number) =>
    page.blocks.slice(Math.max(0, from), to).some((block) => !block.prose && speaksOfPaywall(block, lexicon));
  const last = page.prose.at(-1)?.index ?? -1;
  if (speaks(last - 2, last + 1 + PAYWALL_REACH)) return true;
  // Below the teaser of a paper its references stand, whole.
  const references = page.blocks.find((block) => block.text.length < 30 && REFERENCES.test(block.norm));
  return references !== undefined && speaks(references.index - REFERENCES_REACH, references.index);
}

/** Blocks ahead of the references in which a paywall speaks: its prices, the list of figures. */
const REFERENCES_REACH = 25;
const REFERENCES =
  /^(?:\d+\.? )?(?:references|bibliography|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|riferimenti|bibliografia|referências|literatuur|referenser|referencer|referanser|lähteet|literatura|irodalom|литература|参考文献|參考文獻|참고문헌)$/;

const WALL = ['paywall', 'pay-wall', 'regwall', 'reg-wall', 'subscriber', 'offer', 'barrier', 'upgrade']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join();

/** Right behind the last words stands what the page itself names a paywall, or an offer to those without access. */
function isWalled(page: PageSnapshot, last: Block): boolean {
  return page.blocks.slice(last.index + 1, last.index + 1 + PAGES_REACH).some((block) => {
    const wall = block.prose ? null : block.element.closest(WALL);
    return wall !== null && !wall.contains(last.element);
  });
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

function speaksOfPaywall(block: Block, lexicon: Lexicon): boolean {
  // "Click here to continue reading" asks for nothing.
  if (
    block.text.length > PAYWALL_LINE ||
    TO_COMMENT.test(block.norm) ||
    wholeLine(block.norm, lexicon.words.continueReading)
  )
    return false;
  return lexicon.words.paywall.some((phrase) => block.norm.includes(phrase));
}

/** "Log in to comment on this article", "… um diesen Artikel zu bewerten": what needs an account beside a whole text. */
const TO_COMMENT =
  /comment|komment|coment|mentar|reageren|reactie|keskustel|koment|hozzászól|yorum|коммент|комент|σχολι|تعليق|نظر|תגוב|टिप्पणी|コメント|评论|評論|留言|댓글|bình luận|ความคิดเห็น|bewerten|zu merken|merkliste|bookmark|reading list/u;

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
    if (block.text.length > 60) return false;
    const links = page.links(block);
    if (links.length === 0 && ROW.test(block.norm)) return true;
    if (/\b1\b\D{0,6}\b2\b/.test(block.text)) return links.some(({ url }) => continues(url));
    // "Page 1 of 3  Next page", "Page 1 of 3  Next: the costs", "Continue on page 2"
    const goesOn = (text: string) =>
      NEXT.test(normalize(text)) || SECOND.test(text) || FIRST.test(block.norm);
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
const ONE_OF_MORE = new RegExp(`${ONE_OF}$|^第1页[,，]?共[2-9]页$`);
/** "Page 1 2 3 Next" */
const ROW = new RegExp(`^(?:${PAGE_WORD})\\s?:? 1 2(?: \\d{1,2}){0,20}(?: [\\p{L} ]{3,20})?$`, 'u');
const FIRST = new RegExp(`${ONE_OF}(?!\\d)`);
/** "Continue reading on page 2" */
const SECOND = /\p{L}.*(?<!\d)2(?!\d)/u;
const NEXT =
  /^[^\p{L}]{0,3}(?:next|next page|weiter|nächste seite|suivant|page suivante|siguiente|avanti|successiva|próxim[ao]|volgende|nästa|næste|neste|seuraava|następna|dalej|další|ďalšia|tovább|următoarea|επόμενη|далее|далі|следваща|sonraki|التالي|بعدی|הבא|अगला|下一页|下一頁|次へ|次のページ|다음|tiếp|berikutnya|selanjutnya|ถัดไป)[^\p{L}]{0,3}$/u;

const NUMBER = /(?:[?&](?:page|p|pg|seite|pagina|chapter)=|\/(?:page|seite|pagina)[/-])(\d{1,2})(?=\/?$|&)/i;

/** Whether an address is a page's own with the page number one higher. */
function isNext(own: URL, next: URL): boolean {
  const here = NUMBER.exec(own.pathname + own.search);
  const there = NUMBER.exec(next.pathname + next.search);
  if (own.hostname !== next.hostname || !here || !there) return false;
  const rest = (url: URL, match: RegExpExecArray) => (url.pathname + url.search).replace(match[0], '');
  return Number(there[1]) === Number(here[1]) + 1 && rest(own, here) === rest(next, there);
}
