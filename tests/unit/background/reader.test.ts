import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareReader } from '@/src/background/reader';
import { sendMessage } from '@/src/messaging/protocol';
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
