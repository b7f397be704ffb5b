import { describe, expect, it, test } from 'vitest';
import { byText } from '@/src/rules/pick/by-text';
import { ladderFor, selectorFor } from '@/src/rules/pick/ladder';
import { lasts } from '@/src/rules/pick/lasts';
import type { Purpose } from '@/src/rules/pick/purpose';

const PROSE =
  'The keeper opened the gate at dawn, as her father had done, and the water came through the boards. ';

function page(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
}

function written(html: string, purpose: Purpose, at = '[data-at]'): string | undefined {
  const doc = page(html);
  const element = doc.querySelector(at);
  element?.removeAttribute('data-at');
  return element ? selectorFor(element, purpose)?.selector.text : undefined;
}

const STORY = `<p>${PROSE.repeat(4)}</p><p>${PROSE.repeat(3)}</p>`;

describe('the selector that is written', () => {
  it.each<[string, Purpose, string, string]>([
    [
      'by its class',
      'body',
      `<main><div data-at class="article-body">${STORY}</div></main>`,
      '.article-body',
    ],
    [
      'by the name before the hash',
      'body',
      `<div data-at class="Story_body__3xY2z">${STORY}</div>`,
      '[class*="Story_body__"]',
    ],
    [
      'by what it means',
      'body',
      `<div data-at class="css-1q2w3e" itemprop="articleBody">${STORY}</div>`,
      '[itemprop="articleBody"]',
    ],
    [
      'by its tag, where that says enough',
      'body',
      `<article data-at class="kjHgFd">${STORY}</article>`,
      'article',
    ],
    [
      'by the box around it, where it has no name and there is little else in it',
      'body',
      `<div class="story"><div data-at>${STORY}</div><div><p>x</p></div></div>`,
      '.story',
    ],
    [
      'below a name',
      'body',
      `<div class="page"><div data-at>${STORY}</div><div>${STORY.repeat(2)}</div></div>`,
      '.page > div:nth-of-type(1)',
    ],
    [
      'below a name, by places on the way',
      'body',
      `<div class="page"><div><div data-at>${STORY}</div><div>${STORY}</div></div><div>${STORY}</div></div>`,
      '.page > div:nth-of-type(1) > div:nth-of-type(1)',
    ],
    [
      'by the box around it rather than by what stands for an article elsewhere',
      'body',
      `<div class="article-body"><div data-at class="teaser">${STORY}</div></div>`,
      '.article-body',
    ],
    [
      'never by a tag that says nothing, where others would go with it',
      'strip',
      `<div class="story"><p>${PROSE}</p><div data-at>${'x'.repeat(401)}</div><div>y</div></div>`,
      '.story > div:nth-of-type(1)',
    ],
    [
      'below a name, by a child',
      'strip',
      `<div class="story">${STORY}<div data-at><b class="share-title">Share</b></div><div>y</div></div>`,
      'div:has(> .share-title)',
    ],
    [
      'all of a kind',
      'strip',
      `${STORY}<div data-at class="read-also">a</div>${STORY}<div class="read-also">b</div>`,
      '.read-also',
    ],
    [
      'one headline of two',
      'title',
      `<h1 class="site-name">x</h1><h1 data-at class="headline">y</h1>`,
      '.headline',
    ],
  ])('%s', (_, purpose, html, selector) => {
    expect(written(html, purpose)).toBe(selector);
  });

  it('is no id that repeats the text, or counts', () => {
    const html = `<h2 data-at id="the-river-rose" class="subhead">The river rose</h2>`;
    expect(written(html, 'title')).not.toContain('#');
    expect(written(`<div data-at id="sec2" class="text">${STORY}</div>`, 'body')).toBe('.text');
  });

  it('is no category or tag of WordPress', () => {
    const html = `<article data-at class="post type-post hentry category-rivers tag-mills">${STORY}</article>`;
    expect(written(html, 'body')).not.toMatch(/rivers|mills/);
  });
});

test('the slider goes from the element to what is around it, and from one to all of its kind', () => {
  const doc = page(
    `<div class="page"><div class="story">${STORY}<div class="box"><p class="label">a</p></div>${STORY}<div class="box"><p class="label">bb</p></div></div><div class="foot">imprint</div></div>`,
  );
  const label = doc.querySelector('.label');
  const { rungs, start } = ladderFor(label as Element, 'strip');
  expect(rungs.map(({ chars }) => chars)).toEqual(rungs.map(({ chars }) => chars).toSorted((a, b) => a - b));
  expect(rungs.map(({ selector }) => selector.text)).toContain('.story');
  expect(rungs[start]?.matches.length).toBe(2);
  expect(rungs.every(({ matches }) => matches.some((one) => one.contains(label)))).toBe(true);
});

test('a removal never takes most of the page by itself', () => {
  const doc = page(`<div class="text">${STORY.repeat(4)}</div>`);
  const { rungs, start } = ladderFor(doc.querySelector('.text p') as Element, 'strip');
  expect(rungs[start]?.matches.length).toBe(1);
});

test('what is meant can be an element around the one that is pointed at', () => {
  const doc = page(`<main><div class="article-body">${STORY}</div><aside>x</aside></main>`);
  const aim = doc.querySelector('.article-body') as Element;
  const { rungs, start } = ladderFor(doc.querySelector('p') as Element, 'body', aim);
  expect(rungs[start]?.selector.text).toBe('.article-body');
});

test('a short text without a name is known by its first words, up to the first figure', () => {
  const said = (html: string) => byText(page(html).body.firstElementChild as Element)?.css;
  const begins = (words: string) => `//p[starts-with(normalize-space(.), ${words})]`;
  expect(said('<p>Read also: the mill of 1840</p>')).toBe(begins('"Read also:"'));
  expect(said('<p>Sign up for our letters today</p>')).toBe(begins('"Sign up for our"'));
  expect(said('<p>Updated on the 14 May</p>')).toBe(begins('"Updated on the"'));
  expect(said('<p>关注我们的公众号获取更多</p>')).toBe(begins('"关注我们的公众号"'));
  expect(said('<p>The "mill": more</p>')).toBe(begins('\'The "mill":\''));
  expect(said('<p>2024 in review</p>')).toBeUndefined();
  expect(said(`<p>${PROSE.repeat(5)}</p>`)).toBeUndefined();
});

test('a label is expected on other pages, words of one text are not', () => {
  const estimate = (html: string) => lasts(byText(page(html).body.firstElementChild as Element)?.cost ?? 0);
  expect(estimate('<p>Read also: the mill of 1840</p>')).toBe('fair');
  expect(estimate('<p>Sign up for our letters today</p>')).toBe('poor');
});
