import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/quoted-article';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const quoted = prose({})
  .slice(0, 3)
  .map((text) => `<blockquote><p>${text}</p></blockquote>`)
  .join('');
const from = (url: string) => `<p>Jane Doe in <a href="${url}">Northern Star</a>. Read it.</p>`;
const run = (text: readonly string[], tail: string) =>
  signal.run(article({ text, tail }), lexiconFor(['en']));

test('quotations, and a line that links what they are from', () =>
  expect(run([], quoted + from('https://star.example/2024/harbour'))).toMatchObject([
    {
      trace: 'quotedArticle',
      kind: 'excerpt',
      name: 'star.example',
      url: 'https://star.example/2024/harbour',
    },
  ]));

test.each([
  ['as many words of the page’s own', prose({}), quoted + from('https://star.example/2024/harbour')],
  ['no link to an article', [], quoted + from('https://star.example/')],
  ['the site’s own article', [], quoted + from('https://daily.example/2024/harbour')],
  [
    'links to several sites',
    [],
    quoted + from('https://star.example/2024/harbour') + from('https://pier.example/2024/harbour'),
  ],
  ['a link in a list', [], `${quoted}<ul><li>${from('https://star.example/2024/harbour')}</li></ul>`],
  ['a link further away', [], `${quoted}<p>So far.</p>${from('https://star.example/2024/harbour')}`],
  ['a recording', [], quoted + from('https://star.example/2024/harbour.mp3')],
  ['no quotation', prose({}), from('https://star.example/2024/harbour')],
])('silent on %s', (_, text, tail) => expect(run(text, tail)).toEqual([]));

test('a line that leads into the quotation may link the paper’s home page', () => {
  const into = (url: string) => `<p>Jane Doe, writing for <a href="${url}">the paper</a>:</p>${quoted}`;
  expect(run([], into('https://www.theguardian.com/'))).toMatchObject([{ name: 'The Guardian' }]);
  expect(run([], into('https://star.example/'))).toEqual([]);
});

test('"Read the whole thing", further down', () => {
  const whole =
    '<p>More on that soon.</p><p><a href="https://star.example/2024/harbour">Read the whole thing</a>.</p>';
  expect(run([], quoted + whole)).toMatchObject([{ url: 'https://star.example/2024/harbour' }]);
});

test('a line that says that a report is quoted, and all of it follows', () => {
  const from = '<a href="https://star.example/2024/harbour">Northern Star</a>';
  const told = (line: string) => signal.run(article({ lead: `<p>${line}</p>` }), lexiconFor(['en']))[0]?.name;
  expect(told(`A reader quotes a report from ${from}:`)).toBe('star.example');
  expect(told(`A reader quotes a line from ${from}, and I agree.`)).toBeUndefined();
  expect(told(`This is from ${from}:`)).toBeUndefined();
});

test('the link may stand at the headline, where the line names only the paper', () => {
  const quoted = `<blockquote>${prose({})
    .map((text) => `<p>${text}</p>`)
    .join('')}</blockquote>`;
  const lead = (link: string) =>
    `<p>${link}</p><p><i>An anonymous reader quotes a report from Northern Star:</i></p>`;
  const run = (link: string) =>
    signal.run(article({ lead: lead(link), text: [], tail: quoted }), lexiconFor(['en']));
  expect(run('<a href="https://star.example/2024/05/harbour-closed">(star.example)</a>')).toHaveLength(1);
  expect(run('May 3')).toEqual([]);
});
