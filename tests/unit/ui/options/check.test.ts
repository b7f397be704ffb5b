import { expect, test } from 'vitest';
import { debrisFor, lexiconFor } from '@/src/lexicon';
import { parseRules } from '@/src/rules/parse';
import { testsOf } from '@/src/rules/tests';
import { type Checked, checkPages } from '@/src/ui/options/check/run';
import type { PageAnswer } from '@/src/ui/options/fetch-rules';
import { PROSE, SENTENCES } from '../../article/work';

const RULES = `[a.example]
body: .text
title: h1
test_url: https://a.example/good
test_contains: ${SENTENCES[0]?.slice(0, 40)}
test_url: https://a.example/old
test_url: https://a.example/headless
test_url: https://a.example/other
test_contains: words that are not there
test_contains:   The   harbour office
test_url: https://a.example/gone
test_url: https://elsewhere.example/
`;
const page = (html: string): PageAnswer => ({ ok: true, html, url: 'https://a.example/' });
const PAGES: Record<string, PageAnswer> = {
  good: page(`<h1>Ferry</h1><div class="text">${PROSE}</div>`),
  old: page(`<h1>Ferry</h1><div class="renamed">${PROSE}</div>`),
  headless: page(`<b>Ferry</b><div class="text">${PROSE}</div>`),
  other: page(`<h1>Ferry</h1><div class="text">${PROSE}</div>`),
  '': page(`<h1>Ferry</h1><div class="text">${PROSE}</div>`),
};

test('tells rules that hold from those that do not, each with its line', async () => {
  const found: Checked[] = [];
  const typed: boolean[] = [];
  await checkPages(
    RULES,
    testsOf(parseRules(RULES)),
    {
      vocabulary: (langs) => Promise.resolve({ lexicon: lexiconFor(langs), debris: debrisFor(langs) }),
      fetchPage(address, own) {
        typed.push(own);
        const name = address.split('/').at(-1) ?? '';
        return Promise.resolve(PAGES[name] ?? { ok: false, why: 'not-found' });
      },
    },
    new AbortController().signal,
    (one) => found.push(one),
  );
  const sorted = found.sort((a, b) => a.page.line - b.page.line);
  expect(sorted.map(({ page: { line }, is }) => [line, is])).toEqual([
    [4, 'good'],
    [6, 'no-body'],
    [7, 'no-title'],
    [8, 'missing'],
    [11, 'unreached'],
    [12, 'no-rule'],
  ]);
  expect(sorted[3]).toMatchObject({ words: ['words that are not there'] });
  expect(typed).not.toContain(true);
});

test('can be called off', async () => {
  const control = new AbortController();
  const work = checkPages(
    RULES,
    testsOf(parseRules(RULES)),
    {
      vocabulary: () => Promise.reject(new Error('not asked')),
      fetchPage() {
        control.abort();
        return Promise.resolve({ ok: false, why: 'timeout' });
      },
    },
    control.signal,
    () => expect.unreachable(),
  );
  await expect(work).rejects.toThrow();
});
