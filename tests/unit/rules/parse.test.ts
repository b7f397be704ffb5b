import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRules, TEXT_MAX } from '@/src/rules/parse';
import type { RuleMistake } from '@/src/rules/rule';
import { css, SAMPLE, xpath } from './samples';

function mistakesOf(text: string): [number, number, RuleMistake['code'], string][] {
  return parseRules(text).mistakes.map(({ line, column, code, found }) => [line, column, code, found]);
}

describe('parseRules', () => {
  it('reads one of everything', () => {
    const file = parseRules(SAMPLE);
    expect(file.mistakes).toEqual([]);
    expect(file.sections).toEqual([
      {
        hosts: ['example.com', '*.example.org/news'],
        line: 2,
        directives: [
          { name: 'mode', value: 'auto', line: 3 },
          { name: 'title', selectors: [xpath('//h1[@class="entry-title"]')], line: 4 },
          { name: 'body', selectors: [css('div.article-text')], line: 5 },
          {
            name: 'strip',
            selectors: [css('.newsletter'), xpath('//p[starts-with(., "Read also")]')],
            line: 6,
          },
          { name: 'strip_id_or_class', raw: 'strip_id_or_class: sharebar', ignored: true, line: 7 },
          { name: 'source', selectors: [xpath('//p[@class="src"]/a')], line: 8 },
          { name: 'next_page_link', raw: 'next_page_link: a.next', ignored: true, line: 11 },
        ],
      },
    ]);
    expect(file.loose).toEqual([
      { kind: 'comment', text: '! Title: My rules', line: 1 },
      { kind: 'trailing', text: '# auto | click | never', line: 3 },
      { kind: 'comment', text: '# A comment of its own', line: 10 },
    ]);
  });

  it.each([
    ['strip: div #ads', [css('div #ads')]],
    ['strip: #ads # the box', [css('#ads')]],
    ['strip: [data-x="a, b"], :is(.c, .d)', [css('[data-x="a, b"]'), css(':is(.c, .d)')]],
    [String.raw`strip: .md\:flex\,x`, [css(String.raw`.md\:flex\,x`)]],
    [String.raw`strip: //p[contains(., "\")], .x`, [xpath(String.raw`//p[contains(., "\")]`), css('.x')]],
    ['strip: (//p)[1], .//span', [xpath('(//p)[1]'), xpath('.//span')]],
    ['strip: //p[. = "it is # one"]', [xpath('//p[. = "it is # one"]')]],
    ['STRIP : .a', [css('.a')]],
  ])('%s', (line, selectors) => {
    const file = parseRules(`[example.com]\n${line}`);
    expect(file.mistakes).toEqual([]);
    expect(file.sections[0]?.directives).toEqual([{ name: 'strip', selectors, line: 2 }]);
  });

  it.each<[string, [number, number, RuleMistake['code'], string]]>([
    ['mode: never', [1, 1, 'section-expected', 'mode: never']],
    ['[example.com', [1, 13, 'section-not-closed', '[example.com']],
    ['[ ]', [1, 2, 'host-expected', '[ ]']],
    ['[example.com, https://example.org/]', [1, 15, 'bad-host', 'https://example.org/']],
    ['[example.com:8080]', [1, 2, 'bad-host', 'example.com:8080']],
    ['[a.example]\n  colour: red', [2, 3, 'unknown-directive', 'colour']],
    ['[a.example]\njust words', [2, 1, 'unknown-directive', 'just']],
    ['[a.example]\na.example##.ad', [2, 1, 'unknown-directive', 'a.example##.ad']],
    ['[a.example]\n###ad', [2, 1, 'unknown-directive', '###ad']],
    ['[a.example]\nmode(x): auto', [2, 1, 'unknown-directive', 'mode(x)']],
    ['[a.example]\nmode: sometimes', [2, 7, 'bad-mode', 'sometimes']],
    ['[a.example]\nmode:', [2, 6, 'value-expected', '']],
    ['[a.example]\nstrip:', [2, 7, 'value-expected', '']],
    ['[a.example]\nstrip: .a,, .b', [2, 11, 'value-expected', ',']],
    ['[a.example]\nstrip: .a, [data-x="1', [2, 12, 'bad-css', '[data-x="1']],
    ['[a.example]\nbody: //div[@id="x"', [2, 7, 'bad-xpath', '//div[@id="x"']],
    ['[a.example]\nbody: .a)', [2, 9, 'bad-css', ')']],
  ])('says where and what: %s', (text, mistake) => {
    expect(mistakesOf(text)).toEqual([mistake]);
  });

  it.each(['#', '## a heading', '#####', '#### x ####', '!x'])('takes %j for a comment', (line) => {
    expect(parseRules(line)).toMatchObject({ mistakes: [], loose: [{ kind: 'comment', text: line }] });
  });

  it.each(['replace_string(});): </div>', 'http_header(User-Agent): x', 'tidy: no # x', 'prune : no'])(
    'keeps %j word for word, and does not obey it',
    (line) => {
      const file = parseRules(`[a.example]\n${line}`);
      expect(file.mistakes).toEqual([]);
      expect(file.sections[0]?.directives).toEqual([
        { name: /^\w+/.exec(line)?.[0], raw: line, ignored: true, line: 2 },
      ]);
    },
  );

  it('asks the validator, and names the selector it refuses', () => {
    const file = parseRules('[a.example]\nstrip: .ok, p::?? , .fine\nbody: .text', {
      validate: (selector) => !selector.text.includes('??'),
    });
    expect(file.mistakes).toEqual([{ line: 2, column: 13, code: 'bad-css', found: 'p::??' }]);
    expect(file.sections[0]?.directives.map((directive) => directive.name)).toEqual(['body']);
  });

  it('a bad line costs only itself', () => {
    const file = parseRules('[a.example]\nmode: never\nbody: [[[\nfoo\n[b.example]\nbody: .b');
    expect(file.mistakes).toHaveLength(2);
    expect(file.sections.map((section) => section.directives.length)).toEqual([1, 1]);
    expect(file.loose.map((entry) => entry.text)).toEqual(['body: [[[', 'foo']);
  });

  it('a bad host leaves the others of its section', () => {
    const file = parseRules('[a.example, b c.example]\nmode: never');
    expect(file.sections[0]?.hosts).toEqual(['a.example', 'b c.example']);
    expect(file.mistakes).toMatchObject([{ code: 'bad-host', found: 'b c.example' }]);
  });

  it('bounds lines and texts', () => {
    expect(mistakesOf(`[a.example]\nstrip: ${'x'.repeat(5000)}`)).toMatchObject([[2, 1, 'too-long', {}]]);
    const file = parseRules('!\n'.repeat(TEXT_MAX));
    expect(file.mistakes.map((mistake) => mistake.code)).toEqual(['too-long']);
  });

  it('throws at nothing, and every mistake has a place in the text', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      ',',
      '#',
      '##',
      '!',
      ':',
      '"',
      "'",
      '(',
      ')',
      '/',
      '.',
      '*',
      '\\',
    );
    const word = fc.constantFrom(
      'mode',
      'strip',
      'body',
      'a.example',
      ' ',
      '\n',
      '\r\n',
      '\t',
      'never',
      '//p',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, word, fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('');
          const lines = text.split(/\r\n|\r|\n/);
          for (const { line, column } of parseRules(text).mistakes) {
            expect(lines[line - 1]).toBeDefined();
            expect(column).toBeGreaterThan(0);
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
