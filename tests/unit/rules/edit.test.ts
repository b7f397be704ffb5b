import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearChoice, LOOKED_AT, setChoice } from '@/src/rules/edit';
import { indexRules, matchRules } from '@/src/rules/match';
import { parseRules } from '@/src/rules/parse';
import { modes } from './samples';

const modeOf = (text: string, host: string) =>
  matchRules(indexRules([{ name: '', ...parseRules(text) }]), new URL(`https://${host}/`))?.mode ?? null;

describe('setChoice', () => {
  it.each([
    ['', '[a.example]\nmode: never\n'],
    ['! x', '! x\n\n[a.example]\nmode: never'],
    ['[a.example]\nbody: .x\n', '[a.example]\nmode: never\nbody: .x\n'],
    ['[a.example]', '[a.example]\nmode: never\n'],
    [
      '[www.A.example]  # mine\n  mode :  auto  # why\nbody: .x',
      '[www.A.example]  # mine\n  mode :  never  # why\nbody: .x',
    ],
    ['[b.example]\r\nmode: click\r\n', '[b.example]\r\nmode: click\r\n\r\n[a.example]\r\nmode: never\r\n'],
    ['[a.example/x]\nmode: auto\n', '[a.example/x]\nmode: auto\n\n[a.example]\nmode: never\n'],
    // The site's own section comes first; one that names it later would win.
    [
      '[a.example]\nmode: auto\n[a.example, b.example]\nmode: click\n',
      '[a.example]\nmode: auto\n[a.example, b.example]\nmode: click\n\n[a.example]\nmode: never\n',
    ],
  ])('%j', (before, after) => {
    expect(setChoice(before, 'www.a.example', 'mode', 'never')).toBe(after);
  });

  it('always takes effect, and changes only what belongs to the site', () => {
    const line = fc.constantFrom(
      '[a.example]',
      '[b.example]  # x',
      '[a.example, b.example]',
      '[*.a.example]',
      '[*]',
      '[a.example/p]',
      'mode: auto # y',
      'mode:never',
      'strip: .a',
      'odd',
      '',
      '! c',
      '[a.example',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 14 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...modes),
        fc.boolean(),
        (lines, end, mode, closed) => {
          const before = lines.join(end) + (closed ? end : '');
          const after = setChoice(before, 'a.example', 'mode', mode);
          expect(modeOf(after, 'a.example')).toBe(mode);
          expect(modeOf(after, 'b.example')).toBe(modeOf(before, 'b.example'));
          expect(modeOf(after, 'c.a.example')).toBe(modeOf(before, 'c.a.example'));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('clearChoice', () => {
  it('undoes a switch without a trace', () => {
    for (const text of ['', '! x\n', '! x', '[b.example]\r\nbody: .b\r\n', '[a.example]\nbody: .x\n'])
      expect(clearChoice(setChoice(text, 'a.example', 'mode', 'never'), 'a.example', 'mode', LOOKED_AT)).toBe(
        text,
      );
  });

  it('says so where another section would still switch the site off, and opens nothing by itself', () => {
    const text = '[*.example]\nmode: never\n';
    expect(clearChoice(text, 'a.example', 'mode', LOOKED_AT)).toBe(`${text}\n[a.example]\nmode: look\n`);
    const auto = '[*.example]\nmode: auto\n';
    expect(clearChoice(auto, 'a.example', 'mode', LOOKED_AT)).toBe(auto);
  });

  it('takes one word out and leaves the other', () => {
    const both = setChoice(setChoice('', 'a.example', 'mode', 'click'), 'a.example', 'find', 'auto');
    expect(both).toBe('[a.example]\nfind: auto\nmode: click\n');
    expect(clearChoice(both, 'a.example', 'mode', LOOKED_AT)).toBe('[a.example]\nfind: auto\n');
    expect(clearChoice(both, 'a.example', 'find', ['click'])).toBe('[a.example]\nmode: click\n');
  });

  it('leaves a text alone that does not speak of the site', () => {
    const text = '[b.example]\nmode: never\n';
    expect(clearChoice(text, 'a.example', 'mode', LOOKED_AT)).toBe(text);
  });
});
