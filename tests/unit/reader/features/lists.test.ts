import { expect, test } from 'vitest';
import lists from '../../../../src/reader/features/lists';
import { fragment, sample, speakEnglish } from '../sample';

speakEnglish();

test.each([
  [
    'a list within a list',
    '<ul><li>One</li><ul><li>Two</li></ul></ul>',
    '<ul><li>One<ul><li>Two</li></ul></li></ul>',
  ],
  ['what comes first', '<ol><p>One</p><li>Two</li></ol>', '<ol><li><p>One</p></li><li>Two</li></ol>'],
  ['a list as it should be', '<ul><li>One</li></ul>', '<ul><li>One</li></ul>'],
])('%s', (_, html, expected) => {
  const { view } = sample([lists], { body: fragment(html) });
  expect(view.article.innerHTML).toBe(expected);
});
