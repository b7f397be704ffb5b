import { describe, expect, it } from 'vitest';
import { fromSiteConfig, hostOfFile, looksLikeSiteConfig } from '@/src/rules/import/site-config';
import { parseRules } from '@/src/rules/parse';

describe('hostOfFile', () => {
  it.each([
    ['a.example.txt', 'a.example'],
    ['collection-main/a.example.txt', 'a.example'],
    ['collection\\b.a.example.txt', 'b.a.example'],
    ['.a.example.txt', '*.a.example'],
    ['global.txt', '*'],
    ['README.txt', null],
    ['LICENSE', null],
    ['a.example.md', null],
    ['two words.example.txt', null],
  ])('%s: %s', (path, host) => {
    expect(hostOfFile(path)).toBe(host);
  });
});

describe('looksLikeSiteConfig', () => {
  it.each([
    ['# about\n\nbody: //div', true],
    ['replace_string(<a): <b', true],
    ['[a.example]\nbody: //div', false],
    ['||ads.example^', false],
    ['{"format": "headwater"}', false],
    ['', false],
  ])('%j: %s', (text, yes) => {
    expect(looksLikeSiteConfig(text)).toBe(yes);
  });
});

describe('fromSiteConfig', () => {
  const FILE = [
    '\ufeff# Author: somebody',
    '##old: //p',
    '',
    'title: substring-after(//h1, ":")',
    "author: string('One, Two')",
    "body: //div[@id='text'] | //article",
    'body:id("late")',
    'strip: //p[. = "# no comment, here"]',
    'strip_id_or_class: "share bar"',
    'wrap_in(blockquote): descendant::q',
    'http_header(User-Agent): Somebot',
    '// not a comment there either',
    'date:',
    'odd line',
  ].join('\r\n');

  it('writes a section that says the same', () => {
    const file = parseRules(fromSiteConfig('a.example', FILE));
    expect(file.sections).toHaveLength(1);
    expect(file.sections[0]?.hosts).toEqual(['a.example']);
    expect(file.sections[0]?.directives.map(({ line: _, ...each }) => each)).toEqual([
      { name: 'title', selectors: [{ text: '(substring-after(//h1, ":"))', type: 'xpath' }] },
      { name: 'author', selectors: [{ text: "(string('One, Two'))", type: 'xpath' }] },
      { name: 'body', selectors: [{ text: "//div[@id='text'] | //article", type: 'xpath' }] },
      { name: 'body', selectors: [{ text: '(id("late"))', type: 'xpath' }] },
      { name: 'strip', selectors: [{ text: '//p[. = "# no comment, here"]', type: 'xpath' }] },
      { name: 'strip_id_or_class', piece: 'share bar' },
      { name: 'wrap_in', tag: 'blockquote', selectors: [{ text: '(descendant::q)', type: 'xpath' }] },
      { name: 'http_header', raw: 'http_header(User-Agent): Somebot', ignored: 'request' },
    ]);
    expect(file.mistakes.map(({ found }) => found)).toEqual(['odd']);
    expect(file.loose.map(({ kind }) => kind)).toEqual([
      'comment',
      'comment',
      'comment',
      'comment',
      'broken',
    ]);
  });
});
