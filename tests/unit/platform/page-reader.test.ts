import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendMessage } from '@/src/messaging/protocol';
import { readPage } from '@/src/platform/page-reader';

vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn(async () => 'read') }));

const getContexts = vi.fn<() => Promise<unknown[]>>();
const createDocument = vi.fn<() => Promise<void>>();
beforeEach(() => {
  getContexts.mockReset().mockResolvedValue([]);
  createDocument.mockReset().mockResolvedValue();
  vi.mocked(sendMessage).mockClear();
  vi.stubGlobal('chrome', {
    runtime: { getContexts, ContextType: { OFFSCREEN_DOCUMENT: 'OFFSCREEN_DOCUMENT' } },
    offscreen: { createDocument, Reason: { DOM_PARSER: 'DOM_PARSER' } },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('reading fetched pages in Chromium', () => {
  it('asks an offscreen document', async () => {
    expect(await readPage('<p>x', 'https://a.example/')).toBe('read');
    expect(createDocument).toHaveBeenCalledOnce();
    expect(sendMessage).toHaveBeenCalledWith('offscreen.read', { html: '<p>x', url: 'https://a.example/' });
  });

  it('opens it once, however many want it at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => readPage('', 'https://a.example/')));
    expect(createDocument).toHaveBeenCalledOnce();
    getContexts.mockResolvedValue([{}]);
    await readPage('', 'https://a.example/');
    expect(createDocument).toHaveBeenCalledOnce();
  });

  it('tries again after it could not be opened', async () => {
    createDocument.mockRejectedValueOnce(new Error('busy'));
    await expect(readPage('', 'https://a.example/')).rejects.toThrow('busy');
    expect(await readPage('', 'https://a.example/')).toBe('read');
  });
});
