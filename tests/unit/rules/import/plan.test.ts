import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyImport, type ImportSource, planImport } from '@/src/rules/import/plan';
import { parseRules } from '@/src/rules/parse';
import { finish } from '@/src/rules/slices';

const ALL = { replace: true, everywhere: true };
const plan = (own: string, ...sources: (string | ImportSource)[]) =>
  finish(
    planImport(
      sources.map((each) => (typeof each === 'string' ? { path: '', text: each } : each)),
      own,
    ),
  );
const statuses = (own: string, ...sources: (string | ImportSource)[]) =>
  plan(own, ...sources).items.map(({ status, hosts }) => [status, hosts.join()]);

describe('planImport', () => {
  it('tells new, changed and same sections apart by what they say', () => {
    const own = '! mine\n[a.example]\nstrip: .a, .b\n\n[b.example]\nmode: never\n';
    const text = '[A.example]\nSTRIP:.a,.b # why\n[b.example]\nmode: click\n[c.example]\nmode: never\n';
    expect(statuses(own, text)).toEqual([
      ['same', 'A.example'],
      ['changed', 'b.example'],
      ['new', 'c.example'],
    ]);
  });

  it('compares the second section of a site with the second', () => {
    const own = '[a.example]\nmode: click\n[a.example]\nbody: .x\n';
    expect(statuses(own, own).map(([status]) => status)).toEqual(['same', 'same']);
    expect(statuses(own, '[a.example]\nmode: click\n', '[a.example]\nbody: .x\n')).toEqual([
      ['same', 'a.example'],
      ['same', 'a.example'],
    ]);
  });

  it('takes files of the public collection by their names', () => {
    const found = plan('', {
      path: 'all/.a.example.txt',
      text: '# by somebody\nbody: //div\ntidy: no\nodd line\n',
    });
    expect(found.items).toMatchObject([
      {
        status: 'new',
        hosts: ['*.a.example'],
        text: '[*.a.example]\n# by somebody\nbody: //div\ntidy: no\nodd line',
      },
    ]);
    expect(found.ignored).toEqual(new Map([['source-text', 1]]));
    expect(found.notUnderstood).toBe(1);
    expect(found.mistakes).toMatchObject([
      { path: 'all/.a.example.txt', mistake: { line: 5, code: 'unknown-directive' } },
    ]);
  });

  it('takes a pasted one by the page it names to try it on', () => {
    expect(statuses('', 'body: //div\ntest_url: https://www.a.example/story\n')).toEqual([
      ['new', 'a.example'],
    ]);
    expect(plan('', { path: 'pasted', text: 'body: //div\n' }).without).toEqual(['pasted']);
  });

  it('tells lines of filter lists that stand there already, and those for all sites', () => {
    const found = plan(
      'a.example##.ad\n',
      '[Adblock Plus 2.0]\n! Title: x\na.example##.ad\n##.box\nb.example##.c\n||x.example^\n',
    );
    expect(found.lines).toEqual([
      { status: 'same', text: 'a.example##.ad', everywhere: false },
      { status: 'new', text: '##.box', everywhere: true },
      { status: 'new', text: 'b.example##.c', everywhere: false },
      { status: 'new', text: '||x.example^', everywhere: false },
    ]);
    expect(found.ignored).toEqual(new Map([['request', 1]]));
  });

  it('names files without rules', () => {
    expect(plan('', { path: 'notes.txt', text: 'dear diary' }).without).toEqual(['notes.txt']);
    expect(plan('', { path: 'empty.txt', text: '' }).without).toEqual(['empty.txt']);
  });
});

describe('applyImport', () => {
  it('puts changed sections in their places, new ones behind, lines in front; the rest stays as it is', () => {
    const own =
      '! Title: mine\n\n! about a\n[a.example]\nmode: never\n\n\n[b.example]\nstrip:.x   # odd spacing\n';
    const found = plan(own, '[a.example]\nmode: click\n[c.example]\nmode: never\n', 'd.example##.ad\n');
    expect(applyImport(found, ALL)).toBe(
      '! Title: mine\nd.example##.ad\n\n[a.example]\nmode: click\n\n\n[b.example]\nstrip:.x   # odd spacing\n\n[c.example]\nmode: never\n',
    );
    expect(applyImport(found, { replace: false, everywhere: true })).toContain('[a.example]\nmode: never');
  });

  it('leaves lines for all sites out unless they are wanted', () => {
    const found = plan('', '##.box\na.example##.ad\n');
    expect(applyImport(found, { replace: true, everywhere: false })).toBe('a.example##.ad\n');
    expect(applyImport(found, ALL)).toBe('##.box\na.example##.ad\n');
  });

  it('the same again changes nothing', () => {
    const section = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('mode: never', 'strip: .a', 'body: //p', 'odd', ''),
      )
      .map(([site, line]) => `[${site}.example]\n${line}`);
    const line = fc.constantFrom('a.example##.x', '! note', '', '##.y');
    const text = fc
      .tuple(fc.array(line, { maxLength: 4 }), fc.array(fc.oneof(section, line), { maxLength: 6 }))
      .map(([head, rest]) => [...head, ...rest].join('\n'));
    fc.assert(
      fc.property(text, text, (own, added) => {
        const once = applyImport(plan(own, added), ALL);
        const again = plan(once, added);
        expect(again.items.filter(({ status }) => status !== 'same')).toEqual([]);
        expect(again.lines.filter(({ status }) => status !== 'same')).toEqual([]);
        expect(applyImport(again, ALL)).toBe(once);
        // Sections of sites that were not imported are all still there.
        const keep = new Set(parseRules(added).sections.map((each) => each.hosts.join()));
        const others = (from: string) =>
          parseRules(from)
            .sections.filter((each) => !keep.has(each.hosts.join()))
            .map((each) => each.hosts.join());
        expect(others(once)).toEqual(others(own));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
