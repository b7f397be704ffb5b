import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasAccess, isNarrowed, requestAccess } from '@/src/platform/access';

const contains = vi.fn(async ({ origins }: { origins: string[] }) => origins[0] !== '*://*/*');
const request = vi.fn(async () => true);
beforeEach(() => {
  contains.mockClear();
  request.mockClear();
  Object.assign(fakeBrowser.permissions, { contains, request });
});

describe('access', () => {
  it('is asked for by host, without port, path or parameters', async () => {
    expect(await hasAccess('https://a.example:8443/x?token=1#y')).toBe(true);
    expect(contains).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
    expect(await requestAccess('http://a.example/')).toBe(true);
    expect(request).toHaveBeenCalledWith({ origins: ['http://a.example/*'] });
  });

  it.each(['about:addons', 'file:///x', 'nonsense', ''])('is never there for %j', async (url) => {
    expect(await hasAccess(url)).toBe(false);
    expect(await requestAccess(url)).toBe(false);
    expect(contains).not.toHaveBeenCalled();
    expect(request).not.toHaveBeenCalled();
  });

  it('knows when it was narrowed', async () => {
    expect(await isNarrowed()).toBe(true);
  });
});
