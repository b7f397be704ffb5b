import { expect, test } from 'vitest';
import images from '../../../../src/reader/features/images';
import { fragment, sample, speakEnglish } from '../sample';

speakEnglish();

const BODY =
  '<figure><img src="https://img.example/a.jpg" alt="A"><figcaption>Caption</figcaption></figure><p><img alt="none"></p>';

test('hides a broken picture with its caption, and a picture without an address', () => {
  const { view } = sample([images], { body: fragment(BODY) });
  const [first, second] = view.article.querySelectorAll('img');
  expect(second?.hidden).toBe(true);
  first?.dispatchEvent(new Event('error'));
  expect([first?.hidden, view.article.querySelector('figure')?.hidden]).toEqual([true, true]);
});

test('keeps a picture that loads, and a figure with something else in it', () => {
  const { view } = sample([images], {
    body: fragment('<figure><img src="https://img.example/a.jpg"><blockquote>Said</blockquote></figure>'),
  });
  const image = view.article.querySelector('img');
  expect([image?.hidden, image?.loading]).toEqual([false, 'lazy']);
  image?.dispatchEvent(new Event('error'));
  expect(view.article.querySelector('figure')?.hidden).toBe(false);
});

test('hides a counter that turns out to be one pixel', () => {
  const { view } = sample([images], { body: fragment(BODY) });
  const image = view.article.querySelector('img');
  if (!image) throw new Error('no image');
  Object.defineProperties(image, { naturalWidth: { value: 1 }, naturalHeight: { value: 1 } });
  image.dispatchEvent(new Event('load'));
  expect(image.hidden).toBe(true);
});
