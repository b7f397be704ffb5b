import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addLine, removeLine } from '@/src/rules/edit-lines';
import { indexRules, matchRules } from '@/src/rules/match';
import { parseRules } from '@/src/rules/parse';
import { isOneSelector, type WrittenLine } from '@/src/rules/written';

const strip: WrittenLine = { site: 'a.example', word: 'strip', selector: '.x' };
const body: WrittenLine = { site: 'a.example', word: 'body', selector: '.b' };
const ruleOf = (text: string, url = 'https://a.example/') =>
  matchRules(indexRules([{ name: '', ...parseRules(text) }]), new URL(url));

describe('addLine', () => {
  it.each([
    ['', strip, '[a.example]\nstrip: .x\n', 2],
    ['! mine', strip, '! mine\n\n[a.example]\nstrip: .x', 4],
    [
      '[b.example]\r\nmode: auto\r\n',
      strip,
      '[b.example]\r\nmode: auto\r\n\r\n[a.example]\r\nstrip: .x\r\n',
      5,
    ],
    [
      '[a.example]\nmode: auto\n\n[b.example]\n',
      strip,
      '[a.example]\nmode: auto\nstrip: .x\n\n[b.example]\n',
      3,
    ],
    ['[a.example]', strip, '[a.example]\nstrip: .x', 2],
    // The same line is not written twice; the first of several bodies counts.
    ['[a.example]\nstrip: .x\n', strip, '[a.example]\nstrip: .x\n', 2],
    ['[a.example]\nmode: auto\nbody: .old\n', body, '[a.example]\nmode: auto\nbody: .b\nbody: .old\n', 3],
    ['[a.example]\nbody: .old\nbody: .b\n', body, '[a.example]\nbody: .b\nbody: .old\n', 2],
    // Sections for other pages, or for several sites, are somebody else's.
    ['[a.example/p]\nmode: auto\n', strip, '[a.example/p]\nmode: auto\n\n[a.example]\nstrip: .x\n', 5],
  ])('%j', (before, line, after, at) => {
    expect(addLine(before, line)).toEqual({ text: after, line: at });
  });

  it('takes no text that is more than one selector, and no site that is none', () => {
    for (const selector of ['.a, .b', '.a\nmode: never', '.a # b', '', ' .a', 'div['])
      expect(() => addLine('', { ...strip, selector })).toThrow();
    expect(() => addLine('', { ...strip, site: 'a.example]\n[b.example' })).toThrow();
    expect(isOneSelector('//p[starts-with(normalize-space(.), "Read, also")]')).toBe(true);
  });
});

/** What a text says, without numbers of lines and empty sections. */
function meaning(text: string): unknown {
  const { sections, lines, loose } = parseRules(text);
  const full = sections.filter(({ directives }) => directives.length > 0);
  return JSON.parse(
    JSON.stringify([full, lines, loose.map((entry) => entry.text)], (key, value) =>
      key === 'line' ? undefined : value,
    ),
  );
}

test('what was added is obeyed, and taking it out gives back what was said before', () => {
  const line = fc.constantFrom(
    '[a.example]',
    '[b.example]  # x',
    '[*.a.example]',
    'mode: auto # y',
    'strip: .y',
    'body: .q',
    '! z',
    '',
  );
  const texts = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
  const added = fc.constantFrom(
    strip,
    body,
    { ...strip, site: '*.a.example' },
    { ...strip, site: 'a.example/p' },
  );
  fc.assert(
    fc.property(texts, added, ([lines, end, closed], written) => {
      const text = lines.join(end) + (closed && lines.length > 0 ? end : '');
      const { text: after, line: at } = addLine(text, written);
      expect(after.split(/\r\n|\n/)[at - 1]).toBe(`${written.word}: ${written.selector}`);
      const rule = ruleOf(after, 'https://a.example/p');
      const selectors = written.word === 'body' ? rule?.body.flat() : rule?.strip;
      expect(selectors?.map((one) => one.text)).toContain(written.selector);
      if (
        !ruleOf(text, 'https://a.example/p')
          ?.[written.word].flat()
          .some(({ text }) => text === written.selector)
      )
        expect(meaning(removeLine(after, written))).toEqual(meaning(text));
    }),
  );
});

test('a section that says more stays', () => {
  expect(removeLine('[a.example]\nstrip: .x\nmode: auto\n', strip)).toBe('[a.example]\nmode: auto\n');
  expect(removeLine('[a.example]\n! why\nstrip: .x\n', strip)).toBe('[a.example]\n! why\n');
  expect(removeLine('[a.example]\nstrip: .other\n', strip)).toBe('[a.example]\nstrip: .other\n');
});
