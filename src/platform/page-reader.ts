/**
 * Where fetched pages are parsed. Firefox's background is a page and has a parser; Chromium's worker has none and
 * asks an offscreen document.
 */
/// <reference types="chrome" />
import { readHtml } from '../find/read-html';
import type { ReadPage } from '../find/read-page';
import { sendMessage } from '../messaging/protocol';
import { parseHtml } from './html-parser';
import { lexiconFor } from './vocabulary';

const OFFSCREEN = '/offscreen.html';

/** Reads what a comparison needs from a fetched page, without running or loading anything in it. */
export async function readPage(html: string, url: string): Promise<ReadPage> {
  if (import.meta.env.BROWSER === 'firefox') return readHtml(parseHtml(html, url), url, lexiconFor);
  await ensureOffscreen();
  return sendMessage('offscreen.read', { html, url });
}

let opening: Promise<void> | null = null;

/** Only one offscreen document may exist, and searches in two tabs may both want it at once. */
function ensureOffscreen(): Promise<void> {
  opening ??= openOffscreen().finally(() => {
    opening = null;
  });
  return opening;
}

async function openOffscreen(): Promise<void> {
  const open = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (open.length > 0) return;
  await chrome.offscreen.createDocument({
    url: OFFSCREEN,
    reasons: [chrome.offscreen.Reason.DOM_PARSER],
    justification: 'Reads fetched articles without running anything in them.',
  });
}
