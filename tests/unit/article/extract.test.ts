import { describe, expect, test } from 'vitest';
import { choose } from '../../../src/article/steps/choose';
import { crop } from '../../../src/article/steps/crop';
import { fallback } from '../../../src/article/steps/fallback';
import { readability } from '../../../src/article/steps/readability';
import { restore } from '../../../src/article/steps/restore';
import { standfirst } from '../../../src/article/steps/standfirst';
import { PROSE, SENTENCES, workOf } from './work';

const [ONE, TWO, THREE, FOUR, FIVE] = SENTENCES as [string, string, string, string, string];
const p = (text: string) => `<p>${text}</p>`;

/** A work whose extractor kept the given HTML of a page. */
function extracted(page: string, kept: string, extra = {}) {
  const work = workOf(page, extra);
  const body = work.doc.createElement('div');
  body.innerHTML = `<div>${kept}</div>`;
  work.body = body;
  work.attempt = 'readability';
  return work;
}

describe('readability', () => {
  test('finds the article', () => {
    const work = workOf(`<nav><a href="/">Home</a></nav><article><h1>Ferry</h1>${PROSE}</article>`);
    readability.run(work);
    expect(work.body?.textContent).toContain(THREE);
    expect(work.attempt).toBe('readability');
  });
  test('does not run where a rule gave the body', () => {
    const work = extracted(PROSE, p(ONE));
    work.attempt = 'rule';
    readability.run(work);
    expect(work.attempt).toBe('rule');
  });
});

describe('fallback', () => {
  test('takes the marked body where nothing was found', () => {
    const work = workOf(`<div>${p(FOUR)}</div><div itemprop="articleBody">${PROSE}</div>`);
    fallback.run(work);
    expect(work.attempt).toBe('semantic');
    expect(work.body?.querySelectorAll('p')).toHaveLength(5);
  });
  test('takes the stated text where the page shows none', () => {
    const text = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${ONE}\n\n${TWO}` });
    const work = workOf('<p>Loading</p>', { head: `<script type="application/ld+json">${text}</script>` });
    fallback.run(work);
    expect(work.attempt).toBe('json-ld');
    expect(work.body?.querySelectorAll('p')).toHaveLength(2);
  });
  test('takes the densest part where nothing is marked', () => {
    const work = workOf(`<div><a href="/">x</a></div><div id="d">${PROSE}</div>`);
    fallback.run(work);
    expect(work.attempt).toBe('densest');
    expect(work.body?.id).toBe('d');
  });
  test('leaves a sufficient text alone', () => {
    const work = extracted(PROSE, PROSE);
    fallback.run(work);
    expect(work.attempt).toBe('readability');
  });
});

describe('restore', () => {
  test('puts back a paragraph dropped between kept ones, in its place', () => {
    const work = extracted(
      `<main>${p(ONE)}<div class="grid"><div>${p(TWO)}</div></div>${p(THREE)}</main>`,
      p(ONE) + p(THREE),
    );
    restore.run(work);
    expect([...(work.body?.querySelectorAll('p') ?? [])].map((node) => node.textContent)).toEqual([
      ONE,
      TWO,
      THREE,
    ]);
  });
  test('sets it behind a list, not into it', () => {
    const work = extracted(
      `<main><ul><li>${ONE}</li></ul><div>${p(TWO)}</div>${p(THREE)}</main>`,
      `<ul><li>${ONE}</li></ul>${p(THREE)}`,
    );
    restore.run(work);
    expect(work.body?.querySelector('ul + div > p')?.textContent).toBe(TWO);
  });
  test('puts back what a recipe is made of, and no list of the same build that is none', () => {
    const list = '<ul><li>Two <a href="/shop/1">onions</a></li><li>One <a href="/shop/2">leek</a></li></ul>';
    const page = (name: string) => `<main>${p(ONE)}<aside class="${name}">${list}</aside>${p(TWO)}</main>`;
    const restored = (name: string) => {
      const work = extracted(page(name), p(ONE) + p(TWO));
      restore.run(work);
      return work.body?.querySelectorAll('li').length;
    };
    expect(restored('recipe__ingredients')).toBe(2);
    expect(restored('shop__products')).toBe(0);
  });
  test('leaves out navigation, related lists, and what stands outside', () => {
    const work = extracted(
      `<main>${p(ONE)}<div class="related-posts">${p(TWO)}</div><nav>${p(FOUR)}</nav>${p(THREE)}</main>${p(FIVE)}`,
      p(ONE) + p(THREE),
    );
    restore.run(work);
    expect(work.body?.textContent).toBe(ONE + THREE);
  });
});

describe('restore, where one section of several was kept', () => {
  const section = (text: string) =>
    `<section class="part"><div class="text">${p(text)}${p(`For the island this means more than it seems. ${text}`)}</div></section>`;
  test('adds sections built like the one that was kept', () => {
    const work = extracted(`<h1>Ferry</h1>${SENTENCES.map(section).join('')}`, section(ONE));
    restore.run(work);
    expect(work.body?.querySelectorAll('p')).toHaveLength(10);
  });
  test('leaves other texts of the page alone', () => {
    const other = [THREE, FOUR, FIVE].map((text) => `<div class="teaser">${p(text)}</div>`).join('');
    const work = extracted(`<h1>Ferry</h1><article>${p(ONE)}${p(TWO)}</article>${other}`, p(ONE) + p(TWO));
    restore.run(work);
    expect(work.body?.textContent).toBe(ONE + TWO);
  });
});

describe('choose', () => {
  test('replaces a notice by the text', () => {
    const work = extracted(`<main>${PROSE}</main><footer>${p('A notice.')}</footer>`, p('A notice.'));
    choose.run(work);
    expect(work.attempt).toMatch(/semantic|densest/);
    expect(work.body?.textContent).toContain(FIVE);
  });
  test('takes the attempt that has the text the page states', () => {
    const text = JSON.stringify({ '@type': 'NewsArticle', articleBody: SENTENCES.join('\n') });
    const other = p(
      'Nothing of this belongs to the article, though it is as long as a paragraph of it would be.',
    );
    const work = extracted(`<aside>${other}</aside><main>${PROSE}</main>`, other, {
      head: `<script type="application/ld+json">${text}</script>`,
    });
    choose.run(work);
    expect(work.body?.textContent).toContain(THREE);
  });
  test('makes no other attempt where the text is there', () => {
    const work = extracted(`<h1>Ferry</h1><article>${PROSE}</article>`, PROSE);
    choose.run({ ...work, fresh: () => expect.fail('a second clone') });
    expect(work.attempt).toBe('readability');
  });
});

describe('crop', () => {
  test('drops labels outside the marked body', () => {
    const work = extracted('', `<p>Politics</p><div class="entry-content">${PROSE}</div><p>More labels</p>`);
    crop.run(work);
    expect(work.removals.list.map(({ text }) => text)).toEqual(['Politics', 'More labels']);
  });
  test('keeps prose outside of it, and everything where the mark covers little', () => {
    const work = extracted('', `<p>Label</p>${PROSE}<div class="entry-content">${p(ONE)}</div>`);
    crop.run(work);
    expect(work.removals.list).toEqual([]);
  });
});

describe('standfirst', () => {
  const page = (deck: string) =>
    `<header><h1>Ferry to the island returns</h1>${deck}</header><main>${PROSE}</main>`;
  test.each([
    [
      'by its name',
      '<div class="article-deck">After a long winter of repairs to both stages the boats are back</div>',
      '',
    ],
    ['by its form', '<h2>After a winter of repairs the boats are back at last.</h2>', ''],
    [
      'by the description',
      '<span>The boats are back after a winter of repairs to both stages</span>',
      '<meta name="description" content="The boats are back after a winter of repairs to both stages">',
    ],
  ])('is put back, known %s', (_, deck, head) => {
    const work = extracted(page(deck), PROSE, { head });
    standfirst.run(work);
    expect(work.body?.querySelector('p')?.textContent).toMatch(/boats are back/);
  });
  test.each([
    ['a date', '<div class="lead">Published on Monday, 4 May 2026 at 10:30 in Tidewell</div>'],
    ['a repeated headline', '<div class="lead">News: Ferry to the island returns, says the office</div>'],
    [
      'links',
      '<div class="lead"><a href="/a">All our reports on the ferry to the island in one place</a></div>',
    ],
  ])('is not %s', (_, deck) => {
    const work = extracted(page(deck), PROSE);
    standfirst.run(work);
    expect(work.body?.querySelector('p')?.textContent).toBe(ONE);
  });
});
