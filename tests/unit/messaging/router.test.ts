import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOwnPage, onPage, onUi, pageSender, type Sender } from '@/src/messaging/router';
import * as schema from '@/src/messaging/schema';

type Handler = (message: { data: unknown; sender: Sender }) => unknown;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('@/src/messaging/protocol', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
}));

const OWN = 'own-id';
const BASE = 'extension://own-id';
const popup: Sender = { id: OWN, url: `${BASE}/popup.html` };
const optionsTab: Sender = {
  id: OWN,
  url: `${BASE}/options.html#rules`,
  frameId: 0,
  tab: { id: 3, incognito: false },
};
const page: Sender = { id: OWN, url: 'https://a.example/x', frameId: 0, tab: { id: 7, incognito: true } };

beforeEach(() => {
  handlers.clear();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `${BASE}${path}`);
  Object.assign(fakeBrowser.runtime, { id: OWN });
});

const send = (name: string, sender: Sender, data: unknown) => handlers.get(name)?.({ data, sender });

describe('who is who', () => {
  it.each<[string, Sender, boolean]>([
    ['the popup', popup, true],
    ['the options in a tab', optionsTab, true],
    ['a content script', page, false],
    ['a look-alike host', { id: OWN, url: `https://a.example/?${BASE}/popup.html` }, false],
    ['an address that only begins like ours', { id: OWN, url: `${BASE}.a.example/popup.html` }, false],
    ['another extension', { ...popup, id: 'other' }, false],
    ['a sender without an address', { id: OWN }, false],
  ])('%s', (_, sender, own) => {
    expect(isOwnPage(sender)).toBe(own);
  });

  it('knows a page by its top frame alone', () => {
    expect(pageSender(page)).toEqual({ tabId: 7, url: new URL('https://a.example/x'), private: true });
    expect(pageSender({ ...page, frameId: 2 })).toBeNull();
    expect(pageSender({ ...page, frameId: undefined })).toBeNull();
    expect(pageSender({ ...page, tab: undefined })).toBeNull();
    expect(pageSender({ ...page, id: 'other' })).toBeNull();
    expect(pageSender({ ...page, url: 'file:///etc/passwd' })).toBeNull();
    expect(pageSender({ ...page, url: 'not an address' })).toBeNull();
    expect(pageSender(optionsTab)).toBeNull();
  });

  it('knows where single-page navigation has led, on the page’s own site', () => {
    const at = (url: string) => pageSender({ ...page, tab: { id: 7, incognito: false, url } })?.url.href;
    expect(at('https://a.example/next')).toBe('https://a.example/next');
    expect(at('https://b.example/')).toBe('https://a.example/x');
    expect(at('no address')).toBe('https://a.example/x');
  });
});

describe('messages of the own pages', () => {
  it('reach the handler, parsed', () => {
    const handler = vi.fn(() => ({ ok: true }));
    onUi('ui.read', schema.tab, handler);
    expect(send('ui.read', popup, { tabId: 4, more: 'x' })).toEqual({ ok: true });
    expect(handler).toHaveBeenCalledExactlyOnceWith({ tabId: 4 });
  });

  it('are refused from a content script, and with other data', () => {
    const handler = vi.fn(() => ({ ok: true }));
    onUi('ui.read', schema.tab, handler);
    expect(() => send('ui.read', page, { tabId: 4 })).toThrow('refused');
    expect(() => send('ui.read', popup, { tabId: 'all' })).toThrow();
    expect(() => send('ui.read', popup, null)).toThrow();
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('messages of pages', () => {
  it('reach the handler with what the browser proves about their sender', () => {
    const handler = vi.fn();
    onPage('page.openOptions', schema.section, handler);
    send('page.openOptions', page, { section: 'look' });
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      { section: 'look' },
      { tabId: 7, url: new URL('https://a.example/x'), private: true },
    );
  });

  it('are refused from frames and own pages, and with other data', () => {
    const handler = vi.fn();
    onPage('page.openOptions', schema.section, handler);
    expect(() => send('page.openOptions', { ...page, frameId: 1 }, { section: 'look' })).toThrow('refused');
    expect(() => send('page.openOptions', popup, { section: 'look' })).toThrow('refused');
    expect(() => send('page.openOptions', page, { section: 'x" onload=' })).toThrow();
    expect(handler).not.toHaveBeenCalled();
  });
});
