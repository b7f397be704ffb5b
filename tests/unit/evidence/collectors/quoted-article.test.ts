import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/quoted-article';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../article';

const tail = '<p>Jane Doe in <a href="https://star.example/2024/harbour">Northern Star</a>.</p>';
const quotations = prose({})
  .map((text) => `<blockquote><p>${text}</p></blockquote>`)
  .join('');

test('the article that a page of quotations links', () =>
  expect(collector.collect(article({ text: [], tail: quotations + tail }), lexiconFor(['en']))).toMatchObject(
    [{ url: 'https://star.example/2024/harbour', host: 'star.example' }],
  ));

test('silent on a text of the page’s own', () =>
  expect(collector.collect(article({ tail }), lexiconFor(['en']))).toEqual([]));
