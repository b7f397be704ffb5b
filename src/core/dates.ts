/** Strict reading of dates as markup states them. What could be read in two ways is not read. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:(?:T|\s+)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?)?$/i;
const SLASHED = /^(\d{4})\/(\d\d?)\/(\d\d?)$/;
const DOTTED = /^(\d\d?)\.(\d\d?)\.(\d{4})(?:,?\s+(\d\d?):(\d\d))?$/;
/** RFC 2822: "Mon, 05 Jun 2023 10:00:00 +0200". */
const MAIL =
  /^(?:[a-z]{3},\s*)?(\d\d?)\s+([a-z]{3})\s+(\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s*(Z|UTC|GMT|[+-]\d{4})$/i;
const DAY_FIRST = /^(\d\d?)\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i;
const MONTH_FIRST = /^(?:[a-z]+day,\s*)?([a-z]{3,9})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * Reads a date as it stands in markup: ISO 8601 and its usual spellings, RFC 2822, seconds since 1970, English
 * month names, `31.12.2024`. Dates with slashes are read only with the year first.
 *
 * @returns ISO 8601: in UTC (`…Z`) where a zone was given, without zone where none was, the day alone where there is
 *   no time; null for everything else, impossible days and years outside 1990-2100
 */
export function parseDate(text: string): string | null {
  const value = text.trim().slice(0, 80);
  if (EPOCH.test(value)) return fromEpoch(Number(value.padEnd(13, '0')));
  let match = ISO.exec(value) ?? COMPACT.exec(value);
  if (match) return build(match[1], match[2], match[3], match[4], match[5], match[6], match[7]);
  match = SLASHED.exec(value);
  if (match) return build(match[1], match[2], match[3]);
  match = DOTTED.exec(value);
  if (match) return build(match[3], match[2], match[1], match[4], match[5]);
  match = MAIL.exec(value);
  if (match) return build(match[3], monthOf(match[2]), match[1], match[4], match[5], match[6], match[7]);
  match = DAY_FIRST.exec(value);
  if (match) return build(match[3], monthOf(match[2]), match[1]);
  match = MONTH_FIRST.exec(value);
  if (match) return build(match[3], monthOf(match[1]), match[2]);
  return null;
}

/**
 * The day in an address, as `/2024/05/31/`, `/2024-05-31-` or `/20240531`; null where there is none or only a month.
 */
export function dateInPath(pathname: string): string | null {
  const match =
    /[/_-](\d{4})[/_-](\d\d?)[/_-](\d\d?)(?=[/_.-]|$)/.exec(pathname) ??
    /[/_-](\d{4})(\d\d)(\d\d)(?=[/_.-]|$)/.exec(pathname);
  return match ? build(match[1], match[2], match[3]) : null;
}

function build(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m))) return null;
  const date = `${y}-${pad(m)}-${pad(d)}`;
  if (hour === undefined) return date;
  const [h, min, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (h > 23 || min > 59 || s > 60) return null;
  const local = `${date}T${pad(h)}:${pad(min)}:${pad(Math.min(s, 59))}`;
  if (!zone) return local;
  const offset = zoneMinutes(zone);
  if (offset === null) return null;
  return fromEpoch(Date.UTC(y, m - 1, d, h, min, Math.min(s, 59)) - offset * 60_000);
}

function zoneMinutes(zone: string): number | null {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes <= 14 * 60 ? minutes * (match[1] === '-' ? -1 : 1) : null;
}

function fromEpoch(ms: number): string | null {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString().replace(/\.\d{3}Z$/, 'Z') : null;
}

/** Number of an English month by its name or first three letters, as a string; NaN's where there is none. */
function monthOf(name: string | undefined): string {
  const word = (name ?? '').toLowerCase();
  const index = MONTHS.indexOf(word.slice(0, 3));
  return index >= 0 && (word.length === 3 || word === 'sept' || FULL_MONTHS.includes(word))
    ? `${index + 1}`
    : '';
}

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
