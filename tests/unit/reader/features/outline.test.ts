import { expect, test } from 'vitest';
import outline from '../../../../src/reader/features/outline';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

function body(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const LONG = '<h2>The spring</h2><p>a</p><h3>Its three streams</h3><p>b</p><h2>The mouth</h2><p>c</p>';

test('lists the headings by their level, and marks the one that is read', () => {
  const { view } = sample([outline], { body: body(LONG) });
  const [spring, streams, mouth] = view.article.querySelectorAll('h2,h3');
  const at = (element: Element | undefined, top: number) =>
    Object.assign(element ?? {}, { getBoundingClientRect: () => ({ top, bottom: top }) });
  at(view.bar, 0);
  at(spring, -300);
  at(streams, 10);
  at(mouth, 500);
  view.toolbar.querySelector('button')?.click();
  const entries = [...view.bar.querySelectorAll<HTMLElement>('li button')];
  expect(entries.map((entry) => [wordsOf(entry), entry.dataset.level])).toEqual([
    ['The spring', '0'],
    ['Its three streams', '1'],
    ['The mouth', '0'],
  ]);
  expect(entries.map((entry) => entry.getAttribute('aria-current'))).toEqual([null, 'location', null]);
});

test('leads to a heading, with the focus, and closes', () => {
  const { view } = sample([outline], { body: body(LONG) });
  view.toolbar.querySelector('button')?.click();
  view.bar.querySelectorAll<HTMLElement>('li button')[2]?.click();
  expect(wordsOf(view.root.activeElement)).toBe('The mouth');
  expect(view.bar.querySelector<HTMLElement>('.hw-panel')?.hidden).toBe(true);
});

test('shows a heading of a page as text', () => {
  const { view } = sample([outline], { body: body('<h2>&lt;b&gt;a</h2><h2>b</h2><h2>c</h2>') });
  view.toolbar.querySelector('button')?.click();
  expect(wordsOf(view.bar.querySelector('li'))).toBe('<b>a');
});

test('is silent where there is little to find', () => {
  const { view } = sample([outline], { body: body('<h2>One</h2><h2> </h2><h2>Two</h2><p>text</p>') });
  expect(view.toolbar.childElementCount).toBe(0);
});
