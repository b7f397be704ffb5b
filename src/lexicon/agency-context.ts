import { folded, normalize } from '../core/text';
import { withoutAgencies } from './agency-names';
import { startsWithDate } from './date-words';
import type { Agency, Lexicon } from './lexicon';
import { matchTemplates, prepare } from './template';

/** What reading a credit takes. */
export interface AgencyContext {
  readonly lexicon: Lexicon;
  /** Agencies named in a text, without the site's own. */
  named(text: string): Agency[];
  isOwnName(name: string): boolean;
  /** True for the initials of an author that the page names, small: "ahe" for Anna-Maria Heller. */
  isAuthorsMark(word: string): boolean;
}

const TIMES =
  /^(?:\d.*|mon|tue|wed|thu|fri|sat|sun|uhr|am|pm|a\.m\.|p\.m\.|et|est|edt|gmt|utc|cet|mez|mesz|ist|h|à|le|el|il|on|at|um|vom|m|gada|года|року|г|р|min|read|lesezeit|minuten?|teilen|share)$/;
/** "Published", "updated", "last changed", ahead of the date. */
const DATED = folded(
  /^(?:last|updated|published|posted|modified|created|zuletzt|publiziert|veröffentlicht|aktualisiert|erstellt|geändert|stand|publiée?|modifiée?|mis|mise|jour|dernière|publicad[ao]|actualizad[ao]|atualizad[ao]|última|pubblicat[ao]|aggiornat[ao]|ultimo|aggiornamento|gepubliceerd|geplaatst|bijgewerkt|laatst|opublikowan[aoy]|aktualizacja|zaktualizowano|publisert|oppdatert|publicerad|uppdaterad|publiceret|offentliggjort|opdateret|sist|senast|sidst|julkaistu|päivitetty|avaldatud|uuendatud|publikuota|atnaujinta|publicēts|atjaunināts|zveřejněno|publikováno|publikované|aktualizováno|aktualizované|objavljeno|objavljen|ažurirano|osvježeno|posodobljeno|közzétéve|frissítve|publicat|actualizat|publikuar|yayınlanma|yayın|güncelleme|tarihi|опубликовано|обновлено|опубліковано|оновлено|публикувано|обновена|објављено|ажурирано|δημοσιευση|δημοσιευθηκε|ενημερωση|ενημερωθηκε|פורסם|עודכן|نشر|تحديث)$/u,
);
/** Months and days in the languages at hand, whole or cut to three or four letters. */
const MONTH =
  /^(?:jan(?:uary|uar|vier|v|eiro)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary|ruar|rero|braio|r)?|fev(?:ereiro)?|fév(?:rier|r)?|mar(?:ch|s|zo|ço|zec)?|mär(?:z)?|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|maggio|mag|mei|maj|june?|juni?|juin|junio|junho|giu(?:gno)?|july?|juli|juil(?:let)?|julio|julho|lug(?:lio)?|aug(?:ust|ustus)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:tembre|embro)?|okt(?:ober)?|oct(?:ober|obre|ubre)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|dez(?:ember|embro)?|dec(?:ember)?|déc(?:embre)?|dic(?:iembre|embre)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mon|tue|wed|thu|fri|sat|sun)$/u;
const AGENCY_WORD = folded(
  /^(?:the|ag[eê]nc(?:y|ies|ia|ias|e|es)|agentur(?:en)?|nachrichtenagentur|news|staff|writer|report(?:er|s)?|press|correspondent|red|redaktion|landesdienst|regionaldienst|mitte-west|niedersachsen-bremen|redacción|source|sources|quelle|via|text|haberler|desk|wire|services?|dépêche|cable|despacho|agenzia|persbureau|nyhetsbyrån|nyhetsbyrået|nyhedsbureauet|uutistoimisto|agentura|agentúra|agencja|depesza|агентство|агенция|агенція|информагентство|πρακτορειο|hírügynökség|ajansi|merkezi|haber|kantor|berita|thông|tấn|xã|redacao|redação|redazione|rédaction|redactie|redakcja|redakce|redakcia|toimitus|корр|редакция|редакція|وكالة|خبرگزاری|खबर|समाचार|एजेंसी|انتهای|پیام|fim|fin|fine|ende|end|einde|slut|loppu|koniec|konec|kraj|край|конец|кінець|inf|提供|配信|記者|记者|社|電|电|기자|특파원)$/,
);

/** "A+", "A-": buttons for the size of the letters, in the line of the date. */
const FONT_SIZE = /^(?:A{1,3}[−-]{0,2}|[−-]A|Aa)$/;

/** Words of a credit besides agencies, labels, "by", dates and times. */
export function restOf(text: string, context: AgencyContext): string[] {
  const { dates } = context.lexicon;
  const { by, sourceLabel } = context.lexicon.words;
  const kept: string[] = [];
  for (const word of withoutAgencies(text, context.lexicon).split(/[\s,;|•·+&/()[\]:]+/)) {
    const plain = normalize(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
    if (!plain || plain === '.' || !/\p{L}|\d/u.test(plain) || FONT_SIZE.test(word)) continue;
    const stem = plain.replace(/\.$/, '');
    if (TIMES.test(stem) || DATED.test(stem) || MONTH.test(stem) || AGENCY_WORD.test(stem)) continue;
    // Hebrew sticks "in" to the month.
    const month = stem.replace(/^ב(?=\p{L}{3})/u, '');
    if (by.includes(stem) || sourceLabel.includes(stem) || startsWithDate(month, dates)) continue;
    if (startsWithDate(stem, dates)) continue;
    kept.push(word.replace(/[.:]+$/, ''));
  }
  return kept;
}

/** Classes of lines that name the author. */
export const BYLINE_NAME =
  /(?:^|[\s_-])(?:by|by-?line|authors?|auteurs?|a[uv]tor(?:s|en|es|e)?|writer|source|quelle|fuente|agenc(?:y|ia)|signature|assinatura|signatura|firma|contributors?|creator|yazar|muhabir|kaynak|meta|infos?|details)(?:$|[\s_-])|author|byline/i;

/** Marks of an editor, as in "dpa/gem"; where letters have no case, one or two of them. */
export function isInitials(word: string): boolean {
  return /^(?:\p{Ll}{1,4}|\p{Lo}\p{M}*(?:\p{Lo}\p{M}*)?)$/u.test(word);
}

/**
 * The marks by which newspapers sign for a person: initials of all parts of the name, of the first and the last one, and
 * these with a further letter of the last name.
 */
export function marksOf(name: string): string[] {
  const parts = normalize(name).match(/\p{L}+/gu) ?? [];
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return [];
  const all = parts.map((part) => part[0]).join('');
  return [all, ...[1, 2, 3].map((length) => `${first[0]}${last.slice(0, length)}`), last.slice(0, 3)];
}

/** "mit Material von", "with files from": a text of the site's own. */
export function isMaterial(norm: string, { lexicon }: AgencyContext): boolean {
  return matchTemplates(prepare(lexicon.words.material), norm) !== null;
}

/** Whether a line begins with one of some labels, as a word of its own. */
export function startsWithLabel(norm: string, labels: readonly string[]): boolean {
  const text = norm.replace(/^[^\p{L}]+/u, '');
  return labels.some((label) => text.startsWith(label) && /^(?:$|[\s:/|.(-])/.test(text.slice(label.length)));
}
