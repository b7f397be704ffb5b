import { expect, test } from 'vitest';
import zoom from '../../../../src/reader/features/zoom';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

/** A view with a picture of the given width, shown 600 pixels wide. */
function pictured(
  naturalWidth: number,
  html = '<figure><img src="https://a.example/b.jpg" alt="A weir"><figcaption>The old weir</figcaption></figure>',
) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const made = sample([], { body: template.content });
  const image = made.view.article.querySelector('img') as HTMLImageElement;
  Object.defineProperty(image, 'naturalWidth', { value: naturalWidth });
  Object.defineProperty(image, 'clientWidth', { value: 600 });
  zoom.mount(made.view, made.signal);
  image.dispatchEvent(new Event('load'));
  return { ...made, image, box: () => made.view.frame.querySelector<HTMLElement>('[data-testid=zoom]') };
}

test('a click enlarges a picture with its caption, another shows every pixel', () => {
  const { image, box } = pictured(1800);
  expect(image.getAttribute('aria-label')).toBe('Enlarge the picture: A weir');
  image.click();
  expect(wordsOf(box()?.querySelector('p'))).toBe('The old weir');
  const large = box()?.querySelector('img');
  large?.click();
  expect(large?.hasAttribute('data-full')).toBe(true);
  box()?.querySelector('button')?.click();
  expect(box()).toBeNull();
});

test('keys open and close it, and the picture gets the focus back', () => {
  const { image, box, press, view } = pictured(1800);
  image.focus();
  expect(press('Enter')).toBe(true);
  expect(box()).not.toBeNull();
  expect(press('Tab')).toBe(true);
  expect(press('Escape')).toBe(true);
  expect(box()).toBeNull();
  expect(view.root.activeElement).toBe(image);
  expect(press('Escape')).toBe(false);
});

test('a picture that links its larger self shows that', () => {
  const { image, box } = pictured(
    640,
    '<a href="https://a.example/large.jpg?w=2000"><img src="https://a.example/b.jpg" alt=""></a>',
  );
  image.click();
  expect(box()?.querySelector('img')?.getAttribute('src')).toBe('https://a.example/large.jpg?w=2000');
});

test('is silent for pictures that are shown whole or lead somewhere', () => {
  const small = pictured(640);
  small.image.click();
  expect(small.box()).toBeNull();
  const linked = pictured(
    1800,
    '<a href="https://a.example/"><img src="https://a.example/b.jpg" alt=""></a>',
  );
  linked.image.click();
  expect(linked.box()).toBeNull();
  expect(linked.image.hasAttribute('tabindex')).toBe(false);
});
