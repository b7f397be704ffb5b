import { beforeEach, expect, test, vi } from 'vitest';
import { createAimer } from '../../../src/picker/aim';
import { createTwin, type Twin } from '../../../src/picker/twin';
import { walk, wayOf } from '../../../src/picker/walk';

const PROSE =
  'The keeper opened the gate at dawn, as her father had done, and the water came through the boards. ';

beforeEach(() => {
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><main><h1>Gates</h1><div class="story">
    <p>${PROSE}</p><p hidden>${PROSE}</p><p><a href="/m"><b>mill</b></a> ${PROSE.repeat(2)}</p></div></main>
    <aside><p>${PROSE}</p></aside>`;
  // What is hidden has no box; there is no layout here.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const side = this.hasAttribute('hidden') ? 0 : 10;
    return new DOMRect(0, 0, side, side);
  });
});

function twinOf(): { twin: Twin; at: (selector: string) => Element } {
  const twin = createTwin(document);
  if (!twin) throw new Error('no twin');
  return {
    twin,
    at: (selector) => {
      const own = twin.of(document.querySelector(selector) as Element);
      if (!own) throw new Error(selector);
      return own;
    },
  };
}

test('every element of the page has its twin, and the twin its element', () => {
  const { twin } = twinOf();
  for (const live of document.querySelectorAll('*')) {
    const own = twin.of(live);
    expect(own?.localName).toBe(live.localName);
    expect(own && twin.live(own)).toBe(live);
  }
  expect(twin.of(document.createElement('p'))).toBeNull();
});

test('arrows walk the tree, past what does not show, and stay where there is no way', () => {
  const { twin, at } = twinOf();
  const first = at('.story > p');
  const second = walk(first, 'after', twin);
  expect(second).toBe(at('.story > p:last-child'));
  expect(walk(second, 'before', twin)).toBe(first);
  expect(walk(second, 'after', twin)).toBe(second);
  expect(walk(second, 'in', twin)).toBe(at('.story a'));
  expect(walk(first, 'out', twin)).toBe(at('.story'));
  expect(walk(at('main'), 'out', twin)).toBe(at('main'));
});

test('where the page is read from right to left, so are the arrows', () => {
  expect(wayOf('ArrowRight', false)).toBe('after');
  expect(wayOf('ArrowRight', true)).toBe('before');
  expect(wayOf('ArrowUp', true)).toBe('out');
  expect(wayOf('a', false)).toBeNull();
});

test('a paragraph that is pointed at means its article; a word in a heading the heading; a drawing its link', () => {
  const { twin, at } = twinOf();
  const aimer = createAimer(twin);
  expect(aimer.meant(at('.story > p'), 'body')).toBe(at('.story'));
  expect(aimer.first('body')).toBe(at('.story'));
  expect(aimer.first('title')).toBe(at('h1'));
  expect(aimer.meant(at('b'), 'source')).toBe(at('.story a'));
  expect(aimer.meant(at('.story > p'), 'strip')).toBe(at('.story > p'));
});
