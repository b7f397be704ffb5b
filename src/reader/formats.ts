/** Dates and numbers as the reader's browser writes them. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The first format of a kind takes a browser several milliseconds to make, so each is made once. */
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function once<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const format = (made.get(key) as T | undefined) ?? make();
  made.set(key, format);
  return format;
}

/**
 * The locale for dates and numbers: the browser's own where it speaks the interface's language (so that British
 * readers get British dates), else the interface's.
 */
export function formatLocale(interfaceLang: string, browserLang: string): string {
  const primary = (lang: string) => lang.toLowerCase().split(/[-_]/)[0];
  if (primary(interfaceLang) !== primary(browserLang)) return interfaceLang;
  try {
    return Intl.getCanonicalLocales(browserLang.replace('_', '-'))[0] ?? interfaceLang;
  } catch {
    return interfaceLang;
  }
}

let known: string | undefined;

/** Found out once: the time that is left is said anew with every step of a scroll. */
function ownLocale(): string {
  known ??= formatLocale(i18n.t('common.lang'), browser.i18n.getUILanguage());
  return known;
}

/**
 * A day in words. A date without a time is that day everywhere; a date with a time is a moment.
 *
 * @returns null where `iso` is no date
 */
export function longDate(iso: string, locale = ownLocale()): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return once(`date ${locale} ${dayOnly}`, () => {
    const zone = dayOnly ? { timeZone: 'UTC' } : {};
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone });
  }).format(date);
}

/** A span such as "6 minutes". */
export function minutesText(minutes: number): string {
  return numberText(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
}

/** @param share 0..1 */
export function percentText(share: number): string {
  return numberText(share, { style: 'percent' });
}

export function numberText(value: number, options: Intl.NumberFormatOptions = {}): string {
  const locale = ownLocale();
  const key = `number ${locale} ${JSON.stringify(options)}`;
  return once(key, () => new Intl.NumberFormat(locale, options)).format(value);
}

/** Makes the formats that the first sight of the view needs, while there is nothing better to do. */
export function warmFormats(): void {
  longDate('2001-01-01T00:00:00Z');
  longDate('2001-01-01');
  minutesText(1);
}
