import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/image-host';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../article';

const collect = (src: string) =>
  collector.collect(
    article({ text: prose({ first: (text) => `<img src="${src}" alt=""> ${text}` }) }),
    lexiconFor([]),
  );

test('pictures taken from another site’s uploads', () => {
  expect(collect('https://star.example/wp-content/uploads/2024/a.jpg')).toMatchObject([
    { host: 'star.example' },
  ]);
  expect(collect('https://i2.wp.com/star.example/wp-content/uploads/a.jpg')).toMatchObject([
    { host: 'star.example' },
  ]);
});

test.each([
  'https://daily.example/wp-content/uploads/a.jpg',
  'https://x1.cloudfront.net/wp-content/uploads/a.jpg',
  'https://star.example/logo.png',
])('silent: %s', (src) => expect(collect(src)).toEqual([]));
