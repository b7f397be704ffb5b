import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READER_WAITS } from '@/src/messaging/waits';

/** Put into a page together with the clean view, right before it: the view is made ahead and does not open by itself. */
export default defineUnlistedScript(() => {
  (globalThis as { [READER_WAITS]?: boolean })[READER_WAITS] = true;
});
