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
          { name: 'strip_id_or_class', piece: 'sharebar', line: 7 },
          { name: 'source', selectors: [xpath('//p[@class="src"]/a')], line: 8 },
          { name: 'next_page_link', selectors: [css('a.next')], line: 11 },
          { name: '##', hosts: ['example.net'], selector: css('.share-bar'), line: 12 },
          { name: '#@#', hosts: ['example.net'], selector: css('.keep-me'), line: 13 },
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
    ['a.example,b c##.ad', [1, 1, 'section-expected', 'a.example,b c##.ad']],
    ['a.example,b:1##.ad', [1, 1, 'section-expected', 'a.example,b:1##.ad']],
    ['  a.example,-b##.ad', [1, 13, 'bad-host', '-b']],
    ['a.example,##.ad', [1, 11, 'host-expected', '']],
    ['a.example##', [1, 12, 'value-expected', '']],
    ['[a.example]\nwrap_in(script): //p', [2, 9, 'bad-tag', 'script']],
    ['[a.example]\nwrap_in: //p', [2, 8, 'bad-tag', '']],
    ['[a.example]\nwrap_in(p): .a)', [2, 15, 'bad-css', ')']],
    ['[a.example]\nstrip_id_or_class: ""', [2, 20, 'value-expected', '""']],
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

  it.each(['#', '## a heading', '#####', '#### x ####', '!x', '[Adblock Plus 2.0]'])(
    'takes %j for a comment',
    (line) => {
      expect(parseRules(line)).toMatchObject({ mistakes: [], loose: [{ kind: 'comment', text: line }] });
    },
  );

  it.each([
    ['replace_string(});): </div>', 'source-text'],
    ['http_header(User-Agent): x', 'request'],
    ['tidy: no # x', 'source-text'],
    ['prune : no', 'own-way'],
    ['login_uri: https://a.example/', 'login'],
    ['if_page_contains: //a', 'more-pages'],
    ['move_into(//div): //p', 'structure'],
    ['test_url: https://a.example/', 'test'],
  ])('keeps %j word for word, and does not obey it: %s', (line, ignored) => {
    const file = parseRules(`[a.example]\n${line}`);
    expect(file.mistakes).toEqual([]);
    expect(file.sections[0]?.directives).toEqual([
      { name: /^\w+/.exec(line)?.[0], raw: line, ignored, line: 2 },
    ]);
  });

  it.each([
    ['a.example##+js(set, x, 1)', '##', 'script'],
    ['a.example##^script:has-text(x)', '##', 'script'],
    ['a.example#$#body { color: red }', '#$#', 'script'],
    ['a.example##.x:style(color: red)', '##', 'script'],
    ['a.example##p:has-text(Read also)', '##', 'extended'],
    ['a.example#?#p:-abp-has(a)', '#?#', 'extended'],
    ['a.*##.ad', '##', 'any-ending'],
    ['||ads.example^$third-party', '||', 'request'],
    ['@@||a.example^', '||', 'request'],
  ])('knows %j as a line of a filter list, and does not obey it', (raw, name, ignored) => {
    expect(parseRules(raw)).toMatchObject({ mistakes: [], lines: [{ name, raw, ignored, line: 1 }] });
    expect(parseRules(`[a.example]\n${raw}`)).toMatchObject({
      mistakes: [],
      sections: [{ directives: [{ name, raw, ignored, line: 2 }] }],
    });
  });

  it('reads removals and exceptions of filter lists before and in sections', () => {
    const file = parseRules('a.example,~b.a.example##.x, #y\n###ad\n[c.example]\n##div > p\nd.example#@#.x');
    expect(file.mistakes).toEqual([]);
    expect(file.lines).toEqual([
      { name: '##', hosts: ['a.example', '~b.a.example'], selector: css('.x, #y'), line: 1 },
      { name: '##', hosts: [], selector: css('#ad'), line: 2 },
    ]);
    expect(file.sections[0]?.directives).toEqual([
      { name: '##', hosts: [], selector: css('div > p'), line: 4 },
      { name: '#@#', hosts: ['d.example'], selector: css('.x'), line: 5 },
    ]);
  });

  it.each([
    ['stirp: .a', 'strip'],
    ['titel: //h1', 'title'],
    ['titl: //h1', 'title'],
    ['test_rul: https://a.example/', 'test_url'],
    ['strip_id_or_clas: x', 'strip_id_or_class'],
    ['colour: red', undefined],
    ['x: y', undefined],
  ])('guesses what %j meant', (line, meant) => {
    expect(parseRules(`[a.example]\n${line}`).mistakes[0]?.meant).toBe(meant);
  });

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

  describe('throws at nothing, ends in time, and every mistake has a place in the text', () => {
    const piece = fc.constantFrom(...'[ ] , # ## ! : " \' ( ) / . * \\ ~ ::'.split(' '));
    const word = fc.constantFrom(
      ...['mode', 'strip', 'body', 'wrap_in', 'a.example', ' ', '\n', '\r\n', '\t', 'never', '//p', ':has('],
    );
    const bytes = fc.uint8Array({ maxLength: 2000 }).map((each) => new TextDecoder().decode(each));
    const pieces = fc
      .array(fc.oneof(piece, word, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((parts) => parts.join(''));

    it.each([
      ['bytes', bytes],
      ['pieces of rules', pieces],
    ])(
      '%s',
      (_, texts) => {
        fc.assert(
          fc.property(texts, (text) => {
            const lines = text.split(/\r\n|\r|\n/);
            const from = performance.now();
            const { mistakes } = parseRules(text);
            // A machine may be busy; a reading that has no end is another thing.
            expect(performance.now() - from).toBeLessThan(2000);
            for (const { line, column } of mistakes) {
              expect(lines[line - 1]).toBeDefined();
              expect(column).toBeGreaterThan(0);
              expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
            }
          }),
          { numRuns: 10_000 },
        );
      },
      120_000,
    );
  });
});
