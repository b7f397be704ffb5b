import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDetector } from '@/src/detector/detector';
import { onMessage, sendMessage } from '@/src/messaging/protocol';

/** Longest wait for the browser to be idle, in milliseconds. */
const IDLE = 2000;

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  // Pages need not learn that somebody looks at them.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const detector = createDetector(
      document,
      {
        context: (langs) => sendMessage('page.context', { langs }),
        report: (report) => sendMessage('page.report', report),
      },
      ctx.signal,
    );
    const stop = [
      onMessage('tab.look', () => detector.look()),
      onMessage('tab.facts', () => detector.facts()),
      onMessage('tab.showFinding', ({ data }) => detector.showFinding(data.index)),
      onMessage('tab.modeChanged', ({ data }) => detector.modeChanged(data.mode)),
    ];
    ctx.onInvalidated(() => {
      for (const remove of stop) remove();
    });

    // The worker may be gone (an update of the extension); then this script has nobody to talk to.
    const visit = () =>
      ctx.requestIdleCallback(() => void detector.visit().catch(() => {}), { timeout: IDLE });
    ctx.addEventListener(window, 'wxt:locationchange', () => detector.moved());
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) visit();
    });
    // A page that the browser loads ahead has not been opened by anybody yet.
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', visit, { once: true, signal: ctx.signal });
    else visit();
  },
});
