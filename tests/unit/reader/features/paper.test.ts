import { expect, test } from 'vitest';
import paper from '../../../../src/reader/features/paper';
import { PAGE_URL, sample, search, speakEnglish, state, wordsOf } from '../sample';

speakEnglish();

const note = (view: { root: ShadowRoot }) => wordsOf(view.root.querySelector('[data-testid=paper]'));

test('names the page, and the original as soon as it is found', () => {
  const { view, setState } = sample([paper]);
  expect(note(view)).toContain(PAGE_URL);
  expect(note(view)).not.toContain('Original:');
  setState(state({ search: search() }));
  expect(note(view)).toContain('First published by The Ledger, checked.');
  expect(note(view)).toContain('Original: https://ledger.example/river');
});
