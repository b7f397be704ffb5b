import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { counted } from '../../../src/ui/counted';
import { useTexts } from './setup';

/** A language that is not there, with a text in as many forms as it has. */
function speak(lang: string, forms: Record<string, string>): void {
  const getMessage = (key: string, values: string[] = []): string =>
    key === 'common_lang'
      ? lang
      : (forms[key.replace('popup_requests_', '')] ?? '').replace('$1', values[0] ?? '');
  Object.assign(fakeBrowser.i18n, { getMessage });
}

test('takes the form of the number, and a form of its own for none', () => {
  useTexts('en');
  expect(counted('popup.requests', 0)).toBe('No requests');
  expect(counted('popup.requests', 1)).toBe('1 request');
  expect(counted('popup.requests', 1200)).toBe('1,200 requests');
});

test('a language has as many forms as it needs', () => {
  speak('ru', { one: '$1 запрос', few: '$1 запроса', many: '$1 запросов', other: '$1 запроса' });
  expect([0, 1, 3, 5, 11, 21, 22].map((count) => counted('popup.requests', count))).toEqual([
    '0 запросов',
    '1 запрос',
    '3 запроса',
    '5 запросов',
    '11 запросов',
    '21 запрос',
    '22 запроса',
  ]);
});

test('a language without forms of its own has one', () => {
  speak('ja', { other: '$1件', zero: 'なし' });
  expect([0, 1, 2].map((count) => counted('popup.requests', count))).toEqual(['なし', '1件', '2件']);
});
