import { expect, test } from 'vitest';
import { cleanUrl } from '../../../src/evidence/clean-url';

test('campaigns, click ids and fragments go', () =>
  expect(cleanUrl('https://star.example/a-1?utm_source=rss&id=7&fbclid=x&UTM_Campaign=y#top').href).toBe(
    'https://star.example/a-1?id=7',
  ));

test.each(['cid=31', 'src=daily', 'ref=7', 'partner=2', 'amp=1', 'p=12', 'outputType=amp'])(
  'what may choose the article stays: %s',
  (query) => expect(cleanUrl(`https://star.example/a?${query}`).search).toBe(`?${query}`),
);

test('the address given is not changed', () => {
  const url = new URL('https://star.example/a?utm_source=rss');
  cleanUrl(url);
  expect(url.search).toBe('?utm_source=rss');
});
