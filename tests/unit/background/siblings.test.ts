import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siblings } from '@/src/background/siblings';
import { from, setStage } from './stage';

const TABS = [
  { id: 1, url: 'https://www.a.example/story', incognito: false, lastAccessed: 9 },
  { id: 2, url: 'https://a.example/second', incognito: false, lastAccessed: 5 },
  { id: 3, url: 'https://a.example/third', incognito: false, lastAccessed: 7 },
  { id: 4, url: 'https://a.example/', incognito: false, lastAccessed: 8 },
  { id: 5, url: 'https://b.example/second', incognito: false, lastAccessed: 8 },
  { id: 6, url: 'https://a.example/secret', incognito: true, lastAccessed: 8 },
  { id: 7, url: 'about:blank', incognito: false, lastAccessed: 8 },
];

let executeScript: ReturnType<typeof vi.fn>;
beforeEach(() => {
  fakeBrowser.reset();
  ({ executeScript } = setStage());
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => TABS) });
});

test('asks the other open pages of the site, and no private one', async () => {
  executeScript.mockImplementation(async ({ target }) => [{ result: target.tabId === 2 ? 3 : 0 }]);
  expect(await siblings('.text', from(1))).toEqual({ pages: 2, found: 1 });
  expect(executeScript.mock.calls.map(([{ target, args }]) => [target.tabId, args])).toEqual([
    [3, ['.text', 'css']],
    [2, ['.text', 'css']],
  ]);
});

test('what cannot be asked does not count', async () => {
  executeScript.mockRejectedValueOnce(new Error('no access')).mockResolvedValueOnce([{ result: 'x' }]);
  expect(await siblings('//p', from(1))).toEqual({ pages: 0, found: 0 });
  expect(executeScript.mock.lastCall?.[0].args).toEqual(['//p', 'xpath']);
});

test('the question is one that a page understands', async () => {
  await siblings('p', from(1));
  const [[{ func }] = [{ func: () => 0 }]] = executeScript.mock.calls;
  document.body.innerHTML = '<p>a</p><p>b</p>';
  expect(func('p', 'css')).toBe(2);
});
