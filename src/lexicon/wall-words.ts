/** What lines of a wall speak of. All are asked with `normalize`d text. */
import { folded, startsWordIn } from '../core/text';
import type { Lexicon } from './lexicon';

/** The rest of a text: "keep reading", "the full story". */
export function speaksOfRest(norm: string, { words }: Lexicon): boolean {
  return words.rest.some((phrase) => startsWordIn(norm, phrase));
}

/** What gives access to it: a subscription, an account, an app. */
export function speaksOfAccess(norm: string, { words }: Lexicon): boolean {
  return words.access.some((phrase) => startsWordIn(norm, phrase));
}

/** "€1", "12,90 zł", "1490 Ft", "980円" */
const PRICE =
  /(?:[$€£¥₹₽₺₴₩₪]|r\$|us\$|chf|rs\.?|kr\.?|rp) ?\d|\d[\d.,]* ?(?:[€£₹₽₺₴₩₪$]|円|元|원|kr|kč|ft|zł|lei|лв|руб|грн|chf|euro?s?|tl|:-|,-)(?![\p{L}])/u;

/** A price. */
export function isPriced(norm: string): boolean {
  return PRICE.test(norm);
}

/** "Log in to comment on this article", "… um diesen Artikel zu bewerten": what needs an account beside a whole text. */
const TO_COMMENT = folded(
  /comment|komment|coment|mentar|reageren|reactie|keskustel|koment|hozzászól|yorum|коммент|комент|σχολι|تعليق|نظر|תגוב|टिप्पणी|コメント|评论|評論|留言|댓글|bình luận|ความคิดเห็น|bewerten|zu merken|merkliste|bookmark|reading list/u,
);
/** "Sign up to get the full story in your inbox" */
const NEWSLETTER = folded(
  /newsletter|inbox|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirj|hírlevél|boletín|bolet[ií]m|bülten|рассылк|розсилк|メルマガ|メールマガジン|뉴스레터|infolettre|lettre d'info|briefing/u,
);

/** Comments and what else needs an account beside a whole text. */
export function speaksOfComments(norm: string): boolean {
  return TO_COMMENT.test(norm);
}

/** "For further reading" over a list of books. */
const FURTHER =
  /further reading|zum weiterlesen|zum weiterhören|per approfondire|pour aller plus loin|verder lezen over/;

/** An offer of something else than the rest of the text. */
export function offersOther(norm: string): boolean {
  return TO_COMMENT.test(norm) || NEWSLETTER.test(norm) || FURTHER.test(norm);
}
