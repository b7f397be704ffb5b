import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareForReading, prepareReader, toggleReader } from '@/src/background/reader';
import { sendMessage } from '@/src/messaging/protocol';
import { openTab, rest, type Stage, setStage } from './stage';

vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn() }));

let stage: Stage;
beforeEach(() => {
  stage = setStage();
  vi.mocked(sendMessage).mockReset().mockRejectedValue(new Error('No response'));
});

describe('an article made ahead', () => {
  it('is made by the script that is there', async () => {
    vi.mocked(sendMessage).mockResolvedValue(undefined as never);
    await prepareReader(7);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('tab.prepareReader', undefined, {
      tabId: 7,
      frameId: 0,
    });
    expect(stage.executeScript).not.toHaveBeenCalled();
  });

  it('is made by a script that comes together with the word that it is to wait', async () => {
    await prepareReader(7);
    expect(stage.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/reader-waits.js', '/content-scripts/reader.js'],
    });
  });

  it('is not made where the browser lets nobody in', async () => {
    stage.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(prepareReader(7)).rejects.toThrow('Page not reached');
    expect(stage.executeScript).toHaveBeenCalledOnce();
  });
});

describe('for whoever reads in the clean view', () => {
  const files = () => stage.executeScript.mock.calls.map(([{ files }]) => files.join());
  const AHEAD = '/reader-waits.js,/content-scripts/reader.js';

  it('the next article is made ahead, where they look and for an hour', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const [first, next] = [await openTab(), await openTab()];
    await fakeBrowser.tabs.update(next, { active: true });
    await prepareForReading(next);
    expect(files()).toEqual([]);
    await toggleReader(first);
    await rest();
    await prepareForReading(next);
    expect(files()).toEqual(['/content-scripts/reader.js', AHEAD]);
    now.mockReturnValue(1_000_000 + 3_600_000);
    await prepareForReading(next);
    expect(files()).toHaveLength(2);
    now.mockRestore();
  });

  it('nothing is made ahead in tabs behind, nor after a view that did not open', async () => {
    const tab = await openTab();
    stage.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await toggleReader(tab);
    await rest();
    await fakeBrowser.tabs.update(tab, { active: true });
    await prepareForReading(tab);
    expect(files()).toEqual(['/content-scripts/reader.js']);
    await toggleReader(tab);
    await rest();
    await fakeBrowser.tabs.update(await openTab(), { active: true });
    await prepareForReading(tab);
    expect(files()).toHaveLength(2);
  });
});

it('two calls that both find no script put one there: a second would end the first, and what it has opened', async () => {
  const tab = await openTab();
  const there = new Set<number>();
  vi.mocked(sendMessage).mockImplementation(async () => {
    if (!there.has(tab)) throw new Error('No response');
    return true as never;
  });
  stage.executeScript.mockImplementation(async () => {
    await rest();
    there.add(tab);
    return [];
  });
  await Promise.all([toggleReader(tab), prepareReader(tab)]);
  expect(stage.executeScript.mock.calls.map(([{ files }]) => files)).toEqual([
    ['/content-scripts/reader.js'],
  ]);
  expect(vi.mocked(sendMessage).mock.calls.at(-1)?.[0]).toBe('tab.prepareReader');
});
