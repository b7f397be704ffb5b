import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatcher } from '@/src/detector/watcher';

const ARTICLE = `<article>${'<p>A sentence that says something worth reading here, and goes on for a while.</p>'.repeat(12)}</article>`;

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="app">Loading</div>';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

/** Changes the page and lets its observers know. */
async function change(html: string, ms = 0): Promise<void> {
  document.body.innerHTML = html;
  await vi.advanceTimersByTimeAsync(ms);
}

describe('the watcher', () => {
  it('tells of a page that may be an article, and waits for nothing more', async () => {
    document.body.innerHTML = ARTICLE;
    const announce = vi.fn(async (_: boolean) => true);
    await createWatcher(document, announce, ending.signal).visit(true);
    expect(announce).toHaveBeenCalledOnce();
    await change(`${ARTICLE}<p>more</p>`, 10_000);
    expect(announce).toHaveBeenCalledOnce();
  });

  it('says nothing of other pages, and stops waiting after a while', async () => {
    const announce = vi.fn(async (_: boolean) => true);
    await createWatcher(document, announce, ending.signal).visit(true);
    await vi.advanceTimersByTimeAsync(7000);
    await change(ARTICLE, 7000);
    expect(announce).not.toHaveBeenCalled();
  });

  it('asks once more when the article comes late', async () => {
    const announce = vi.fn(async (_: boolean) => true);
    await createWatcher(document, announce, ending.signal).visit(true);
    await change('<p>soon</p>', 300);
    await change(ARTICLE, 300);
    expect(announce).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(announce).toHaveBeenCalledOnce();
    await change(`${ARTICLE}<p>more</p>`, 10_000);
    expect(announce).toHaveBeenCalledOnce();
  });

  it('asks once more where the first look found no article', async () => {
    document.body.innerHTML = ARTICLE;
    const announce = vi.fn(async (_: boolean) => false);
    await createWatcher(document, announce, ending.signal).visit(true);
    await change(`${ARTICLE}${ARTICLE}`, 1000);
    expect(announce).toHaveBeenCalledTimes(2);
    await change(ARTICLE, 10_000);
    expect(announce).toHaveBeenCalledTimes(2);
  });

  it('does not ask again where nothing changes', async () => {
    document.body.innerHTML = ARTICLE;
    const announce = vi.fn(async (_: boolean) => false);
    await createWatcher(document, announce, ending.signal).visit(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(announce).toHaveBeenCalledOnce();
  });

  it('follows a page that changes its address without a load', async () => {
    document.body.innerHTML = ARTICLE;
    const announce = vi.fn(async (_: boolean) => true);
    const watcher = createWatcher(document, announce, ending.signal);
    await watcher.visit(true);
    watcher.moved();
    history.pushState(null, '', '/next');
    await change(`${ARTICLE}<p>next</p>`, 1000);
    expect(announce.mock.calls).toEqual([[true], [true]]);
  });

  it('is at rest unless the address has changed, and then when the page is built', async () => {
    document.body.innerHTML = ARTICLE;
    const watcher = createWatcher(document, async () => true, ending.signal);
    const rested = vi.fn();
    await watcher.rest();
    await watcher.visit(true);
    await watcher.rest();
    history.pushState(null, '', '/next');
    void watcher.rest().then(rested);
    await vi.advanceTimersByTimeAsync(400);
    await change(`${ARTICLE}<p>next</p>`, 400);
    expect(rested).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('is at rest soon where a new address changes nothing', async () => {
    const watcher = createWatcher(document, async () => true, ending.signal);
    await watcher.visit(true);
    history.pushState(null, '', '/same');
    const rested = vi.fn();
    void watcher.rest().then(rested);
    await vi.advanceTimersByTimeAsync(1600);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('passes over a change of the fragment', async () => {
    document.body.innerHTML = ARTICLE;
    const announce = vi.fn(async (_: boolean) => true);
    const watcher = createWatcher(document, announce, ending.signal);
    await watcher.visit(true);
    history.pushState(null, '', '#comments');
    watcher.moved();
    await change(`${ARTICLE}<p>comments</p>`, 10_000);
    expect(announce).toHaveBeenCalledOnce();
  });

  it('starts when the site is switched on, and not for other modes', async () => {
    document.body.innerHTML = ARTICLE;
    const announce = vi.fn(async (_: boolean) => true);
    const watcher = createWatcher(document, announce, ending.signal);
    watcher.modeChanged('click');
    watcher.modeChanged('never');
    expect(announce).not.toHaveBeenCalled();
    watcher.modeChanged('auto');
    expect(announce).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('ends with its signal', async () => {
    const announce = vi.fn(async (_: boolean) => true);
    await createWatcher(document, announce, ending.signal).visit(true);
    ending.abort();
    await change(ARTICLE, 10_000);
    expect(announce).not.toHaveBeenCalled();
  });
});
