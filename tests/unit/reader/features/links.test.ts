import { expect, test } from 'vitest';
import links from '../../../../src/reader/features/links';
import { fragment, PAGE_URL, sample, speakEnglish } from '../sample';

speakEnglish();

function clicked(html: string): { event: MouseEvent; focused: string | undefined } {
  const { view } = sample([links], { body: fragment(html) });
  for (const element of view.article.querySelectorAll('*')) element.scrollIntoView = () => {};
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  view.article.querySelector('a')?.dispatchEvent(event);
  return { event, focused: view.root.activeElement?.id };
}

test('a footnote is reached within the view', () => {
  const { event, focused } = clicked('<p><a href="#hw-n1">1</a></p><p id="hw-n1">Note</p>');
  expect([event.defaultPrevented, focused]).toEqual([true, 'hw-n1']);
});

test('the page’s address is left alone where the place does not exist', () => {
  expect(clicked(`<p><a href="${PAGE_URL}#gone">x</a></p>`).event.defaultPrevented).toBe(true);
});

test('other links open where they would on the page', () => {
  const { view } = sample([links], {
    body: fragment('<a href="https://other.example/" target="_blank">x</a>'),
  });
  const link = view.article.querySelector('a');
  expect(link?.hasAttribute('target')).toBe(false);
  link?.addEventListener('click', (event) => {
    expect(event.defaultPrevented).toBe(false);
    event.preventDefault();
  });
  link?.click();
  expect.assertions(2);
});
