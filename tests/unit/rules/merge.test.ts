import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRules } from '@/src/rules/merge';
import { parseRules } from '@/src/rules/parse';

const BASE = '! Title: My rules\n\n[a.example]\nbody: .a\nstrip: .x\n\n[b.example]\nmode: never\n';

describe('mergeRules', () => {
  it.each([
    ['only mine changed', `${BASE}\n[c.example]\nbody: .c\n`, BASE, `${BASE}\n[c.example]\nbody: .c\n`],
    ['only theirs changed', BASE, '[a.example]\nbody: .z\n', '[a.example]\nbody: .z\n'],
    [
      'both added a site',
      `${BASE}\n[mine.example]\nbody: .m\n`,
      `${BASE}\n# of the shop\n[theirs.example]\nbody: .t\n`,
      `${BASE}\n[mine.example]\nbody: .m\n\n# of the shop\n[theirs.example]\nbody: .t\n`,
    ],
    [
      'one took a site out, the other a line',
      BASE.replace('strip: .x\n', ''),
      BASE.replace('\n[b.example]\nmode: never\n', ''),
      '! Title: My rules\n\n[a.example]\nbody: .a\n',
    ],
    [
      'one took out what the other changed: it stays',
      BASE.replace('\n[b.example]\nmode: never\n', '').replace('.x', '.y'),
      BASE.replace('mode: never', 'mode: click'),
      '! Title: My rules\n\n[a.example]\nbody: .a\nstrip: .y\n\n[b.example]\nmode: click\n',
    ],
    [
      'both changed one line: both stay, mine first',
      BASE.replace('body: .a', 'body: .mine'),
      BASE.replace('body: .a', 'body: .theirs'),
      BASE.replace('body: .a\nstrip: .x', 'body: .mine\nstrip: .x\nbody: .theirs'),
    ],
    [
      'lines before the sections',
      `##.m\n${BASE}`,
      `##.t\n${BASE}`,
      `##.m\n${BASE}`.replace('rules\n', 'rules\n##.t\n'),
    ],
  ])('%s', (_, mine, theirs, merged) => expect(mergeRules(BASE, mine, theirs)).toBe(merged));

  it('without a common text, all that either side has is there', () => {
    expect(mergeRules('', '[a.example]\nbody: .a', '[a.example]\nbody: .b\n[b.example]\nmode: never')).toBe(
      '[a.example]\nbody: .a\nbody: .b\n\n[b.example]\nmode: never\n',
    );
  });

  it('loses no line that either side wrote', () => {
    const line = fc.constantFrom('body: .a', 'body: .b', 'strip: .c', 'mode: never', '# note', 'odd', '');
    const section = fc
      .tuple(fc.constantFrom('a.example', 'b.example', 'c.example'), fc.array(line, { maxLength: 4 }))
      .map(([host, lines]) => [`[${host}]`, ...lines].join('\n'));
    const text = fc.array(section, { maxLength: 4 }).map((sections) => sections.join('\n'));
    const written = (from: string) => {
      const { sections } = parseRules(from);
      return sections.flatMap(({ hosts, directives }) =>
        directives.map(({ line: _, ...rest }) => JSON.stringify([hosts, rest])),
      );
    };
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = new Set(written(mergeRules(base, mine, theirs)));
        const was = new Set(written(base));
        for (const each of [...written(mine), ...written(theirs)])
          if (!was.has(each)) expect(merged).toContain(each);
        for (const each of written(mine).filter((one) => written(theirs).includes(one)))
          expect(merged).toContain(each);
      }),
      { numRuns: 10_000 },
    );
  });
});
