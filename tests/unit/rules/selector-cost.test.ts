import { describe, expect, it } from 'vitest';
import { parseRules } from '@/src/rules/parse';
import { isHopeless, isTooMuch, sizeOf } from '@/src/rules/selector-cost';
import { selectorType } from '@/src/rules/selectors';

const selector = (text: string) => ({ text, type: selectorType(text) });

describe('isHopeless', () => {
  it.each([
    '//p',
    '//div[@class="text"]//p[not(ancestor::aside)]',
    '//p[preceding::h2]',
    '//div[.//p[.//a[.//img]]]',
    '//a[contains(@href, "[//*[//*[//*]]]")]',
    '(//section)[1]/p[position() > 1][last()][following-sibling::p]',
    '//p[. = "',
    '.a:not(.b, .c) > p:has(img) ~ :is(h2, h3) a[href*="~ ("]',
    'h2:first-of-type ~ :not(h2:nth-of-type(2) ~ *)',
    ':has(~ p)',
  ])('lets %s pass', (text) => expect(isHopeless(selector(text))).toBe(false));

  it.each([
    '//*[//*[//*]]',
    '//*[preceding::*[following::p]]',
    '//*[count(//p) > 3 and //a[//b]]',
    '//*[.//*[.//*[.//*[.//*]]]]',
    '//*[descendant::*[ancestor::*[descendant::*[ancestor::x]]]]',
    ':is(:is(.a ~ p) ~ p) ~ p',
    ':has(~ :not(:is(.a ~ p) ~ p))',
  ])('stops %s', (text) => expect(isHopeless(selector(text))).toBe(true));

  it('is a mistake with its place, in directives and in lines of filter lists', () => {
    const { mistakes, sections } = parseRules(
      '[a.example]\nstrip: .a, //*[//*[//*]]\nb.example##//*[//*[//*]]\nbody: .b',
    );
    expect(mistakes.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['too-heavy', 2, 12],
      ['too-heavy', 3, 12],
    ]);
    expect(sections[0]?.directives.map(({ name }) => name)).toEqual(['body']);
  });
});

describe('isTooMuch', () => {
  // Each of these was measured: on a list of four thousand paragraphs they take from one to many seconds.
  it.each([
    ':is(.x ~ p) ~ :is(.x ~ p) ~ p',
    ':has(~ .x ~ p)',
    ':has(~ :nth-child(odd of .x ~ p))',
    '//p[count(following-sibling::p[count(preceding-sibling::p) > 3]) > 3]',
    '(//p | //a)/following::*/preceding::*[preceding::p]',
  ])('%s: on a page of one long list, not on a usual one', (text) => {
    expect(isTooMuch(selector(text), { elements: 3.6, siblings: 3.5 })).toBe(true);
    expect(isTooMuch(selector(text), { elements: 2.5, siblings: 1 })).toBe(false);
  });

  it.each([
    '.x ~ p',
    ':has(.x ~ p)',
    ':not(:has(.x ~ p)):has(p ~ .x ~ p)',
    '//p[preceding::h2]',
    '//p[count(preceding-sibling::p) mod 2 = 1]',
    '.a .b .c .d ~ p > a',
  ])('%s: on neither', (text) => {
    expect(isTooMuch(selector(text), { elements: 3.6, siblings: 3.5 })).toBe(false);
  });

  it('a page is as large as it is', () => {
    const page = new DOMParser().parseFromString(`<ul>${'<li>'.repeat(100)}</ul>`, 'text/html');
    expect(sizeOf(page).siblings).toBeCloseTo(2);
    expect(sizeOf(page).elements).toBeCloseTo(Math.log10(104));
    expect(sizeOf(new DOMParser().parseFromString('', 'text/html')).siblings).toBeLessThan(1);
  });
});
