import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/reader/sentences';

function article(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

const read = (html: string, lang = 'en') =>
  sentencesOf(article(html), lang).map(({ text, block }) => [block, text]);

test('cuts blocks into sentences, also across links and emphasis', () => {
  expect(read('<h2>The spring</h2><p>It <b>rains. And</b> it\n pours. </p><ul><li>One</li></ul>')).toEqual([
    [0, 'The spring'],
    [1, 'It rains.'],
    [1, 'And it pours.'],
    [2, 'One'],
  ]);
});

test('knows where each stands', () => {
  const [, second] = sentencesOf(article('<p>It rains. And <i>it</i> pours.</p>'), 'en');
  expect(second?.range.toString()).toBe('And it pours.');
});

test('leaves out what is looked at, and what is no words', () => {
  expect(
    read('<p>Words.</p><pre>code();</pre><figure><figcaption>A weir</figcaption></figure><p>* * *</p>'),
  ).toEqual([[0, 'Words.']]);
});

test('passes over the marks of footnotes, which would also hide where a sentence ends', () => {
  expect(read('<p>She has the key.<sup><a aria-haspopup="dialog">1</a></sup> Nobody minded.</p>')).toEqual([
    [0, 'She has the key.'],
    [0, 'Nobody minded.'],
  ]);
});

test('reads languages without blanks, and a language tag that is none', () => {
  expect(read('<p>雨が降る。川が増える。</p>', 'ja').map(([, text]) => text)).toEqual([
    '雨が降る。',
    '川が増える。',
  ]);
  expect(read('<p>Words.</p>', 'no such tag!')).toHaveLength(1);
});
