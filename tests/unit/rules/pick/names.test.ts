import { describe, expect, it, test } from 'vitest';
import { isCodeWord, readName } from '@/src/rules/pick/names';

describe('names that last', () => {
  it.each([
    'article-body',
    'entry-content',
    'share-bar',
    'storytext',
    'c-article-content',
    'artikel-text',
    'td-post-content',
    'h2',
    'newsletter',
    'артикул',
  ])('%s', (name) => expect(readName(name)).toMatchObject({ text: name, place: 'whole' }));
});

describe('names that do not', () => {
  it.each([
    'css-1q2w3e',
    'sc-bdVaJa',
    'kjHgFd',
    'jss123',
    '_3xY2z',
    'svelte-1abc2de',
    'post-48213',
    'tdi_45_a3b',
    'is-active',
    'lazyloaded',
    'md:w-1/2',
    'item-3',
    'e714a7ab',
    'xkcdfgh',
    '2col',
    'x',
  ])('%s', (name) => expect(readName(name)).toBeNull());
});

test('what stands before a hash, or behind one, is kept', () => {
  expect(readName('ArticleBody_root__3xY2z')).toMatchObject({ text: 'ArticleBody_root__', place: 'part' });
  expect(readName('article-body__content__17Yit')).toMatchObject({
    text: 'article-body__content__',
    place: 'part',
  });
  expect(readName('Story__Body-sc-1k2l3x-0')).toMatchObject({ text: 'Story__Body-sc-', place: 'part' });
  expect(readName('css-1q2w3e-ArticleBody')).toMatchObject({ text: '-ArticleBody', place: 'part' });
});

test('names that say what a block is for come before others, and before how it looks', () => {
  const cost = (name: string) => readName(name)?.cost ?? Number.NaN;
  expect(cost('article-body')).toBeLessThan(cost('poool-content'));
  expect(cost('poool-content')).toBeLessThan(cost('mooring'));
  expect(cost('mooring')).toBeLessThan(cost('flex-row'));
  expect(cost('article-content')).toBeLessThan(cost('paywall-article'));
  expect(cost('teaser')).toBeLessThan(cost('teaser--wide'));
  expect(cost('article-text')).toBeLessThan(cost('js-article-text'));
});

test('values of attributes are words of code, or an article’s own', () => {
  for (const word of ['articleBody', 'share-bar', 'page:article/body', 'main'])
    expect(isCodeWord(word)).toBe(true);
  for (const own of [
    '2024-05-01',
    '48213',
    'Why the river rose, and what it cost the town',
    'North Weir',
    'kjHgFd',
    '',
  ])
    expect(isCodeWord(own)).toBe(false);
});
