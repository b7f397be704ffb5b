import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { QuickReadability } from '../../../src/article/quick-readability';
import { PAGE_URL } from './work';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/web');
const pages = globSync('**/index.html', { cwd: FIXTURES });
const OPTIONS = { keepClasses: true, disableJSONLD: true };

function parse(html: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const base = doc.createElement('base');
  base.setAttribute('href', PAGE_URL);
  doc.head.prepend(base);
  return doc;
}

/** What both give, line by line; addresses are left to the sanitiser by the quick one. */
function told(result: ReturnType<Readability['parse']>) {
  const root = parse(result?.content ?? '').body;
  const shape = [...root.querySelectorAll('*')].map((element) => element.localName);
  return { title: result?.title, byline: result?.byline, text: result?.textContent, shape };
}

const library = (html: string) => told(new Readability(parse(html), OPTIONS).parse());
const quick = (html: string) =>
  told(
    new QuickReadability(parse(html), { ...OPTIONS, serializer: (node: Element) => node.innerHTML }, () =>
      parse(html),
    ).parse() as ReturnType<Readability['parse']>,
  );

describe('QuickReadability', () => {
  it.each(pages)('gives what the library gives: %s', (page) => {
    const html = readFileSync(join(FIXTURES, page), 'utf8');
    expect(quick(html)).toEqual(library(html));
  });

  it('begins anew like the library where too little is found', () => {
    const text = 'The ferry to the island returned to service on Monday, the company said, after repairs.';
    const html = `<title>Ferry returns to the island</title><body><div class="sidebar"><p>${text}</p>${`<p>${text}</p>`.repeat(8)}</div><p>Home</p>`;
    const found = quick(html);
    expect(found.text).toContain('The ferry to the island');
    expect(found).toEqual(library(html));
  });

  it.each([
    ['a hidden part', '<div style="display:none">Secret words stand in this part, which nobody sees.</div>'],
    ['a part hidden from screen readers', '<p aria-hidden="true">Decoration, of no use to anyone.</p>'],
    ['a byline by its class', '<p class="byline">By Ada Miller</p>'],
    ['a byline by its relation', '<p><a rel="author" href="/a">Ada Miller</a></p>'],
    ['empty boxes', '<div> <br></div><section>\n</section><div><span> </span></div>'],
    ['attributes of looks', '<table align="left" width="9"><tr><td bgcolor="red">a</td></tr></table>'],
  ])('treats %s like the library', (_, part) => {
    const text =
      '<p>The ferry to the island returned to service on Monday, the company said, after repairs.</p>';
    const html = `<title>Ferry returns to the island</title><article>${part}${text.repeat(9)}</article>`;
    expect(quick(html)).toEqual(library(html));
  });
});
