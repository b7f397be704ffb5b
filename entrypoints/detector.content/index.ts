import { defineContentScript } from 'wxt/utils/define-content-script';
import { createWatcher } from '@/src/detector/watcher';
import { onMessage, sendMessage } from '@/src/messaging/protocol';

/** Longest wait for the browser to be idle, in milliseconds. */
const IDLE = 2000;

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  // Pages need not learn that somebody looks at them.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const watcher = createWatcher(
      document,
      (opened) => sendMessage('page.article', { opened, loadedAt: performance.timeOrigin }),
      ctx.signal,
    );
    ctx.onInvalidated(onMessage('tab.rest', () => watcher.rest()));
    ctx.onInvalidated(onMessage('tab.modeChanged', ({ data }) => watcher.modeChanged(data.mode)));

    // The worker may be gone (an update of the extension); then this script has nobody to talk to.
    const visit = (opened: boolean) =>
      ctx.requestIdleCallback(() => void watcher.visit(opened).catch(() => {}), { timeout: IDLE });
    ctx.addEventListener(window, 'wxt:locationchange', () => watcher.moved());
    ctx.addEventListener(window, 'pageshow', (event) => {
      // Back from the browser's memory, as it was left.
      if (event.persisted) visit(false);
    });
    // A page that the browser loads ahead has not been opened by anybody yet.
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', () => visit(true), { once: true, signal: ctx.signal });
    else visit(true);
  },
});
