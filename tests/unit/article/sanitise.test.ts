import { describe, expect, test } from 'vitest';
import { sanitise } from '../../../src/article/sanitise';
import { documentOf, PAGE_URL } from './work';

/** happy-dom cannot judge safety: these tests are about links, ids and images; real browsers test the rest. */
const clean = (html: string) => {
  const document = documentOf(`<div id="root">${html}</div>`);
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  const holder = document.createElement('div');
  holder.append(sanitise(root, PAGE_URL) ?? 'refused');
  return holder;
};

describe('links', () => {
  test('are resolved and open elsewhere, without telling where from', () => {
    const link = clean('<a href="/plan" onclick="x()">Plan</a>').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://daily.example/plan');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.getAttribute('target')).toBe('_blank');
  });
  test('only http, https and plain mail', () => {
    const hrefs = (html: string) => clean(html).querySelector('a')?.getAttribute('href') ?? null;
    expect(hrefs('<a href="mailto:a@b.example">x</a>')).toBe('mailto:a@b.example');
    expect(hrefs('<a href="mailto:a@b.example?attach=/etc/passwd">x</a>')).toBeNull();
    expect(hrefs('<a href="javascript:alert(1)">x</a>')).toBeNull();
    expect(hrefs('<a href="data:text/html,x">x</a>')).toBeNull();
  });
  test('footnotes jump inside the article, with ids of their own; other ids go', () => {
    const holder = clean('<p><a href="#fn1">1</a></p><ol><li id="fn1">Note</li><li id="other">x</li></ol>');
    expect(holder.querySelector('a')?.getAttribute('href')).toBe('#hw-fn1');
    expect(holder.querySelector('#hw-fn1')?.textContent).toBe('Note');
    expect(holder.querySelector('#other')).toBeNull();
  });
});

describe('images', () => {
  test('pixels, trackers and pictures without address go', () => {
    const html =
      '<img src="/1.gif" width="1" height="1"><img src="https://stats.x.example/a.gif"><img alt="x"><img src="/boat.jpg" alt="boat">';
    expect([...clean(html).querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      'https://daily.example/boat.jpg',
    ]);
  });
  test('the rest is loaded late and without referrer', () => {
    const image = clean('<img src="/boat.jpg">').querySelector('img');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });
});

test('the language of code is kept, other classes are not', () => {
  expect(clean('<pre><code class="hljs language-ts">1</code></pre>').querySelector('code')?.className).toBe(
    'language-ts',
  );
});

describe('what would keep the sanitiser busy', () => {
  const rootOf = (html: string) => {
    const document = documentOf(`<div id="root">${html}</div>`);
    const root = document.getElementById('root');
    if (!root) throw new Error('no root');
    return { document, root };
  };
  test('unknown elements are opened, in order', () => {
    expect(clean('<x-a>one <x-b><b>two</b></x-b></x-a><p>three</p>').innerHTML).toBe(
      '<div>one <b>two</b><p>three</p></div>',
    );
  });
  test('a tree of a thousand levels becomes a shallow one', () => {
    const { document, root } = rootOf('');
    let place: Element = root;
    for (let i = 0; i < 1000; i++) {
      const next = document.createElement(i % 2 ? 'x-y' : 'div');
      place.append(next);
      place = next;
    }
    place.append('text');
    const fragment = sanitise(root, PAGE_URL);
    expect(fragment?.textContent?.trim()).toBe('text');
    let depth = 0;
    for (let node = fragment?.firstElementChild; node; node = node.firstElementChild) depth++;
    expect(depth).toBeLessThan(220);
  });
  test('an element with hundreds of attributes keeps those it may have', () => {
    const { root } = rootOf('<a>x</a>');
    const link = root.querySelector('a');
    for (let i = 0; i < 300; i++) link?.setAttribute(`data-x${i}`, 'y');
    link?.setAttribute('href', '/plan');
    const holder = root.ownerDocument.createElement('div');
    holder.append(sanitise(root, PAGE_URL) ?? '');
    expect(holder.querySelector('a')?.getAttribute('href')).toBe('https://daily.example/plan');
  });
  test('endless attributes go', () => {
    expect(
      clean(`<p title="${'x'.repeat(10_000)}">text</p>`)
        .querySelector('p')
        ?.hasAttribute('title'),
    ).toBe(false);
  });
});
