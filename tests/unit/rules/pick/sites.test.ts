import { expect, test } from 'vitest';
import { sitesFor } from '@/src/rules/pick/sites';

const at = (url: string, domain: string | null) => sitesFor(new URL(url), domain);

test('page, site, and all of the domain', () => {
  expect(at('https://www.news.example/a/story?x=1#y', 'news.example')).toEqual({
    page: 'news.example/a/story',
    site: 'news.example',
    domain: '*.news.example',
  });
  expect(at('https://sport.news.example/', 'news.example')).toEqual({
    page: null,
    site: 'sport.news.example',
    domain: '*.news.example',
  });
  expect(at('http://127.0.0.1/x', null)).toEqual({ page: '127.0.0.1/x', site: '127.0.0.1', domain: null });
});

test('a path that no header can hold is not offered', () => {
  expect(at('https://news.example/a,b', 'news.example').page).toBeNull();
  expect(at(`https://news.example/${'a'.repeat(600)}`, 'news.example').page).toBeNull();
});
