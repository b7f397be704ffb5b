import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '@/src/messaging/protocol';
import { READER_WAITS } from '@/src/messaging/waits';
import { parseHtml } from '@/src/platform/html-parser';
import { createReader } from '@/src/reader/reader';

/** Left behind by a view that a second injection closed, so that the second one does not open it again. */
const CLOSED_BY_INJECTION = Symbol.for('headwater-reader-closed');
const shared = globalThis as { [CLOSED_BY_INJECTION]?: boolean; [READER_WAITS]?: boolean };

export default defineContentScript({
  registration: 'runtime',
  // The style sheets are in the script: nothing has to be readable by pages.
  cssInjectionMode: 'manual',
  // No page needs to know.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // First in line: the view closes at the same event, and must still be seen open here.
    ctx.onInvalidated(() => {
      shared[CLOSED_BY_INJECTION] = reader.isOpen();
      for (const remove of stop) remove();
    });
    const reader = createReader(ctx, {
      context: (langs) => sendMessage('page.readerContext', { langs }),
      find: () => sendMessage('page.find', undefined),
      setLook: (look, onlyHere) => sendMessage('page.setLook', { look, onlyHere }),
      forgetLook: () => sendMessage('page.forgetLook', undefined),
      openOptions: (section) => sendMessage('page.openOptions', { section }),
      setKeys: (keys) => sendMessage('page.setKeys', keys),
      loadFont: (font) => sendMessage('page.font', { font }),
      openShortcuts: () => sendMessage('page.openShortcuts', undefined),
      keepPlace: (place) => sendMessage('page.keepPlace', place),
      loadExporter: () => sendMessage('page.loadExporter', undefined),
      pictures: {
        picture: (asked) => sendMessage('page.picture', asked),
        end: () => void sendMessage('page.endPictures', undefined).catch(() => {}),
      },
      pages: {
        page: (asked) => sendMessage('page.nextPage', asked),
        end: () => void sendMessage('page.endPages', undefined).catch(() => {}),
        parse: parseHtml,
      },
      ruleSeen: (seen) => sendMessage('page.ruleSeen', seen),
      fixes: {
        write: (edit) => sendMessage('page.writeRule', edit),
        sites: () => sendMessage('page.ruleSites', undefined),
        takeBack: (edit) => sendMessage('page.takeBackRule', edit),
        setMode: (mode) => sendMessage('page.setMode', { mode }),
        pick: (purpose) => sendMessage('page.pick', { purpose }),
        loadNamer: () => sendMessage('page.loadNamer', undefined),
      },
    });
    const stop = [
      onMessage('tab.toggleReader', () => reader.toggle()),
      onMessage('tab.prepareReader', () => reader.prepare()),
      onMessage('tab.closeReader', () => reader.close()),
      onMessage('tab.stateChanged', ({ data }) => reader.stateChanged(data)),
    ];
    const closed = shared[CLOSED_BY_INJECTION];
    const waits = shared[READER_WAITS];
    delete shared[CLOSED_BY_INJECTION];
    delete shared[READER_WAITS];
    // Whoever put it here does not wait for it.
    if (waits) void reader.prepare().catch(() => {});
    else if (!closed) await reader.toggle();
  },
});
