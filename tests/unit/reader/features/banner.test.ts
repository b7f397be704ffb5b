import { describe, expect, test } from 'vitest';
import banner from '../../../../src/reader/features/banner';
import type { TabState } from '../../../../src/storage/types';
import { origin, report, result, sample, search, speakEnglish, state, wordsOf } from '../sample';

speakEnglish();

function shown(first: TabState | null) {
  const made = sample([banner], {}, first);
  const box = made.view.banner;
  return {
    ...made,
    box,
    text: () => wordsOf(box.querySelector('[role=status]')),
    action: () => box.querySelector<HTMLElement>('.hw-action'),
  };
}

describe('says what is known', () => {
  const found = (change: Parameters<typeof origin>[0]) =>
    state({ search: search({ result: result({ origin: origin(change) }) }) });
  const cases: [name: string, state: TabState | null, kind: string, text: string][] = [
    ['nothing', null, 'unasked', 'It has not been looked up where this was first published.'],
    ['a copy, not looked up', state(), 'unasked', 'A copy. The original has not been looked up.'],
    [
      'an original',
      state({ report: report({ verdict: 'original' }) }),
      'unasked',
      'Nothing on this page says that it is a copy.',
    ],
    [
      'agency text',
      state({ report: report({ kind: 'wire', source: { name: 'dpa', url: null } }) }),
      'unasked',
      'Agency text: dpa. The original has not been looked up.',
    ],
    ['verified', found({}), 'verified', 'A copy. First published by The Ledger, checked.'],
    [
      'direction open',
      found({ confidence: 'likely' }),
      'likely',
      'A copy. The same text stands at The Ledger. Who was first cannot be told.',
    ],
    [
      'named',
      found({ check: 'named', confidence: 'named', siteName: null }),
      'named',
      'A copy. The page names ledger.example as its source. Not checked.',
    ],
    [
      'archived',
      found({ check: 'archived', archiveUrl: 'https://archive.example/1' }),
      'archived',
      'A copy. First published by The Ledger. An archived copy is kept.',
    ],
    [
      'cannot tell',
      state({ search: search({ result: result({ outcome: 'unknown', origin: null }) }) }),
      'unknown',
      'A copy. Cannot tell where it was first published.',
    ],
    [
      'the original itself',
      state({ search: search({ result: result({ outcome: 'original', origin: null }) }) }),
      'original',
      'As far as can be seen, this is where it was first published.',
    ],
    [
      'offline',
      state({ search: search({ phase: 'offline', result: null }) }),
      'offline',
      'A copy. Requests are switched off, so nothing was looked up.',
    ],
    [
      'error',
      state({ search: search({ phase: 'error', result: null, problem: 'timeout' }) }),
      'error',
      'A copy. There was no answer. Check the connection and look again.',
    ],
  ];
  test.each(cases)('%s', (_, first, kind, text) => {
    const { box, text: words } = shown(first);
    expect(box.dataset.state).toBe(kind);
    expect(words()).toBe(text);
  });
});

test.each([
  ['sure', 'Open original'],
  ['likely', 'Open the other page'],
  ['named', 'Open named source'],
] as const)('calls what it found (%s) by its name', (confidence, label) => {
  const check = confidence === 'named' ? 'named' : 'verified';
  const found = search({ result: result({ origin: origin({ check, confidence }) }) });
  expect(wordsOf(shown(state({ search: found })).action())).toBe(label);
});

test('never calls a named source the original', () => {
  const first = state({
    search: search({ result: result({ origin: origin({ check: 'named', confidence: 'named' }) }) }),
  });
  expect(shown(first).text()).not.toMatch(/original|first published/i);
});

test('an agency’s text gets no alarm, a scraped one does', () => {
  expect(shown(state({ report: report({ kind: 'wire' }) })).box.dataset.tone).toBe('quiet');
  expect(shown(state()).box.dataset.tone).toBe('cut');
});

test('the button starts the search, and the link takes its place', () => {
  const { action, find, setState, text, box } = shown(state());
  action()?.click();
  expect(find).toHaveBeenCalledOnce();
  setState(
    state({
      search: search({
        phase: 'searching',
        result: null,
        steps: [{ step: 'reading' }, { step: 'fetching', host: 'ledger.example' }],
      }),
    }),
  );
  expect(text()).toBe('A copy. Looking for the original…');
  expect(wordsOf(box.querySelector('.hw-banner-step'))).toBe('Reading ledger.example');
  expect(action()).toBeNull();
  setState(state({ search: search() }));
  expect(action()?.getAttribute('href')).toBe('https://ledger.example/river');
  expect(box.querySelector<HTMLElement>('.hw-banner-step')?.hidden).toBe(true);
});

test('an address that is no web address is never linked', () => {
  const first = state({
    search: search({ result: result({ origin: origin({ url: 'javascript:alert(1)' }) }) }),
  });
  expect(shown(first).action()).toBeNull();
});

test('the same words are not announced twice', () => {
  const { box, setState } = shown(state({ search: search({ phase: 'searching', result: null }) }));
  const before = box.querySelector('[role=status]')?.firstChild;
  setState(state({ search: search({ phase: 'searching', result: null, steps: [{ step: 'reading' }] }) }));
  expect(box.querySelector('[role=status]')?.firstChild).toBe(before);
});
