import { fold, squeeze } from '../core/text';
import { publisherNamed } from './publishers';

/**
 * The words of the normalized text as the page spells them.
 *
 * @param text the page's text
 * @param norm a part of its normalized form
 */
export function asSpelled(text: string, norm: string): string {
  const plain = fold(text);
  if (plain.length !== text.length) return norm;
  const at = plain.lastIndexOf(norm.slice(0, 24));
  return at < 0 ? norm : text.slice(at, at + norm.length);
}

const SMALL =
  /^(?:of|the|and|&|for|in|on|at|to|de|del|della|di|la|le|les|l|el|los|las|du|des|der|die|das|den|dem|für|und|im|am|et|e|y|i|en|van|het|do|da|dos|das|na|w|z|och|og|ja|és|și|ve|pro|dla|и|і|та|του|της|των|και)$/i;
/** What may stand ahead of a name: quotes, brackets, colons. */
export const LEADING = /^(?:a\(z\) |[\s"'“”„«»‘’「『《([*:-])+/i;
const MAX_NAME_WORDS = 7;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/i;
/** "no site The Conversation", "im Magazin Küstenblatt": what the name is one of. */
const COMMON_NOUN =
  /^(?:(?:the|our|der|die|das|dem|le|la|el|il|lo|o|de|het) )?(?:web)?(?:site|seite|portal|portail|blog|magazin|magazine|revista|revue|rivista|jornal|journal|newspaper|zeitung|diario|quotidiano|giornale|periódico|tijdschrift|krant|newsletter|plataforma|página|web|sito|портала|портале|порталу|порталі|сайта|сайте|сайту|сайті|журнала|журнале|журналу|журналі|газеты|газете|газети|газеті|издания|издании|видання|виданні|časopisu|časopise|deníku|denníka|denníku|portálu|portáli|webu|serveru|portalu|gazety|tidningen|magasinet|avisen|bladet|harian|majalah|koran|situs|laman|báo|redakcji|редакции|редакції|redakce|redakcie|tednika|lista|portala)(?: (?:de|da|do|del|der|of|von|van))? (?=["'“”„«]?\p{Lu})/u;
/** "My personal blog, The Quay": an author's own place ahead of its name. */
const MINE =
  /^(?:my|mein(?:em|er)?|mon|ma|mi|(?:il |la )?mi[oa]|(?:o |a )?(?:meu|minha)|mijn|moim|mojej|mitt|mit|min) (?:\p{Ll}{3,14} )?(?:[Bb]log\p{L}*|[Ss]ubstack|[Nn]ewsletter|[Ww]eb-?site|[Ss]ite|[Ss]eite|[Ww]ebseite|[Hh]omepage|sitio|sito|web|página|nieuwsbrief|stronie|hjemmeside|hemsida)(?: \p{Ll}{4,12})?,? (?=["'“”„«‘’]?\p{Lu})/u;
const isSmall = (word: string) => SMALL.test(word);
/** Names in small letters are plain brands; a word with the letters of one language is a word of that language. */
const SMALL_NAME = /^[a-z\d&-]{3,20}$/;

/**
 * The name at the start of some words: up to the end of the sentence or the first word that no name has.
 *
 * @returns null where the words start with no name, e.g. with a date or "the print edition"
 */
export function publisherName(words: string): string | null {
  const text = words
    .replace(LEADING, '')
    .replace(MINE, '')
    .replace(COMMON_NOUN, '')
    .replace(LEADING, '')
    .replace(/^(?:the|der|die|das|dem|den|la|le|les|el|il|de|het) (?=["“„«])/i, '')
    .replace(LEADING, '')
    .replace(/^https?:\/\/(?:www\.)?([\w.-]+)\S*/i, '$1');
  const quoted = words.slice(0, words.length - text.length);
  if (/["“„«]/.test(quoted)) {
    const inner = /^([^"“”„«»]{2,50})["“”„«»]/.exec(text)?.[1];
    if (inner) return isDate(inner) && !publisherNamed(inner) ? null : trimName(inner);
  }
  if (isDate(text)) return null;
  if (CASELESS.test(text)) return caselessName(text);
  const kept: string[] = [];
  const all = text.split(' ');
  for (const [i, word] of all.entries()) {
    const bare = word.replace(/[.,;:!?)"'”»\]]+$/, '');
    const small = SMALL.test(bare);
    const capital =
      /^["'“”„«»‘’(]?(?:[\p{Lu}\p{Lt}\d@]|\p{Ll}+\p{Lu})/u.test(word) ||
      /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(bare);
    if (!capital && !small) {
      // A name in small letters ("taz", "coolimba") is believed only where the sentence ends or goes on with "and".
      if (kept.every(isSmall) && SMALL_NAME.test(bare) && standsAlone(all.slice(i).join(' '), word))
        kept.splice(0, kept.length, bare);
      return knownWith(all, i) ?? named(kept);
    }
    // "Los Angeles Times"
    if (small && kept.length === 0 && !/^(?:the|der|die|das|le|la|les|el|il|l'|het|de)$/i.test(bare))
      return knownStart(all);
    // "The Example Photograph: …": the word before a colon labels what follows.
    if (word.endsWith(':') && kept.length > 1) break;
    // "Pier Press in 1966"
    if (/^(?:19|20)\d\d$/.test(bare) && SMALL.test(kept.at(-1) ?? '')) break;
    // "El Ejemplo el 3 de mayo": a date begins.
    if (/^\d{1,2}\.?$/.test(bare) && SMALL.test(kept.at(-1) ?? '')) break;
    // "Pier Press on May 3": likewise.
    if (MONTH.test(bare) && SMALL.test(kept.at(-1) ?? '')) break;
    // "Eksempelbladet 8. februar": likewise.
    if (/^\d{1,2}\.$/.test(word) && i + 1 < all.length && kept.length > 0) break;
    kept.push(word);
    if (
      /[.!?;:,)\]|]$/.test(word) &&
      !/^(?:\p{Lu}\.)+$/u.test(word) &&
      !/^(?:St|Dr|Co|Inc|U\.S)\.$/.test(word)
    )
      break;
    if (kept.length >= MAX_NAME_WORDS) break;
  }
  return named(kept);
}

/** "(in der) Westlichen Zeitung": feminine names in the dative, which unknown papers have as well. */
const DECLINED =
  /^(\p{Lu}\p{Ll}{2,}e)n(?=\s\p{Lu}?\p{L}*(?:zeitung|presse|post|rundschau|woche|chronik|stimme)$)/iu;

function named(kept: string[]): string | null {
  while (kept.length > 0 && SMALL.test(kept.at(-1) ?? '')) kept.pop();
  const name = trimName(kept.join(' ')).replace(DECLINED, '$1');
  return name.length > 1 && !isDate(name) ? name : null;
}

/** Words in small letters that names have: "Lidových novinách", "il molo". */
const SMALL_WORDS = 2;

/** A well-known name that goes on in small letters. */
function knownWith(words: readonly string[], at: number): string | null {
  const start = isSmall(words[0] ?? '') ? 1 : 0;
  return longestKnown(words, start, Math.max(at, start) + 1, at + SMALL_WORDS);
}

/** A well-known name that starts with a small word. */
function knownStart(words: readonly string[]): string | null {
  return longestKnown(words, 0, 2, MAX_NAME_WORDS);
}

/** The longest well-known name that starts at a word and ends ahead of one between two others. */
function longestKnown(words: readonly string[], start: number, least: number, most: number): string | null {
  for (let end = Math.min(most, words.length); end >= least; end--) {
    const name = trimName(words.slice(start, end).join(' '));
    if (publisherNamed(name)) return name;
  }
  return null;
}

/** Scripts without capitals: where a name ends is told by punctuation alone. */
const CASELESS =
  /^(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Thai})/u;
const MAX_CASELESS_WORDS = 4;

/** All of a few words up to the next mark; of more, only the first, as the sentence goes on. */
function caselessName(text: string): string | null {
  const head = /^[^.,;:!?()（）。，、؛،।」』《》]{2,60}/.exec(text)?.[0].trim() ?? '';
  const words = head.split(' ');
  const name = trimName(words.length <= MAX_CASELESS_WORDS ? head : (words[0] ?? '')).slice(0, 40);
  return name && !NOBODY.test(name) ? name : null;
}

/** The author, the editors: whoever they are. */
const NOBODY =
  /^(?:其他媒体|其它媒体|其他媒體|其他网站|网络|網路|網絡|互联网|互聯網|作者|原作者|本人|记者|記者|编辑|編輯|編集部|筆者|著者|글쓴이|필자|(?:我的)?(?:微信)?公众号$|(?:我的)?(?:微信)?公眾號$|(?:我的|作者)?个人(?:博客|网站|主页|公众号)|個人(?:ブログ|部落格|網站))/;

function standsAlone(text: string, word: string): boolean {
  if (
    /^(?:this|our|my|a|an|its|their|verlag(?:e?s)?|autors?|autorin|herausgebers?|redaktion|publishers?|authors?|editors?|éditeur|auteur|editor|autor|editore|autore|print|trykk|tryck|tryk|druck|papier|paper|here|magazine|newspaper|journal|magazin|zeitung|zeitschrift|magasinet|tidningen|tidskriften|bladet|avisen|revista|revue|rivista|jornal|diario|periódico|giornale|quotidiano|tijdschrift|krant|blog|diese[mrs]?|unsere[mr]?|hier|este|esta|cette?|questo|ons|onze|nossa|nosso)[.!?,;:)]*$/i.test(
      word,
    )
  )
    return false;
  const rest = text.slice(word.length).trim();
  return (
    /[.!?,;:)]$/.test(word) ||
    rest === '' ||
    /^(?:and|und|et|y|e|en|i|under|with|erschienen|veröffentlicht|publiziert|erschien|gepubliceerd|verschenen)(?!\p{L})/u.test(
      rest,
    )
  );
}

const LANGUAGES =
  'original(?:e|fassung|sprache|version)?|english|german|french|spanish|italian|dutch|russian|arabic|chinese|englisch|deutsch|französisch|spanisch|italienisch|russisch|anglais|allemand|espagnol|italien|inglés|alemán|francés|italiano|inglese|tedesco|francese|spagnolo|engels|duits|frans|inglês|alemão|espanhol|angielsk\\p{L}*|niemieck\\p{L}*|engelska|tyska|engelsk|tysk|(?:англи|англій|немец|німець)\\p{L}*|engleskom|n(?:j)?emačkom|francuskom|angleškem|nemškem|angličtin\\p{L}*|němčin\\p{L}*|nemčin\\p{L}*|anglicky|německy|nemecky|angolul|németül|englez\\p{L}*|englanniksi|saksaksi|ingilizce|almanca|αγγλικ\\p{L}*|γερμανικ\\p{L}*';
/** "first published in English", "im Original erschienen auf Englisch" */
const LANGUAGE = new RegExp(`^(?:${LANGUAGES})(?!\\p{L}|\\s\\p{Lu})`, 'iu');
const PLACED =
  '(?:on|in|at|by|auf|bei|beim|im|sur|dans|par|chez|en|por|su|sul|sulla|nel|nella|no|na|em|op|bij|w|we|v|ve|på|i|hos|в|на|у)';
/** "german on", "the summer 2019 issue of": what stands ahead of the publisher, in the normalized form. */
const ASIDE = new RegExp(
  `^(?:(?:${LANGUAGES})(?: language| sprache)?|.{3,40}?),? (?:${PLACED}|(?:issue |edition |ausgabe |heft |numéro |número |numero |nummer |(?<=\\d ))(?:of|von|der|des|de|du|del|di|da|do|van|av)) (?=[^\\s\\d])`,
  'u',
);
/** "3. mail 2023 Tuletornis": languages without prepositions. */
const DATE_AHEAD =
  /^\d{1,2}\.? ?(?:\p{L}{3,14}|\d{1,2})\.? ?(?:(?:19|20)\d\d\.?(?: (?:aastal|m|г|р|roku|r|n)\.?(?=\s))?)?,? (?=\p{L}{3})/u;
const IN_LANGUAGE = new RegExp(`^(?:${LANGUAGES})(?: language| sprache)?,? ${PLACED} `, 'u');

/** Whether what stands in a publisher's place begins with a place of the author's own. */
export function isMine(words: string): boolean {
  return MINE.test(words.replace(LEADING, ''));
}

/**
 * What stands in a publisher's place, without the date, the issue or the language that some sentences put ahead.
 *
 * @param site in its `normalize`d form
 */
export function withoutAside(site: string): string {
  let left = site;
  for (let asides = 0; asides < MAX_ASIDES; asides++) {
    const plain = left.replace(LEADING, '');
    if (/^["'„“«]/.test(left) || (!isDate(plain) && !IN_LANGUAGE.test(plain))) break;
    // "october 2021 and reflects the law in england": the sentence goes on, and names nobody.
    const aside = ASIDE.exec(plain)?.[0] ?? DATE_AHEAD.exec(plain)?.[0] ?? '';
    left = GOES_ON.test(aside) ? '' : plain.slice(aside.length);
  }
  return left;
}
const MAX_ASIDES = 2;
const GOES_ON = /(?<!\p{L})(?:and|und|et|y|ed?|en|och|og|i|и|та)\s\p{L}/u;

/** "March 2022", "26 Sep 2019", "2:05 p.m.": an earlier date or another language, not a publisher. */
export function isDate(text: string): boolean {
  const head = text.slice(0, 40);
  return (
    /^(?:the |le |el |il |am |em |op |dnia )?\d{1,2}(?:st|nd|rd|th|er|\.|:|\/|-|\s|h|$)/i.test(head) ||
    // "Tuesday, March 3, 2022"; "Pier News, 3 March 2022" is a publisher and a date.
    /^(?:\p{L}+\.?,? ){0,2}\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b/u.test(head) ||
    /^[\d一二三四五六七八九十]{1,4} ?[年月日년월일]/.test(head) ||
    /^(?:(?:the|our|der|dem) )?(?:early |late |mid-?)?[\p{L}/]{3,12}\.?,? (?:19|20)\d\d\b/iu.test(head) ||
    /^(?:19|20)\d\d\b/.test(head) ||
    // "issue 5/2024", "der Ausgabe 12"
    /^(?:(?:the|der|dem|le|la|el|il|het|de) )?(?:issue|no\.|ausgabe|heft|nr\.|numéro|n°|número|numero|nummer) ?\d/i.test(
      head,
    ) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(head) ||
    LANGUAGE.test(head)
  );
}

/** A name without the quotes, articles and punctuation around it. */
export function trimName(name: string): string {
  return (
    squeeze(name)
      .replace(/(["”»“«])\.$/, '$1')
      .replace(/^THE (?=\p{Lu}{2})/u, '')
      .replace(
        /^(?:the|a|der|die|das|dem|den|des|le|la|les|el|los|il|lo|het|de|o)\s+(?=["'“”„«»‘’]?\p{Lu})/u,
        '',
      )
      .replace(/^["'“”„«»‘’([*\s]+|["'“”„«»‘’)\]*\s,;:!?|]+$/g, '')
      .replace(/([^.])\.$/, (all, before: string) =>
        /\b\p{Lu}\.\p{Lu}$/u.test(name.replace(/\.$/, '')) ? all : before,
      )
      // "Pier Magazine Issue 14", "Küste Nr. 3"
      .replace(/\s(?:issue|ausgabe|heft|nr\.|no\.|n°|numéro|número|numero|vol\.) ?\d.*$/i, '')
      // "Jane Doe (Pier": the bracket closed behind the name.
      .replace(/\s?\([^()]*$/, '')
      .slice(0, 80)
  );
}
