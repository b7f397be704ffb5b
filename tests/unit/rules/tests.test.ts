import { expect, it } from 'vitest';
import { parseRules } from '@/src/rules/parse';
import { testsOf } from '@/src/rules/tests';

it('pages with what must be in them, across sections', () => {
  const text = [
    '[a.example]',
    'test_contains: of no page',
    'test_url: https://a.example/1 # old',
    'body: .x',
    'test_contains: The ferry: runs',
    'test_contains: again',
    'test_url: not an address',
    'test_contains: of no page',
    '[b.example]',
    'test_contains: of no page',
    'test_url:http://b.example/',
  ].join('\n');
  expect(testsOf(parseRules(text))).toEqual([
    { url: 'https://a.example/1', line: 3, contains: ['The ferry: runs', 'again'] },
    { url: 'http://b.example/', line: 11, contains: [] },
  ]);
});
