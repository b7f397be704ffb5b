import { expect, test } from 'vitest';
import { cleanUrl } from '../../../src/evidence/clean-url';
import { unwrap } from '../../../src/evidence/unwrap';

test.each([
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fstar.example%2Fa&h=AT1', 'https://star.example/a'],
  ['https://daily.example/out/?url=https%3A%2F%2Fstar.example%2Fa', 'https://star.example/a'],
  ['https://daily.example/out/https://star.example/a?b=1', 'https://star.example/a?b=1'],
  ['https://www.google.com/url?q=https://star.example/a&sa=D', 'https://star.example/a'],
  ['https://star-example.cdn.ampproject.org/c/s/star.example/a', 'https://star.example/a'],
  [
    'https://click.example/redirect?to=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fstar.example%252Fa',
    'https://star.example/a',
  ],
])('%s', (from, to) => expect(unwrap(new URL(from)).href).toBe(to));

test.each([
  'https://t.co/abc',
  'https://star.example/story?url=https://other.example/x',
  'https://daily.example/out/?url=javascript%3Aalert(1)',
  'https://daily.example/out/?url=%2Frelative',
  'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fdaily.example%2F',
])('left as it is: %s', (url) => expect(unwrap(new URL(url)).href).toBe(url));

test('tracking keys and fragments go, keys that choose the article stay', () =>
  expect(cleanUrl('https://star.example/a?id=7&utm_source=rss&fbclid=x#top').href).toBe(
    'https://star.example/a?id=7',
  ));
