import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '@/src/messaging/protocol';
import { createPicker } from '@/src/picker/picker';

export default defineContentScript({
  registration: 'runtime',
  // The style sheet is in the script: nothing has to be readable by pages.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const picker = createPicker(ctx, {
      context: (langs) => sendMessage('page.readerContext', { langs }),
      sites: () => sendMessage('page.ruleSites', undefined),
      write: (edit) => sendMessage('page.writeRule', edit),
      siblings: (selector) => sendMessage('page.siblings', { selector }),
      takeBack: (edit) => sendMessage('page.takeBackRule', edit),
      read: () => sendMessage('page.read', undefined),
    });
    ctx.onInvalidated(onMessage('tab.pick', ({ data }) => picker.open(data.purpose)));
  },
});
