import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../src/article/pages';
import { documentOf } from './work';

const pages = (url: string, links: string) => pagesOf(documentOf(links), url, url);
const at = (path: string) => `https://daily.example${path}`;

describe('the next page', () => {
  test.each([
    ['/news/ferry', '/news/ferry?page=2', '2'],
    ['/news/ferry?page=2', '/news/ferry?page=3', 'Next'],
    ['/news/ferry/', '/news/ferry/2/', '2'],
    ['/news/ferry/2/', '/news/ferry/3/', '3'],
    ['/news/ferry', '/news/ferry/seite-2', 'Weiter'],
    ['/news/ferry.html', '/news/ferry-p2.html', ''],
    ['/news/ferry.html', '/news/ferry,page-2.html', '2'],
    ['/?p=812', '/?p=812&page=2', '2'],
  ])('of %s is %s', (own, next, text) => {
    expect(pages(at(own), `<a href="/other">x</a><a href="${next}">${text}</a>`).next).toBe(at(next));
  });
  test('may be stated in the head', () => {
    const document = documentOf('', '<link rel="next" href="/news/ferry?page=2">');
    expect(pagesOf(document, at('/news/ferry'), at('/news/ferry')).next).toBe(at('/news/ferry?page=2'));
  });
  test.each([
    ['another article by rel=next', '/news/ferry', '<a rel="next" href="/news/bridge">Next</a>'],
    ['another article by its number', '/story/7', '<a href="/story/8">The bridge stays shut</a>'],
    ['another article by its parameter', '/?p=12', '<a href="/?p=13">The bridge</a>'],
    ['the page after the next', '/news/ferry', '<a href="/news/ferry?page=3">3</a>'],
    ['another site', '/news/ferry', '<a href="https://evil.example/news/ferry?page=2">2</a>'],
    ['comments', '/news/ferry', '<a href="/news/ferry/comment-page-2/">2</a>'],
  ])('is not %s', (_, own, links) => expect(pages(at(own), links).next).toBeNull());
});

describe('all on one page', () => {
  test.each([
    ['/news/ferry', '/news/ferry?page=all', 'View all'],
    ['/news/ferry', '/news/ferry/komplettansicht', 'Auf einer Seite lesen'],
    ['/news/ferry/seite-2', '/news/ferry/komplettansicht', ''],
    ['/news/ferry?page=2', '/news/ferry?single=true', 'Single page'],
  ])('of %s is %s', (own, all, text) => {
    expect(pages(at(own), `<a href="${all}">${text}</a>`).all).toBe(at(all));
  });
  test.each([
    ['another text', '<a href="/all">View all</a>'],
    ['the page itself', '<a href="/news/ferry">Single page</a>'],
    ['a page to print', '<a href="/news/ferry/print">Print</a>'],
  ])('is not %s', (_, links) => expect(pages(at('/news/ferry'), links).all).toBeNull());
});

describe('how many', () => {
  const links = '<a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=4">Last</a>';
  test('the highest number that a link says', () =>
    expect(pages(at('/news/ferry'), links)).toMatchObject({ page: 1, count: 3 }));
  test('the page has a number of its own', () =>
    expect(pages(at('/news/ferry?page=2'), links)).toMatchObject({ page: 2, count: 3 }));
  test('none where it does not go on', () =>
    expect(pages(at('/news/ferry?page=3'), '<a href="?page=2">2</a>')).toMatchObject({
      page: 3,
      count: null,
    }));
});

describe('what a rule points at', () => {
  const css = (text: string) => [{ type: 'css', text } as const];
  const ruled = (html: string, nextPage = css('a.on'), singlePage = css('a.whole')) =>
    pagesOf(documentOf(html), at('/news/ferry'), at('/news/ferry'), { nextPage, singlePage });
  test('is the next page, and the page with all of it', () => {
    const html =
      '<a class="on" href="/news/the-crew#top">On</a><p class="x"><a class="whole" href="/print/12">All</a></p>';
    expect(ruled(html)).toMatchObject({ next: at('/news/the-crew'), all: at('/print/12') });
    expect(ruled(html, css('.x')).next).toBe(at('/print/12'));
  });
  test('is not looked for when the time of the rule is over', () => {
    const over = { elements: () => [], text: () => '', left: () => [] };
    const page = documentOf('<a class="on" href="/news/the-crew">On</a>');
    const rule = { nextPage: css('a.on'), singlePage: [] };
    expect(pagesOf(page, at('/news/ferry'), at('/news/ferry'), rule, over).next).toBeNull();
    expect(pagesOf(page, at('/news/ferry'), at('/news/ferry'), rule).next).toBe(at('/news/the-crew'));
  });
  test.each(['https://evil.example/2', '/news/ferry', 'javascript:alert(1)'])('is no page at %s', (href) =>
    expect(ruled(`<a class="on" href="${href}">On</a>`).next).toBeNull(),
  );
});
