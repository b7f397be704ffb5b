import { expect, test, vi } from 'vitest';
import unfit from '../../../../src/reader/features/unfit';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

const note = (root: ShadowRoot) => root.querySelector('[data-testid=unfit]');

test('says which rule did not fit, shows what it names, and leads to its line', () => {
  const origin = { list: '', line: 12 };
  const { view, openOptions } = sample([unfit], { unfit: { what: 'body', origin } });
  expect(wordsOf(note(view.root))).toContain(
    'The rule from line 12 of My rules did not fit this page. This text was found without it.',
  );
  const another = vi.spyOn(view, 'another').mockReturnValue(true);
  view.root.querySelector<HTMLElement>('[data-testid=unfit-obey]')?.click();
  expect(another).toHaveBeenCalledOnce();
  view.root.querySelector<HTMLElement>('[data-testid=unfit-rules]')?.click();
  expect(openOptions).toHaveBeenCalledExactlyOnceWith('rules:12');
});

test('a list of somebody else is named and cannot be edited; a removal has no text to show', () => {
  const origin = { list: 'Others', line: 3, subscription: 'x' };
  const foreign = sample([unfit], { unfit: { what: 'body', origin } }).view.root;
  expect(wordsOf(note(foreign))).toContain('line 3 of Others');
  expect(foreign.querySelector('[data-testid=unfit-rules]')).toBeNull();
  const strip = sample([unfit], { unfit: { what: 'strip', origin: null } }).view.root;
  expect(wordsOf(note(strip))).toBe(
    'A rule would have removed most of the article here, so it was passed over.',
  );
});

test('is silent where all rules fit', () => {
  expect(note(sample([unfit]).view.root)).toBeNull();
});
