import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareReader } from '@/src/background/reader';
import { sendMessage } from '@/src/messaging/protocol';
import { READER_WAITS } from '@/src/messaging/waits';
import { type Stage, setStage } from './stage';

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

  it('is made by a script that is told to wait before it comes', async () => {
    await prepareReader(7);
    const [[first], [second]] = stage.executeScript.mock.calls as [[never], [never]];
    const { target, func, args } = first as { target: object; func: (name: string) => void; args: [string] };
    expect([target, args]).toEqual([{ tabId: 7 }, [READER_WAITS]]);
    expect(second).toEqual({ target: { tabId: 7 }, files: ['/content-scripts/reader.js'] });
    func(...args);
    expect(Reflect.get(globalThis, READER_WAITS)).toBe(true);
    Reflect.deleteProperty(globalThis, READER_WAITS);
  });

  it('is not made where the browser lets nobody in', async () => {
    stage.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(prepareReader(7)).rejects.toThrow('Cannot access');
    expect(stage.executeScript).toHaveBeenCalledOnce();
  });
});
