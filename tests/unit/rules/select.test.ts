import { afterEach, describe, expect, it, vi } from 'vitest';
import { SELECT_MAX, select, validate } from '@/src/rules/select';
import { css, xpath } from './samples';

// Whether real selectors and XPaths find what they should is tested in the browsers.

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A document whose `evaluate` yields the given nodes. */
function yielding(document: Document, nodes: (Node | null)[]): void {
  Object.assign(document, {
    evaluate: () => ({ snapshotLength: nodes.length, snapshotItem: (i: number) => nodes[i] ?? null }),
  });
}

describe('select', () => {
  it('finds by CSS in a document or below an element, at most 500', () => {
    const document = page(`<div><p class="a">x</p></div>${'<p class="b">'.repeat(600)}`);
    expect(select(document, css('.a')).map((element) => element.textContent)).toEqual(['x']);
    expect(select(document.body.firstElementChild ?? document, css('.b'))).toEqual([]);
    expect(select(document, css('.b'))).toHaveLength(SELECT_MAX);
  });

  it('yields the elements behind text and attributes, each once', () => {
    const document = page('<p><a href="/x">y</a></p>');
    const link = document.querySelector('a') as Element;
    yielding(document, [link, link.firstChild, link.getAttributeNode('href'), null]);
    expect(select(document, xpath('//a'))).toEqual([link]);
    yielding(
      document,
      Array.from({ length: 900 }, () => document.createElement('i')),
    );
    expect(select(document, xpath('//i'))).toHaveLength(SELECT_MAX);
  });

  it('yields nothing for what the browser refuses', () => {
    const document = page('<p>');
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new SyntaxError('bad');
    });
    expect(select(document, css(':no('))).toEqual([]);
    Object.assign(document, {
      evaluate: () => {
        throw new TypeError('not nodes');
      },
    });
    expect(select(document, xpath('//p['))).toEqual([]);
  });
});

describe('validate', () => {
  it('believes the browser', () => {
    expect(validate(css('.a > .b'))).toBe(true);
    const createExpression = vi.fn((text: string) => {
      if (text.includes('[[')) throw new SyntaxError('bad');
    });
    Object.assign(document, { createExpression });
    expect(validate(xpath('//p'))).toBe(true);
    expect(validate(xpath('//p[['))).toBe(false);
    Reflect.deleteProperty(document, 'createExpression');
    expect(validate(xpath('//p[['))).toBe(true);
  });
});
