import { expect, test } from 'vitest';
import continueReading from '../../../../src/reader/features/continue';
import { origin, report, result, sample, search, speakEnglish, state, wordsOf } from '../sample';

speakEnglish();

const cut = report({ truncation: { reason: 'open-quotation', quote: 'told their clients' } });

test('says where the copy stops, and leads to the same sentence', () => {
  const { view, setState } = sample([continueReading], {}, state({ report: cut }));
  const ending = view.article.nextElementSibling;
  expect(wordsOf(ending)).toBe('The copy stops here.');
  setState(state({ report: cut, search: search() }));
  expect(wordsOf(ending)).toBe('The copy stops here. Continue at this sentence in the original');
  expect(ending?.querySelector('a')?.getAttribute('href')).toBe(
    'https://ledger.example/river#:~:text=said%20that%20they%20had%20told%20their%20clients'.replace(
      'said',
      'engineers%20said',
    ),
  );
});

test('calls a source that was not checked by that name', () => {
  const named = search({ result: result({ origin: origin({ check: 'named', confidence: 'named' }) }) });
  const { view } = sample([continueReading], {}, state({ report: cut, search: named }));
  expect(wordsOf(view.article.nextElementSibling)).toBe(
    'The copy stops here. Continue at the source the page names',
  );
});

test('calls a page only the original where it was first', () => {
  const likely = search({ result: result({ origin: origin({ confidence: 'likely' }) }) });
  const { view } = sample([continueReading], {}, state({ report: cut, search: likely }));
  expect(wordsOf(view.article.nextElementSibling)).toBe(
    'The copy stops here. Continue at this sentence on the other page',
  );
});

test('leads to the archived copy where the original is gone', () => {
  const archived = search({
    result: result({ origin: origin({ check: 'archived', archiveUrl: 'https://archive.example/1' }) }),
  });
  const { view } = sample([continueReading], {}, state({ report: cut, search: archived }));
  expect(view.article.nextElementSibling?.querySelector('a')?.href).toMatch(
    /^https:\/\/archive\.example\/1#:~:/,
  );
});

test('is silent where the text is whole', () => {
  const { view } = sample([continueReading], {}, state({ search: search() }));
  expect(view.article.nextElementSibling).toBeNull();
});
