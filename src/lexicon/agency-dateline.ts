import { EDGELESS, squeeze } from '../core/text';
import { type AgencyContext, restOf } from './agency-context';
import { agenciesIn } from './agency-names';
import type { Agency } from './lexicon';

/** An agency's credit in front of the text. */
interface Dateline {
  readonly form: 'dateline';
  readonly agencies: readonly Agency[];
}

/** Characters in which a dateline ends. */
const DATELINE_HEAD = 170;

/** "AFP, MANILA": a dateline that stands in a line of its own. */
export function shortDateline(text: string, context: AgencyContext): Dateline | null {
  // "BURGOS, 22 (EUROPA PRESS)"
  const placed = /^\p{Lu}{3}[^()\p{Ll}]{0,40}\s\(([^()]{3,30})\)$/u.exec(text)?.[1];
  if (placed && context.named(placed).length > 0 && restOf(placed, context).length === 0)
    return { form: 'dateline', agencies: context.named(placed) };
  // "中央社／花蓮12日電"
  const wired = /^([^，。（）()／/]{2,12})\s?[／/]\s?[^，。（）()／/]{2,12}\d{1,2}日[专專]?[电電讯訊]$/u.exec(
    text,
  )?.[1];
  if (wired && context.named(wired).length > 0) return { form: 'dateline', agencies: context.named(wired) };
  const match = /^([^,]{2,30}),\s+([\p{Lu}][\p{Lu}\s.'-]{2,40})(?:,\s*[\p{L} ]{2,20})?$/u.exec(text);
  const agencies = match?.[1] ? context.named(match[1]) : [];
  return match?.[1] && agencies.length > 0 && restOf(match[1], context).length === 0
    ? { form: 'dateline', agencies }
    : null;
}

/** `PLACE (AP) —`, `City, May 3 /PRNewswire/ --`, `(EFE).-`, `【AFP=時事】`. */
export function dateline(text: string, context: AgencyContext): Dateline | null {
  // "New Delhi [India], May 3 (ANI):"
  const head = text
    .slice(0, DATELINE_HEAD)
    .replace(/^(\p{L}[^()[\]]{1,30}?)\s?\[[^()[\]]{2,30}\](?=,)/u, '$1');
  // "Ostrov (Karlovarsko) 3. května (ČTK) -"
  const placeless = head.replace(/^(\p{L}[^()]{1,40}?)\s?\([^()]{2,30}\)(?=[^()]{0,30}\()/u, '$1');
  const bracketed = inBracket(head, context) ?? (placeless === head ? null : inBracket(placeless, context));
  if (bracketed) return bracketed;
  const slashed = /^([^/]{0,100}?)\/\s?([^/]{3,40}?)\s?\/\s*[-–—.A-Z]?/.exec(head);
  if (slashed?.[2]) {
    const agencies = context.named(slashed[2]);
    if (
      agencies.length > 0 &&
      restOf(slashed[2], context).length === 0 &&
      isPlace(slashed[1] ?? '', slashed[2])
    )
      return { form: 'dateline', agencies };
  }
  // "ROMA, 03 GEN - (ANSA)", "МОСКВА, 3 янв — РИА Новости.", "新华社北京1月3日电"
  const after = /^([\p{Lu}](?:[^.()]|(?<=\d)\.){2,40}?)\s[-–—]\s([^.()]{3,24})\.\s/u.exec(head);
  if (after?.[2]) {
    const agencies = context.named(after[2]);
    if (agencies.length > 0 && restOf(after[2], context).length === 0 && isPlace(after[1] ?? '', after[2]))
      return { form: 'dateline', agencies };
  }
  for (const pattern of LISTED) {
    const listed = pattern.exec(head);
    if (!listed?.[2]) continue;
    const agencies = context.named(listed[2]);
    if (agencies.length > 0 && restOf(listed[2], context).length === 0 && isPlace(listed[1] ?? '', listed[2]))
      return { form: 'dateline', agencies };
  }
  const ahead = AHEAD.exec(head);
  const [first, place] = [ahead?.[1] ?? ahead?.[3], ahead?.[2] ?? ahead?.[4]];
  if (first && place) {
    const agencies = context.named(first);
    if (agencies.length > 0 && restOf(first, context).length === 0 && isPlace(place, first))
      return { form: 'dateline', agencies };
  }
  // "AGI - The council has …"
  const alone = /^(\p{Lu}{3,12}) [-–—] \p{Lu}/u.exec(head)?.[1];
  if (alone && context.named(alone).length > 0 && restOf(alone, context).length === 0)
    return { form: 'dateline', agencies: context.named(alone) };
  for (const pattern of OPENINGS) {
    const agencies = context.named(pattern.exec(head)?.[0] ?? '');
    if (agencies.length > 0) return { form: 'dateline', agencies };
  }
  return null;
}

/** The agency in the first bracket, behind a place. */
function inBracket(head: string, context: AgencyContext): Dateline | null {
  const bracket = /^([^()（【[［]{0,90}?)[(（【[［]([^()（）【】[\]［］]{2,60})[)）】\]］]\s*(.?)/u.exec(
    head,
  );
  if (!bracket) return null;
  const [, before = '', inner = '', next = ''] = bracket;
  const agencies = context.named(inner);
  const mention = agenciesIn(inner, context.lexicon)[0];
  const isDateline =
    mention !== undefined &&
    agencies.length > 0 &&
    isPlace(before, mention.alias) &&
    restOf(inner, context).length <= 5 &&
    (/^[-–—―.:,=।。،\p{Lu}"“„«]$/u.test(next) || /^\p{Lo}$/u.test(next) || /^[¿¡]$/.test(next));
  return isDateline ? { form: 'dateline', agencies } : null;
}

/**
 * "RĪGA, 14. maijs, LETA. ", "TALLINN, BNS – ", "КИЇВ. 14 травня. Укрінформ. ", "नई दिल्ली, एएनआई। ": place, date and
 * agency in a row.
 */
const LISTED = [
  /^([\p{Lu}\p{Lo}][^()–—،,]{1,40}?)(?:\s[-–—]|\s?\/)\s([^\s\d,()–—.:/][^,()–—.:/]{1,23}?)(?:\s[-–—]\s|[.:]\s)/u,
  /^(\p{Lu}[^()]{1,60}?),\s([^\s\d,()–—.][^,()–—.]{1,23}?)\s?(?:[-–—:]\s|\.\s)/u,
  /^(\p{Lo}[^(),।]{1,40}),\s([^\s\d,()।][^,()।]{1,23}?)\s?[।:]\s/u,
  /^(\p{Lu}[^.()]{1,30}\.\s\d{1,2}\s\p{L}{3,12})\.\s([^()]{3,24}?)(?:\.\s|\s[-–—]\s)/u,
];
/** "ACN Barcelona.- ", "EFE Madrid – ", "dpa WESTMARK. ": the agency ahead of the place. */
const AHEAD =
  /^(?:(\p{Lu}[^\s(),.]{1,11}) (\p{Lu}[\p{L} '-]{2,24}?)(?:\.\s?|\s)[-–—]+\s|(\p{Ll}{2,8}) (\p{Lu}{3}[\p{Lu} /'-]{0,24})[.:]\s(?=\p{Lu}))/u;
/**
 * "新华社北京1月3日电", "（中新社上海3日电）"; Persian texts open with "به گزارش ایسنا،" (as ISNA reports), or with agency
 * and place.
 */
const OPENINGS = [
  /^[（(【]?([^，。（）]{2,30}?)(?:\d{1,2}日)?[专專]?[电電讯訊](?=[）)】\s（(])/u,
  /^[\u0600-\u06ff\u200c]{2,12}\/[\u0600-\u06ff\u200c]{2,16}(?=\s)/,
  /^به گزارش (?:(?:خبرنگار|خبرگزاری) )*([^،,:؛]{3,40})[،,:؛]/,
];

/** Longest place and date in a script without blanks, in characters. */
const UNSPACED_PLACE = 14;

/** Words before a bracket that can be a place and a date, and that the bracket does not abbreviate. */
function isPlace(before: string, alias: string): boolean {
  const text = squeeze(before).replace(/[-–—,.:]+$/, '');
  if (text === '') return true;
  const words = text.split(' ');
  if (words.length > 9 || (words.length === 1 && text.length > UNSPACED_PLACE && EDGELESS.test(text)))
    return false;
  const letters = words
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  if (letters.length > 1 && letters.endsWith(alias.toUpperCase())) return false;
  if (
    /^(?:the|a|an|der|die|das|le|la|les|el|los|il|lo)$/i.test(words[0] ?? '') &&
    !/^(?:la|los|el|den|le|il)\b/i.test(text)
  )
    return false;
  const small = words.filter(
    (word, index) =>
      /^\p{Ll}/u.test(word) &&
      // "Frankfurt a.M."
      !word.includes('.') &&
      !/^(?:am|an|der|de|del|d|di|im|la|le|i|y|et|und|and|on|of)$/u.test(word) &&
      !/\d/.test(words[index - 1] ?? '') &&
      !/\d/.test(words[index + 1] ?? ''),
  );
  return small.length === 0 && /^[\p{Lu}\p{Lo}\d]/u.test(text);
}
