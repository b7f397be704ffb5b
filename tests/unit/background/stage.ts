/** A browser for the worker's files: tabs, storage and events are real, the rest is stubbed and watched. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '@/src/core/report';
import type { FindResult } from '@/src/find/result';
import type { PageSender } from '@/src/messaging/router';

export const URL_A = 'https://www.a.example/story';

export const report: PageReport = {
  url: URL_A,
  title: 'A headline',
  lang: 'en',
  verdict: 'copy',
  score: 0.9,
  kind: 'wire',
  source: { name: 'Example Press', url: null },
  truncation: null,
  findings: [],
  hints: [],
  partial: false,
};

export const result: FindResult = {
  outcome: 'unknown',
  origin: null,
  candidates: [],
  chain: [],
  searchText: 'words of the page',
  requests: 2,
  finishedAt: 5,
};

export const from = (tabId: number, url = URL_A, isPrivate = false): PageSender => ({
  tabId,
  url: new URL(url),
  private: isPrivate,
});

export interface Stage {
  readonly action: Record<
    'setTitle' | 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'openPopup',
    ReturnType<typeof vi.fn>
  >;
  readonly executeScript: ReturnType<typeof vi.fn>;
}

/** Call it in `beforeEach`, after the fake browser was reset. */
export function setStage(): Stage {
  const nothing = () => vi.fn(async () => {});
  const action = {
    setTitle: nothing(),
    setBadgeText: nothing(),
    setBadgeBackgroundColor: nothing(),
    setBadgeTextColor: nothing(),
    openPopup: nothing(),
  };
  const executeScript = vi.fn(async () => []);
  Object.assign(fakeBrowser.action, action);
  Object.assign(fakeBrowser.scripting, { executeScript });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension://own${path}`);
  return { action, executeScript };
}

/** Opens a tab of the fake browser. @returns its id. */
export async function openTab(url = URL_A): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url });
  return tab.id ?? -1;
}

/** Lets everything that was started without being waited for come to an end. */
export async function rest(): Promise<void> {
  for (let i = 0; i < 40; i++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
}
