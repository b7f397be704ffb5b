/** Figures and dates in the reader's language. */
import { textLanguage } from './page';

/** @param share 0..1 */
export function percent(share: number): string {
  const bounded = Math.min(1, Math.max(0, share));
  return new Intl.NumberFormat(textLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(
    bounded,
  );
}

/** Date and time of an ISO 8601 date, or '' where it is none; the time is left out where the text has none. */
export function dateOf(iso: string | null): string {
  const time = iso ? Date.parse(iso) : Number.NaN;
  if (!iso || Number.isNaN(time)) return '';
  const whole = /T\d/.test(iso);
  return new Intl.DateTimeFormat(textLanguage(), {
    dateStyle: 'long',
    // A date without a time is a day, not midnight in London.
    ...(whole ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  }).format(time);
}

/** @param at milliseconds since 1970 */
export function momentOf(at: number): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '';
  return new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}

/** A span in words, in the largest unit that fits: "6 hours". @param minutes not negative */
export function spanOf(minutes: number): string {
  return unitText(...inUnits(minutes));
}

/** How long ago something was, in words: "6 hours ago". @param minutes not negative */
export function agoOf(minutes: number): string {
  const [value, unit] = inUnits(minutes);
  return new Intl.RelativeTimeFormat(textLanguage()).format(-value, unit);
}

function inUnits(minutes: number): [value: number, unit: 'minute' | 'hour' | 'day'] {
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([minutes / 60, 'hour'] as const)
        : ([minutes / 1440, 'day'] as const);
  return [Math.max(1, Math.round(value)), unit];
}

/** A size such as "12 kB". @param bytes not negative */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return unitText(bytes, 'byte');
  if (bytes < 1_000_000) return unitText(bytes / 1000, 'kilobyte');
  return unitText(bytes / 1_000_000, 'megabyte', 1);
}

function unitText(value: number, unit: string, digits = 0): string {
  const unitDisplay = unit.endsWith('byte') && unit !== 'byte' ? 'short' : 'long';
  const format = { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(textLanguage(), format).format(value);
}
