/** Chromium's parser: turns fetched pages into facts. Nothing in them runs or loads. */
import { readHtml } from '@/src/find/read-html';
import { onMessage } from '@/src/messaging/protocol';
import { isOwnPage } from '@/src/messaging/router';
import { parseHtml } from '@/src/platform/html-parser';
import { lexiconFor } from '@/src/platform/vocabulary';

onMessage('offscreen.read', ({ data, sender }) => {
  // Only the worker sends it: neither a content script nor a page in a tab.
  if (sender.tab || !isOwnPage(sender)) throw new Error('offscreen.read: refused');
  return readHtml(parseHtml(data.html, data.url), data.url, lexiconFor);
});
