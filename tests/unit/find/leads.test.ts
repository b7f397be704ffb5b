// @vitest-environment node
import { expect, test } from 'vitest';
import { cleanAddress, keyOf, leadsOf, publisherOf } from '../../../src/find/leads';
import { COPY_URL, hint, ORIGINAL_URL, report } from './fake-web';

test('one lead an address, cleaned and unwrapped, best first', () => {
  const wrapped = `https://www.google.com/url?q=${encodeURIComponent(`${ORIGINAL_URL}?utm_source=x`)}`;
  const leads = leadsOf(
    [
      hint('https://second.example/a/story', { trust: 0.5 }),
      hint(wrapped, { collector: 'source-line', trust: 0.6, quote: 'Source' }),
      hint(`${ORIGINAL_URL}/#top`, { trust: 0.95, quote: 'First published there' }),
    ],
    COPY_URL,
    [],
  );
  expect(leads.map(({ url, trust }) => [url.href, trust])).toEqual([
    [ORIGINAL_URL, 0.95],
    ['https://second.example/a/story', 0.5],
  ]);
  expect(leads[0]).toMatchObject({
    quote: 'First published there',
    via: ['source-line', 'attribution-link'],
    named: true,
  });
});

test('home pages, names and the own site are no leads', () => {
  const hints = [
    hint('https://brackwater-courier.example/'),
    hint('https://brackwater-courier.example/en'),
    hint('https://www.copyfarm.example/another/story'),
    { collector: 'agency', name: 'Coastal Wire', host: 'coastalwire.example', quote: '(CW)', trust: 0.8 },
  ];
  expect(leadsOf(hints, COPY_URL, [])).toEqual([]);
});

test('a publisher is named by the report, else by its best hint', () => {
  const source = { name: 'The Courier', url: null };
  expect(publisherOf(report({ source }))).toEqual(source);
  const agency = {
    collector: 'agency',
    name: 'Coastal Wire',
    host: 'coastalwire.example',
    quote: '(CW)',
    trust: 0.8,
  };
  expect(publisherOf(report({ hints: [agency] }))).toEqual({
    name: 'Coastal Wire',
    url: 'https://coastalwire.example/',
  });
  expect(publisherOf(report({ hints: [{ ...agency, trust: 0.3 }] }))).toBeNull();
  expect(publisherOf(report())).toBeNull();
});

test('keys pass over protocol, www, slash, and order of the query', () => {
  const key = (url: string) => keyOf(new URL(url));
  expect(key('http://www.news.example/a/?b=2&a=1')).toBe(key('https://news.example/a?a=1&b=2'));
  expect(key('https://news.example/?p=1')).not.toBe(key('https://news.example/?p=2'));
});

test('what says who reads is taken off an address before anybody is asked', () => {
  const clean = cleanAddress(
    'https://courier.example/story?id=7&email=a%40b.example&auth_token=x&userId=9&sid=3&utm_source=n',
  );
  expect(clean?.href).toBe('https://courier.example/story?id=7&sid=3');
});
