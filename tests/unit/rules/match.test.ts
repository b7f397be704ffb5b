import { describe, expect, it } from 'vitest';
import { indexRules, matchRules } from '@/src/rules/match';
import { parseRules } from '@/src/rules/parse';

function match(text: string, url: string) {
  return matchRules(indexRules([{ name: 'My rules', sections: parseRules(text).sections }]), new URL(url));
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
    expect(rule?.body.map(({ text }) => text)).toEqual(['.narrow']);
    expect(rule?.strip.map(({ text }) => text)).toEqual(['.b', '.a']);
    expect(rule?.keep.map(({ text }) => text)).toEqual(['.k']);
  });

  it('later lists win over earlier ones', () => {
    const sections = (text: string) => parseRules(text).sections;
    const index = indexRules([
      { name: 'Built-in', sections: sections('! x\n! y\n[a.example]\nmode: click') },
      { name: 'My rules', sections: sections('[a.example]\nmode: never') },
    ]);
    expect(matchRules(index, new URL('https://a.example/'))).toMatchObject({
      mode: 'never',
      origin: { list: 'My rules', line: 1 },
    });
  });

  it('says nothing where no section applies', () => {
    expect(match('[a.example]\nmode: never', 'https://b.example/')).toBeNull();
  });
});
