import { expect, test } from 'vitest';
import pages from '../../../../src/reader/features/pages';
import { article, sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

const spread = (next: string | null, all: string | null) => {
  const { facts } = article();
  return sample([pages], { facts: { ...facts, pages: { next, all } } }).view;
};

test('leads to the next page, and to the one with all of the text', () => {
  const line = spread('https://a.example/story/2', 'https://a.example/story/all').article.nextElementSibling;
  expect(wordsOf(line)).toBe('The article goes on. Next page All on one page');
  expect([...(line?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
    'https://a.example/story/2',
    'https://a.example/story/all',
  ]);
});

test('is silent for an article on one page, and for an address that is none', () => {
  expect(spread(null, null).article.nextElementSibling).toBeNull();
  expect(spread('javascript:alert(1)', null).article.nextElementSibling).toBeNull();
});
