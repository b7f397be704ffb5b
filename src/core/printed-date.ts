/** Reads dates as pages print them for people: "15. April 2025", "Oct. 3, 2024, 2:05 p.m.", "2026年7月12日". */
import { parseDate } from './dates';

const MONTH = String.raw`(\p{L}[\p{L}\p{M}.'’]{1,14}?)\.?`;
const ORDINAL = String.raw`(?:\.|st|nd|rd|th|er|º|ª|-?го)?`;
/** "de", "of", "d'" and the like between day, month and year. */
const JOIN = String.raw`(?:\s*[,/·-]?\s+(?:de|del|di|of|den)\s+|\s*[,/·-]?\s*(?:d['’])?)`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.:/])(\d{1,2})${ORDINAL}${JOIN}${MONTH}${JOIN}${YEAR}(?!\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})${MONTH}\s+(\d{1,2})${ORDINAL},?\s+${YEAR}(?!\d)`, 'iu');
const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)${YEAR}(?:\.|\s*m\.|\.\s*gada)?\s+${MONTH}\s+(\d{1,2})(?!\d)`,
  'iu',
);
const CJK = /(?<!\d)((?:19|20)\d\d)\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})(?:\s*[日일])?(?!\d)/u;
const NUMBERS = /(?<![\d.:/-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?![\d\p{L}])/u;
const ISO = /(?<!\d)((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?!\d)/;
const TIME =
  /^[^\d\p{L}]{0,4}(?:\p{L}{1,3}\s)?[^\d\p{L}]{0,3}(\d{1,2})[:.h](\d\d)(?!\d)\s*(?:([ap])\.?m\b)?/iu;
/** Letters and signs around a date in a line that is there to give it: a byline, a place, "Posted on". */
const REST_MAX = 70;
const LINE_MAX = 160;

/**
 * @param line a short line of a page
 * @param lang of the page, ISO 639-1; its month names are read besides the English ones
 * @returns ISO 8601 as {@link parseDate} gives it, and what stands before the date; null where the line gives none,
 *   could be read in two ways, or is about more than a date
 */
export function printedDate(
  line: string,
  lang: string,
): { readonly iso: string; readonly before: string } | null {
  if (line.length > LINE_MAX || !/\p{Nd}{4}/u.test(line)) return null;
  const text = line.replace(/\p{Nd}/gu, digit);
  for (const read of [iso, cjk, dayFirst, monthFirst, yearFirst, numbers]) {
    const found = read(text, lang);
    if (!found) continue;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found.length);
    if (before.length + after.length > REST_MAX) return null;
    const time = TIME.exec(after);
    const at = time ? ` ${clock(time)}` : '';
    const value = parseDate(`${found.year}-${pad(found.month)}-${pad(found.day)}${at}`);
    return value ? { iso: value, before } : null;
  }
  return null;
}

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly index: number;
  readonly length: number;
}

type Read = (text: string, lang: string) => Found | null;

const iso: Read = (text) => fromMatch(ISO.exec(text), 1, 3, 4);
const cjk: Read = (text) => fromMatch(CJK.exec(text), 1, 2, 3);
const dayFirst: Read = (text, lang) => named(DAY_FIRST.exec(text), lang, 3, 2, 1);
const monthFirst: Read = (text, lang) => named(MONTH_FIRST.exec(text), lang, 3, 1, 2);
const yearFirst: Read = (text, lang) => named(YEAR_FIRST.exec(text), lang, 1, 2, 3);

/** Day first, but for English with slashes, where only a day beyond the twelfth tells. */
const numbers: Read = (text, lang) => {
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (lang === 'en' && match[2] !== '.') {
    if (first <= 12 && second <= 12 && first !== second) return null;
    return first > 12 ? fromMatch(match, 4, 3, 1) : fromMatch(match, 4, 1, 3);
  }
  return fromMatch(match, 4, 3, 1);
};

function fromMatch(match: RegExpExecArray | null, year: number, month: number, day: number): Found | null {
  return (
    match && {
      year: Number(match[year]),
      month: Number(match[month]),
      day: Number(match[day]),
      index: match.index,
      length: match[0].length,
    }
  );
}

function named(
  match: RegExpExecArray | null,
  lang: string,
  year: number,
  month: number,
  day: number,
): Found | null {
  const number = match && monthOf(match[month] ?? '', lang);
  return match && number
    ? {
        year: Number(match[year]),
        month: number,
        day: Number(match[day]),
        index: match.index,
        length: match[0].length,
      }
    : null;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** 1..12 by its name in the page's language or in English; abbreviations need three letters. */
function monthOf(name: string, lang: string): number | null {
  // Hebrew writes "in" and the month in one word.
  const word = plain(name).replace(/^ב/, '');
  for (const each of new Set([lang, 'en'])) {
    const table = monthsOf(each);
    const whole = table.get(word);
    if (whole) return whole;
    const begun = word.length < 3 ? [] : [...table].filter(([month]) => month.startsWith(word));
    const [first] = begun;
    if (first && begun.every(([, number]) => number === first[1])) return first[1];
  }
  return null;
}

/** Names of the months as the browser knows them: alone, and as they stand in a date. */
function monthsOf(lang: string): ReadonlyMap<string, number> {
  const known = tables.get(lang);
  if (known) return known;
  const table = new Map<string, number>();
  for (const form of FORMS) {
    const format = formatFor(lang, form);
    for (let month = 0; format && month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
      if (part && /\p{L}/u.test(part.value)) table.set(plain(part.value), month + 1);
    }
  }
  tables.set(lang, table);
  return table;
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

function formatFor(lang: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
  } catch {
    // What a page gives for its language may be anything.
    return null;
  }
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/[.'’]/g, '');
}

function clock([, hour, minute, half]: RegExpExecArray): string {
  const twelve = Number(hour) % 12;
  const h = half ? twelve + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return `${pad(h)}:${minute}`;
}

/** A digit of any script as an ASCII one; every script has its ten in a row. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
