import { expect, test, vi } from 'vitest';
import { formatLocale, longDate, minutesText, percentText, warmFormats } from '../../../src/reader/formats';
import { speakEnglish } from './sample';

speakEnglish();

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['en', 'de-AT', 'en'],
  ['de', 'de_CH', 'de-CH'],
  ['en', 'en_??', 'en'],
])('interface %s in a browser that speaks %s', (own, browser, locale) => {
  expect(formatLocale(own, browser)).toBe(locale);
});

test('a day is that day everywhere; nonsense is no day', () => {
  expect(longDate('2017-04-11', 'en-GB')).toBe('11 April 2017');
  expect(longDate('next week', 'en-GB')).toBeNull();
});

test('figures come in the words of the interface', () => {
  expect(minutesText(6)).toBe('6 minutes');
  expect(minutesText(1)).toBe('1 minute');
  expect(percentText(0.94)).toBe('94%');
});

test('what was warmed is not made again', () => {
  warmFormats();
  const dates = vi.spyOn(Intl, 'DateTimeFormat');
  const numbers = vi.spyOn(Intl, 'NumberFormat');
  longDate('2017-04-11T10:00:00Z');
  longDate('2017-04-12');
  minutesText(3);
  expect([dates.mock.calls.length, numbers.mock.calls.length]).toEqual([0, 0]);
  vi.restoreAllMocks();
});
