import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRules } from '@/src/rules/format';
import { parseRules } from '@/src/rules/parse';
import type { RuleFile } from '@/src/rules/rule';
import { SAMPLE } from './samples';

/** What the text says, without where it says it. */
function meaning(file: RuleFile) {
  return {
    sections: file.sections.map((section) => ({
      hosts: section.hosts,
      directives: section.directives.map(({ line: _, ...directive }) => directive),
    })),
    lines: file.lines.map(({ line: _, ...each }) => each),
    loose: file.loose.map(({ kind, text }) => ({ kind, text })),
  };
}

function roundTrip(text: string): void {
  const file = parseRules(text);
  const written = formatRules(file);
  const again = parseRules(written);
  expect(meaning(again)).toEqual(meaning(file));
  expect(formatRules(again)).toBe(written);
}

describe('formatRules', () => {
  it('writes one line each and a blank line before each section', () => {
    const text =
      '! about\n[a.example ,b.example]   # why\n  MODE:never\n\n\n! next\n[c.example]\nstrip:.a,.b # both\nhuh';
    expect(formatRules(parseRules(text))).toBe(
      '! about\n[a.example, b.example]  # why\nmode: never\n\n! next\n[c.example]\nstrip: .a, .b  # both\nhuh\n',
    );
  });

  it('keeps lines that cannot be read and directives that are not obeyed', () => {
    roundTrip(SAMPLE);
    roundTrip('stray\n[a.example\nreplace_string(<a x): <b # y\nbody: [[\n##.generic\n[] # none\nmode: x');
  });

  it('is the identity on whatever can be parsed', () => {
    const host = fc.constantFrom(
      'a.example',
      '*.b.example',
      'c.example/path',
      '*',
      'bad host',
      'a.example:1',
    );
    const selector = fc.constantFrom(
      '.a',
      '#b',
      'div #c',
      '[x="1, 2"]',
      ':is(p, q)',
      '//p[@id="# x"]',
      '(//a)[2]',
      ".//b[.='\\']",
    );
    const list = fc.array(selector, { minLength: 1, maxLength: 4 }).map((items) => items.join(','));
    const comment = fc.constantFrom('', ' # why', '\t#', '  # a # b');
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('auto', 'click', 'never', 'odd'), comment).map(([m, c]) => `mode: ${m}${c}`),
      fc
        .tuple(fc.constantFrom('title', 'body', 'strip', 'keep', 'source'), list, comment)
        .map(([name, value, c]) => `${name}:${value}${c}`),
      fc.constantFrom(
        '! note',
        '# note',
        '#',
        '## x',
        'test_url: http://a.example/ # x',
        'tidy: no',
        'strip_id_or_class: share bar',
        'strip_id_or_class: "quoted" # why',
        `strip_image_src: '"both"'`,
        'skip_id_or_class: ""',
        'wrap_in(blockquote): //p[@class="q"], .r # both',
        'wrap_in(script): //p',
        'move_into(body): //p',
        'a.example##.ad, .box',
        'a.example,~b.a.example#@##id',
        '##.everywhere > a',
        '###id',
        'a.*##.any',
        'a.example##+js(x, y)',
        'a.example#?#p:has-text(x)',
        '||ads.example^$third-party',
        '[Adblock Plus 2.0]',
        'odd line',
        '',
      ),
      fc.tuple(fc.array(host, { maxLength: 3 }), comment).map(([hosts, c]) => `[${hosts.join(', ')}]${c}`),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => roundTrip(lines.join('\n'))),
      { numRuns: 10_000 },
    );
  }, 120_000);
});
