import { normalize } from '../core/text';

/** Languages that decline the names of months and weekdays: `leden`, `v lednu`. */
const DECLINED = /^(?:bg|cs|el|et|fi|hr|hu|lt|lv|pl|ro|ru|sk|sl|sr|tr|uk)$/;
/** Letters at the end of a name that its cases change, and the most they add. */
const CHANGED = 2;
const ADDED = 6;
const SHORT = 4;
/** To a stem of three letters they add less: `liepos`, but not `lietuvos`. */
const ADDED_TO_SHORT = 4;
/** Two letters of an alphabet are no name of a month; two signs of an Indian script are: `मई`, `মে`. */
const LONG_ENOUGH = /^(?:[\p{L}\p{M}]{3,}|[\u0900-\u0dff]{2})$/u;

/**
 * Names of the months and weekdays of a language, as `Intl` knows them, folded.
 *
 * @param lang tag of a language file
 * @returns whole names, or, where the language declines them, stems with `*` for an ending or `?` for a letter
 */
export function dateWords(lang: string): string[] {
  return [...new Set([...namesIn(lang, 'gregory'), ...(lang === 'fa' ? namesIn(lang, 'persian') : [])])];
}

function namesIn(lang: string, calendar: string): string[] {
  const locale = `${lang}-u-ca-${calendar}`;
  const formats: readonly Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    // In many languages a month has another case behind a day.
    { month: 'long', day: 'numeric' },
    { weekday: 'long' },
  ];
  const names = formats.flatMap((options) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    // The first twelve days of January hold all weekdays, the first days of the months all months.
    return Array.from({ length: 12 }, (_, index) =>
      format
        .formatToParts(options.weekday ? Date.UTC(2023, 0, index + 1) : Date.UTC(2023, index, 1))
        .filter(({ type }) => type === 'month' || type === 'weekday')
        .map(({ value }) => normalize(value)),
    ).flat();
  });
  const words = names.filter((name) => LONG_ENOUGH.test(name));
  return DECLINED.test(lang) ? words.map(stemOf) : words;
}

/** Of a short name only the last letter changes: `май`, `в мае`; a longer word may be a name: `Маяк`. */
function stemOf(name: string): string {
  return name.length <= SHORT ? `${name.slice(0, -1)}?` : `${name.slice(0, -CHANGED)}*`;
}

/**
 * Whether some words begin with the name of a month or a weekday: "January", "lednu 2020".
 *
 * @param norm normalized words
 * @param dates of a lexicon
 */
export function startsWithDate(norm: string, dates: readonly string[]): boolean {
  const word = /[\p{L}\p{M}]+/u.exec(norm)?.[0] ?? '';
  if (!LONG_ENOUGH.test(word)) return false;
  return dates.some((date) => {
    const stem = date.slice(0, -1);
    if (date.endsWith('?')) return word.length === date.length && word.startsWith(stem);
    if (date.endsWith('*'))
      return (
        word.startsWith(stem) && word.length <= stem.length + (stem.length < SHORT ? ADDED_TO_SHORT : ADDED)
      );
    return word === date;
  });
}
