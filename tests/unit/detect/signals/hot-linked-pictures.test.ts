import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/hot-linked-pictures';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const picture = (host: string, n: number) =>
  `<p><img src="https://${host}/wp-content/uploads/2024/0${n}/a.jpg"></p>`;
const link = '<p><a href="https://star.example/harbour-closed-1">Star</a></p>';
const run = (tail: string) => signal.run(article({ lead: '', tail }), lexiconFor(['en']));

test('pictures and a link to the same publisher', () =>
  expect(run(picture('star.example', 1) + picture('i0.wp.com/star.example', 2) + link)).toMatchObject([
    { trace: 'hotLinkedPictures', name: 'star.example' },
  ]));

test.each([
  ['pictures without a link', picture('star.example', 1) + picture('star.example', 2)],
  ['one picture', picture('star.example', 1) + link],
  ['the site’s own', picture('daily.example', 1) + picture('daily.example', 2) + link],
  ['a host of pictures', picture('a.cloudfront.example', 1) + picture('b.cloudfront.example', 2) + link],
])('silent on %s', (_, tail) => expect(run(tail)).toEqual([]));
