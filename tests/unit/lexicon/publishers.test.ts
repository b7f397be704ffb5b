import { expect, test } from 'vitest';
import { publisherCredited, publisherNamed, publisherOfHost } from '../../../src/lexicon/publishers';

test('a name that several papers have is known by the host alone', () => {
  expect(publisherOfHost('elimparcial.com')?.name).toBe('El Imparcial');
  expect(publisherCredited('El Imparcial')).toBeNull();
});

test('a name that is a word is believed in credits only', () => {
  expect(publisherOfHost('thetrace.org')?.name).toBe('The Trace');
  expect(publisherNamed('Trace')).toBeNull();
  expect(publisherCredited('Trace')?.name).toBe('The Trace');
  expect(publisherNamed('Danas')).toBeNull();
  expect(publisherNamed('List Danas')?.host).toBe('danas.rs');
});

test.each([
  ['Süddeutschen Zeitung', 'Süddeutsche Zeitung'],
  ['Spiegels', 'Der Spiegel'],
  ['Dagens Nyheters', 'Dagens Nyheter'],
  ['Gazecie Wyborczej', 'Gazeta Wyborcza'],
  ['Tygodniku Powszechnym', 'Tygodnik Powszechny'],
  ['Lidových novinách', 'Lidové noviny'],
  ['Denníka N', 'Denník N'],
  ['Večernjem listu', 'Večernji list'],
  ['Новой газеты', 'Новая газета'],
  ['Ведомостях', 'Ведомости'],
  ['Дзеркалі тижня', 'Дзеркало тижня'],
  ['Українській правді', 'Українська правда'],
  ['Verslo žinių', 'Verslo žinios'],
  ['Latvijas Avīzē', 'Latvijas Avīze'],
  ['Eesti Päevalehes', 'Eesti Päevaleht'],
  ['Helsingin Sanomissa', 'Helsingin Sanomat'],
  ['Maaseudun Tulevaisuudessa', 'Maaseudun Tulevaisuus'],
  ['Népszavában', 'Népszava'],
  ['Adevărului', 'Adevărul'],
  ['Εφημερίδας των Συντακτών', 'Η Εφημερίδα των Συντακτών'],
])('%s is a case of %s', (written, name) => {
  expect(publisherNamed(written)?.name).toBe(name);
});

test('words that only begin like a name are none', () => {
  for (const words of ['Spiegelung', 'Gazeta Wyborów', 'Нового газона', 'Politikere', 'Helsingin kaupunki'])
    expect(publisherNamed(words)).toBeNull();
});

test('names with articles of two languages are two names', () => {
  expect(publisherNamed('Le Temps')?.host).toBe('letemps.ch');
  expect(publisherNamed('El Temps')?.host).toBe('eltemps.cat');
  expect(publisherNamed('Temps')?.host).toBe('letemps.ch');
});
