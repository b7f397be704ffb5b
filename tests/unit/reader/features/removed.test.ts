import { expect, test } from 'vitest';
import removed from '../../../../src/reader/features/removed';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

test('lists what went, with the reason in words', () => {
  const { view } = sample([removed], {
    removed: [
      { step: 'named-share', text: '100 0 Share' },
      { step: 'some-new-step', text: '<b>odd</b>' },
    ],
  });
  const button = view.toolbar.querySelector('button');
  expect(wordsOf(button)).toBe('2 removed');
  button?.click();
  const rows = [...view.bar.querySelectorAll('li')].map(wordsOf);
  expect(rows).toEqual(['Share buttons100 0 Share', 'Not part of the article<b>odd</b>']);
  expect(view.bar.querySelector('b')).toBeNull();
});

test('a long list is summed up', () => {
  const all = Array.from({ length: 203 }, (_, at) => ({ step: 'tail', text: `line ${at}` }));
  const { view } = sample([removed], { removed: all });
  view.toolbar.querySelector('button')?.click();
  expect(view.bar.querySelectorAll('li')).toHaveLength(200);
  expect(wordsOf(view.bar.querySelector('[data-testid=panel-removed] > p:last-child'))).toBe('And 3 more.');
});

test('is silent where nothing was removed', () => {
  expect(sample([removed]).view.toolbar.childElementCount).toBe(0);
});
