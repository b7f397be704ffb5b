import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/partner-portal';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const lead =
  '<div class="attribution"><a href="https://star.example/2024/harbour-closed">Northern Star</a></div>';

test('the partner with its link', () =>
  expect(
    collector.collect(article({ url: 'https://www.msn.com/en-us/news/ar-AB12', lead }), lexiconFor(['en'])),
  ).toMatchObject([{ name: 'Northern Star', url: 'https://star.example/2024/harbour-closed' }]));

test('silent elsewhere', () => expect(collector.collect(article({ lead }), lexiconFor(['en']))).toEqual([]));
