import { beforeEach, expect, test, vi } from 'vitest';
import { extractArticle } from '../../../src/article/article';
import { debrisFor, lexiconFor } from '../../../src/lexicon';
import { documentOf, PAGE_URL, PROSE } from './work';

const purifier = vi.hoisted(() => ({
  isSupported: true,
  setConfig: () => {},
  sanitize: (_root: Node): unknown => null,
}));
vi.mock('dompurify', () => ({ default: () => purifier }));

const extract = () =>
  extractArticle(documentOf(`<article><h1>Ferry</h1>${PROSE}</article>`), {
    url: PAGE_URL,
    debris: debrisFor(['en']),
    lexicon: lexiconFor(['en']),
  });

beforeEach(() => {
  purifier.isSupported = true;
  purifier.sanitize = (root) => {
    const fragment = document.createDocumentFragment();
    fragment.append(root);
    return fragment;
  };
});

test('there is an article where the sanitiser does its work', () => expect(extract()).not.toBeNull());

test('none where it throws', () => {
  purifier.sanitize = () => {
    throw new TypeError('refused');
  };
  expect(extract()).toBeNull();
});

test('none where it hands back a string', () => {
  purifier.sanitize = () => '<p>text</p>';
  expect(extract()).toBeNull();
});

test('none where the browser lacks what it needs, as it would hand back what it was given', () => {
  purifier.isSupported = false;
  expect(extract()).toBeNull();
});
