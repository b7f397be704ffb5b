import { defineContentScript } from 'wxt/utils/define-content-script';
import { createAnalyser } from '@/src/detector/analyser';
import { onMessage, sendMessage } from '@/src/messaging/protocol';

export default defineContentScript({
  // The worker puts it into pages that passed the detector's gate, or that the reader asks about.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const analyser = createAnalyser(document, (langs) => sendMessage('page.context', { langs }), ctx.signal);
    const stop = [
      onMessage('tab.look', () => analyser.look()),
      onMessage('tab.facts', () => analyser.facts()),
      onMessage('tab.showFinding', ({ data }) => analyser.showFinding(data.index)),
    ];
    ctx.onInvalidated(() => {
      for (const remove of stop) remove();
    });
  },
});
