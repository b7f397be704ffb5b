import { expect, test } from 'vitest';
import meta from '../../../../src/reader/features/meta';
import { origin, result, sample, search, speakEnglish, state, wordsOf } from '../sample';

speakEnglish();

test('names the author, the day and the reading time', () => {
  const { view } = sample([meta], { text: 'word '.repeat(700) });
  const line = view.headline.nextElementSibling;
  expect(wordsOf(line)).toBe('Nadia Loames · 11 April 2017 · 3 minutes');
  expect(line?.querySelector('time')?.dateTime).toBe('2017-04-11T09:00:00Z');
});

test('sets the day of the original beside that of the copy, once it is known to be the first', () => {
  const { view, setState } = sample([meta], { text: 'Short.' });
  const found = (confidence: 'sure' | 'likely') =>
    state({
      search: search({ result: result({ origin: origin({ confidence, published: '2017-04-10' }) }) }),
    });
  setState(found('likely'));
  expect(wordsOf(view.headline.nextElementSibling)).toBe('Nadia Loames · 11 April 2017 · 1 minute');
  setState(found('sure'));
  expect(wordsOf(view.headline.nextElementSibling)).toBe(
    'Nadia Loames · 11 April 2017 · 1 minute · original: 10 April 2017',
  );
});

test('leaves out what is not known', () => {
  const { view } = sample([meta], { byline: ' ', publishedTime: 'yesterday', text: 'Short.' });
  expect(wordsOf(view.headline.nextElementSibling)).toBe('1 minute');
});

test('is silent where nothing is known', () => {
  const { view } = sample([meta], { byline: null, publishedTime: null, text: '' });
  expect(view.headline.nextElementSibling).toBe(view.article);
});
