import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/read-original';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (tail: string, text?: readonly string[]) =>
  signal.run(article({ tail, ...(text ? { text } : {}) }), lexiconFor(['en']));

test('a line leads to the original elsewhere', () =>
  expect(
    run('<p><a href="https://star.example/2024/harbour">Read the original article</a></p>')[0],
  ).toMatchObject({
    url: 'https://star.example/2024/harbour',
  }));

test('a short text leads on elsewhere: an excerpt', () => {
  const text = [
    'The harbour of Westmark will be closed for three weeks while divers replace the old lock gates.',
  ];
  const tail =
    '<p><a href="/out/?url=https%3A%2F%2Fstar.example%2F2024%2Fharbour">Continue reading...</a></p>';
  expect(run(tail, text)[0]).toMatchObject({ kind: 'excerpt', url: 'https://star.example/2024/harbour' });
});

test('silent for the page’s own links and for links to sharing', () => {
  expect(run('<p><a href="/more-on-the-harbour">Continue reading</a></p>')).toEqual([]);
  expect(
    run('<p><a href="https://www.facebook.com/daily/posts/1">Read the original article</a></p>'),
  ).toEqual([]);
});
