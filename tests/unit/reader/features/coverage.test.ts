import { expect, test, vi } from 'vitest';
import coverage from '../../../../src/reader/features/coverage';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

test('says how much of the text is shown, and offers another selection', () => {
  const { view } = sample([coverage], { coverage: 0.937, others: ['densest'] });
  const line = view.article.nextElementSibling;
  expect(wordsOf(line)).toBe(
    'This view holds 94% of the text of the page. Wrong text? Try another selection.',
  );
  const another = vi.spyOn(view, 'another').mockReturnValue(true);
  line?.querySelector('button')?.click();
  expect(another).toHaveBeenCalledOnce();
  expect(line?.querySelector('button')).not.toBeNull();
});

test('says so where there is no other', () => {
  const { view } = sample([coverage], { coverage: 1, others: ['densest'] });
  const line = view.article.nextElementSibling;
  line?.querySelector('button')?.click();
  expect(wordsOf(line)).toBe('This view holds 100% of the text of the page. No other selection was found.');
});

test('speaks the language of the interface, also below an article that runs the other way', () => {
  const { view } = sample([coverage], { coverage: 1, others: ['densest'], lang: 'ar', dir: 'rtl' });
  const line = view.article.nextElementSibling as HTMLElement;
  expect([view.article.parentElement?.dir, line.lang, line.dir]).toEqual(['rtl', 'en', 'ltr']);
});

test('is silent where there is nothing to choose', () => {
  const { view } = sample([coverage], { coverage: 1, others: [] });
  expect(view.article.nextElementSibling).toBeNull();
});
