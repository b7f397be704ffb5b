import { describe, expect, it } from 'vitest';
import { EVERYWHERE_MAX, indexRules, matchRules, sourcesOf } from '@/src/rules/match';
import { parseRules } from '@/src/rules/parse';

function match(text: string, url: string) {
  return matchRules(indexRules([{ name: 'My rules', ...parseRules(text) }]), new URL(url));
}
const modeOf = (text: string, url: string) => match(text, url)?.mode ?? null;

describe('matchRules', () => {
  it.each([
    ['a.example', 'https://a.example/', true],
    ['a.example', 'https://www.a.example/x', true],
    ['www.a.example', 'https://a.example/', true],
    ['A.Example', 'https://a.example/', true],
    ['a.example', 'https://b.a.example/', false],
    ['a.example', 'https://nota.example/', false],
    ['*.a.example', 'https://b.c.a.example/', true],
    ['*.a.example', 'https://a.example/', true],
    ['*.a.example', 'https://nota.example/', false],
    ['a.example/news', 'https://a.example/news/1', true],
    ['a.example/news', 'https://a.example/news', true],
    ['a.example/news', 'https://a.example/newsletter', false],
    ['a.example/news*', 'https://a.example/newsletter', true],
    ['a.example/news', 'https://a.example/', false],
    ['*', 'https://any.example/x', true],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['a.example:80', 'https://a.example/', false],
  ])('[%s] on %s: %s', (host, url, applies) => {
    expect(modeOf(`[${host}]\nmode: never`, url)).toBe(applies ? 'never' : null);
  });

  it('the most specific wins: host over wildcard over all, then path, then the later line', () => {
    const text = [
      '[a.example]\nmode: click',
      '[*.a.example/deep/path]\nmode: never',
      '[*]\nmode: never',
      '[*.example]\nmode: auto',
    ].join('\n');
    expect(modeOf(text, 'https://a.example/deep/path')).toBe('click');
    expect(modeOf(text, 'https://b.a.example/deep/path')).toBe('never');
    expect(modeOf(text, 'https://b.a.example/')).toBe('auto');
    expect(modeOf(text, 'https://elsewhere.test/')).toBe('never');
    expect(modeOf('[a.example/x]\nmode: never\n[a.example]\nmode: auto', 'https://a.example/x')).toBe(
      'never',
    );
    expect(modeOf('[a.example]\nmode: never\n[a.example]\nmode: click', 'https://a.example/')).toBe('click');
    expect(modeOf('[a.example]\nmode: never\nmode: click', 'https://a.example/')).toBe('click');
  });

  it('takes each directive from the most specific section that has it; removals add up', () => {
    const rule = match(
      '[a.example]\nbody: .wide\nmode: never\nstrip: .a\n[a.example/x]\nbody: .narrow\nstrip: .b\nkeep: .k',
      'https://a.example/x/1',
    );
    expect(rule).toMatchObject({ mode: 'never', origin: { list: 'My rules', line: 5 } });
    expect(rule?.body.flat().map(({ text }) => text)).toEqual(['.narrow']);
    expect(rule?.strip.map(({ text }) => text)).toEqual(['.b', '.a']);
    expect(rule?.keep.map(({ text }) => text)).toEqual(['.k']);
  });

  it('later lists win over earlier ones', () => {
    const index = indexRules([
      { name: 'Built-in', ...parseRules('! x\n! y\n[a.example]\nmode: click') },
      { name: 'My rules', ...parseRules('[a.example]\nmode: never') },
    ]);
    expect(matchRules(index, new URL('https://a.example/'))).toMatchObject({
      mode: 'never',
      origin: { list: 'My rules', line: 1 },
    });
  });

  it('takes several body lines as alternatives, the selectors of one as parts', () => {
    const rule = match('[a.example]\nbody: .lead, .text\nbody: article', 'https://a.example/');
    expect(rule?.body.map((list) => list.map(({ text }) => text))).toEqual([['.lead', '.text'], ['article']]);
  });

  it('makes selectors of pieces of ids, classes and addresses', () => {
    const rule = match(
      '[a.example]\nstrip_id_or_class: share"bar\nstrip_image_src: /pixel.gif\nskip_id_or_class: text',
      'https://a.example/',
    );
    expect(rule?.strip).toEqual([
      { type: 'css', text: String.raw`[id*="share\"bar"], [class*="share\"bar"]` },
      { type: 'css', text: 'img[src*="/pixel.gif"]' },
    ]);
    expect(rule?.spare).toEqual([{ type: 'css', text: '[id*="text"], [class*="text"]' }]);
  });

  describe('lines of filter lists', () => {
    const stripped = (text: string, url: string) => match(text, url)?.strip.map((each) => each.text) ?? [];

    it('stand for a site and its subdomains, but not where they say so', () => {
      const text = 'a.example,~quiet.a.example##.ad\nb.example##.other';
      expect(stripped(text, 'https://a.example/')).toEqual(['.ad']);
      expect(stripped(text, 'https://deep.a.example/')).toEqual(['.ad']);
      expect(stripped(text, 'https://quiet.a.example/')).toEqual([]);
      expect(match(text, 'https://c.example/')).toBeNull();
      expect(match(text, 'https://a.example/')?.origin).toEqual({ list: 'My rules', line: 1 });
    });

    it('without a site they stand for all, or for those of the section they are in', () => {
      const text = '##.everywhere\n~b.example##.elsewhere\n[a.example]\n##.here';
      expect(stripped(text, 'https://a.example/')).toEqual(['.everywhere', '.elsewhere', '.here']);
      expect(stripped(text, 'https://b.example/')).toEqual(['.everywhere']);
    });
    it('an exception takes its removal back, and keeps what it names', () => {
      const rule = match('##.ad\na.example##.box\na.example#@#.ad', 'https://a.example/');
      expect(rule?.strip.map((each) => each.text)).toEqual(['.box']);
      expect(rule?.keep.map((each) => each.text)).toEqual(['.ad']);
      expect(stripped('##.ad\na.example#@#.ad', 'https://b.example/')).toEqual(['.ad']);
    });

    it('those for all sites are bounded', () => {
      const text = Array.from({ length: EVERYWHERE_MAX + 50 }, (_, i) => `##.ad-${i}`).join('\n');
      expect(stripped(text, 'https://a.example/')).toHaveLength(EVERYWHERE_MAX);
    });
  });

  it('ten thousand rules are ready at once and found at once', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, i) => `[site-${i}.example]\nbody: div.text\nstrip: .promo, //aside[@id="x"]\nsub-${i}.example##.ad`,
    ).join('\n');
    const least = (runs: number, work: () => void) =>
      Math.min(
        ...Array.from({ length: runs }, () => {
          const from = performance.now();
          work();
          return performance.now() - from;
        }),
      );
    let index = indexRules([]);
    // Bounds with room for a busy machine; tests/tools/measure-rules.ts prints the figures.
    expect(
      least(5, () => {
        index = indexRules([{ name: '', ...parseRules(text) }]);
      }),
    ).toBeLessThan(3000);
    const url = new URL('https://www.site-7777.example/story');
    expect(least(20, () => void matchRules(index, url))).toBeLessThan(20);
    expect(matchRules(index, url)?.origin.line).toBe(7777 * 4 + 1);
  }, 60_000);

  describe('lists', () => {
    const index = (...lists: [text: string, subscription?: string][]) =>
      indexRules(
        lists.map(([text, subscription]) => ({
          name: subscription ?? 'My rules',
          ...(subscription ? { subscription } : {}),
          ...parseRules(text),
        })),
      );
    const at = (found: ReturnType<typeof index>, url = 'https://www.a.example/news/1') =>
      matchRules(found, new URL(url));

    it('what the reader says comes before what lists say, however exactly they say it', () => {
      const found = index(['[a.example/news]\nmode: auto\nbody: .theirs', 'L'], ['[*]\nmode: never']);
      expect(at(found)?.mode).toBe('never');
      expect(at(found)?.body).toEqual([[{ text: '.theirs', type: 'css' }]]);
      expect(at(found)?.origin).toEqual({ list: 'My rules', line: 1 });
    });

    it('among lists the most specific wins, then the later one', () => {
      const found = index(
        ['[a.example]\nbody: .exact', 'L1'],
        ['[*.a.example]\nbody: .wide', 'L2'],
        ['[a.example]\n\ntitle: .later', 'L3'],
      );
      expect(at(found)?.body).toEqual([[{ text: '.exact', type: 'css' }]]);
      expect(at(found)?.origin).toEqual({ list: 'L3', line: 1, subscription: 'L3' });
      expect(
        sourcesOf(found, new URL('https://a.example/')).map(({ name, origin, text }) => [
          name,
          origin.list,
          origin.line,
          text,
        ]),
      ).toEqual([
        ['body', 'L1', 2, 'body: .exact'],
        ['title', 'L3', 3, 'title: .later'],
      ]);
    });

    it('a list cannot have originals looked for without a click', () => {
      expect(at(index(['[a.example]\nfind: auto\nbody: .x', 'L']))?.find).toBeNull();
      expect(at(index(['[a.example]\nfind: auto']))?.find).toBe('auto');
    });

    it('an exception of a list takes removals back, and puts nothing into the article', () => {
      const rule = at(index(['a.example##.box\n##.ad\na.example#@#.ad', 'L'], ['a.example#@#.box']));
      expect(rule?.strip).toEqual([]);
      expect(rule?.keep.map(({ text }) => text)).toEqual(['.box']);
      expect(rule?.spare.map(({ text }) => text)).toEqual(['.ad']);
    });
  });

  it('says nothing where no section applies', () => {
    expect(match('[a.example]\nmode: never', 'https://b.example/')).toBeNull();
  });
});

it('where the article is named, and whether for the page alone', () => {
  const origin = (text: string, url: string) =>
    matchRules(indexRules([{ name: '', ...parseRules(text) }]), new URL(url))?.bodyOrigin;
  const text = '[a.example]\nstrip: .x\nbody: .text\n[a.example/news/one]\nbody: .one\n';
  expect(origin(text, 'https://a.example/other')).toEqual({ list: '', line: 3, page: false });
  expect(origin(text, 'https://www.a.example/news/one/?x=1')).toEqual({ list: '', line: 5, page: true });
  expect(origin(text, 'https://a.example/news/one/more')).toMatchObject({ page: false });
  expect(origin('[a.example]\nstrip: .x', 'https://a.example/')).toBeNull();
  const tried = '[a.example]\nbody: .text\ntest_url: https://a.example/two?id=1\n';
  expect(origin(tried, 'https://a.example/two?id=1#x')).toMatchObject({ page: true });
  expect(origin(tried, 'https://a.example/two?id=2')).toMatchObject({ page: false });
});
