import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/article';
import { joinPage } from '../../../src/article/join';
import type { Article } from '../../../src/article/types';
import { debrisFor, lexiconFor } from '../../../src/lexicon';
import { documentOf, PAGE_URL, SENTENCES } from './work';

const [ONE, TWO, THREE, FOUR, FIVE] = SENTENCES as [string, string, string, string, string];
const TOP =
  '<h1>Ferry to the island returns</h1><p>What the winter cost the harbour, and who paid for it.</p>';

function page(number: number, html: string, top = TOP): Article {
  const head = `<meta property="og:title" content="${/<h1>(.*?)<\/h1>/.exec(top)?.[1]}">`;
  const links = [1, 2, 3].map((n) => `<a href="?page=${n}">${n}</a>`).join('');
  const found = extractArticle(documentOf(`<article>${top}${html}</article><nav>${links}</nav>`, head), {
    url: number === 1 ? PAGE_URL : `${PAGE_URL}?page=${number}`,
    debris: debrisFor(['en']),
    lexicon: lexiconFor(['en']),
  });
  if (!found) throw new Error('no article');
  return found;
}

function divider(): Element {
  const element = document.createElement('p');
  element.className = 'hw-part';
  element.textContent = 'Page 2';
  return element;
}

const FIRST = page(1, `<figure><img src="/boat.jpg"></figure><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`);
const join = (next: Article) => joinPage(FIRST, next, divider());

test('the next page follows under its divider, without what was shown before', () => {
  const joined = join(page(2, `<figure><img src="/boat.jpg"></figure><p>${FOUR}</p><p>${FIVE}</p>`));
  expect(joined?.text.split('\n').slice(-3)).toEqual([THREE, FOUR, FIVE]);
  expect(joined?.text.match(/What the winter cost/g)).toHaveLength(1);
  expect(joined?.body.querySelectorAll('img')).toHaveLength(1);
  const marks = [...(joined?.body.querySelectorAll('.hw-part') ?? [])];
  expect(marks.map((mark) => mark.textContent)).toEqual(['Page 2']);
  expect(joined?.facts.pages).toMatchObject({ page: 2, next: `${PAGE_URL}?page=3` });
  expect(joined?.facts.minutes).toBeGreaterThan(FIRST.facts.minutes);
});

test('the article before is left as it was', () => {
  const before = FIRST.body.textContent;
  join(page(2, `<p>${FOUR}</p><p>${FIVE}</p>`));
  expect(FIRST.body.textContent).toBe(before);
});

test('a page with nothing new is none', () => {
  expect(join(page(2, `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`))).toBeNull();
});

test('a headline of its own stands above the page', () => {
  const own = page(2, `<p>${FOUR}</p><p>${FIVE}</p>`, '<h1>Who sails her now, and for how much</h1>');
  expect([...(join(own)?.body.querySelectorAll('h2') ?? [])].map((h2) => h2.textContent)).toEqual([
    'Who sails her now, and for how much',
  ]);
  const numbered = page(2, `<p>${FOUR}</p><p>${FIVE}</p>`, '<h1>Ferry to the island returns (2)</h1>');
  expect(join(numbered)?.body.querySelector('h2')).toBeNull();
});

test('footnotes lead to the notes of their own page', () => {
  const noted = (text: string) =>
    `<p>${text}<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">Note.</li></ol>`;
  const first = page(1, `<p>${ONE}</p><p>${TWO}</p>${noted(THREE)}`);
  const joined = joinPage(first, page(2, `<p>${FOUR}</p>${noted(FIVE)}`), divider());
  const targets = [...(joined?.body.querySelectorAll('sup a') ?? [])].map((link) =>
    link.getAttribute('href'),
  );
  expect(new Set(targets).size).toBe(2);
  for (const target of targets) expect(joined?.body.querySelectorAll(target ?? '')).toHaveLength(1);
});
