import { describe, expect, it } from 'vitest';
import { parseRules } from '@/src/rules/parse';
import { isHeavyXPath } from '@/src/rules/xpath-cost';

describe('isHeavyXPath', () => {
  it.each([
    '//p',
    '//div[@class="text"]//p[not(ancestor::aside)]',
    '//p[preceding::h2]',
    '//div[.//p[.//a[.//img]]]',
    '//a[contains(@href, "[//*[//*[//*]]]")]',
    '(//section)[1]/p[position() > 1][last()][following-sibling::p]',
    '//p[. = "',
  ])('lets %s pass', (text) => expect(isHeavyXPath(text)).toBe(false));

  it.each([
    '//*[//*[//*]]',
    '//*[preceding::*[following::p]]',
    '//*[count(//p) > 3 and //a[//b]]',
    '//*[.//*[.//*[.//*[.//*]]]]',
    '//*[descendant::*[ancestor::*[descendant::*[ancestor::x]]]]',
  ])('stops %s', (text) => expect(isHeavyXPath(text)).toBe(true));

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
