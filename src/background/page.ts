/** Talks to the content scripts of a tab, and puts them there where they are missing. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageFacts, PageReport } from '../core/report';
import { pageFacts, pageReport } from '../core/report-schema';
import { sendMessage } from '../messaging/protocol';

/** Longest wait for a page's answer, in milliseconds: a page may be busy, or stopped in a debugger. */
const ANSWER_MS = 5000;

/** A script of ours that is put into pages. */
export type ScriptFile =
  | `/content-scripts/${'analyser' | 'exporter' | 'namer' | 'picker' | 'reader'}.js`
  | '/reader-waits.js';

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time')), ANSWER_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The browser lets the extension not into this page. */
export class NoAccess extends Error {}

/**
 * Runs scripts of ours in a tab's top frame, in this order and in one document.
 *
 * @throws NoAccess where the browser does not let them
 */
export async function inject(tabId: number, ...files: ScriptFile[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch (cause) {
    throw new NoAccess('Page not reached', { cause });
  }
}

/** Asks one of our scripts in a tab, which is put into the page when it is first asked. */
export async function ask<T>(tabId: number, file: ScriptFile, question: () => Promise<T>): Promise<T> {
  try {
    return await inTime(question());
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'No response') throw error;
    await inject(tabId, file);
    return inTime(question());
  }
}

/** Waits for a page that has changed its address without a load, and may still show the article before. */
export async function atRest(tabId: number): Promise<void> {
  // A page without a detector was there before the extension, and has long been built.
  await inTime(sendMessage('tab.rest', undefined, { tabId, frameId: 0 })).catch(() => {});
}

/** Has a tab's page looked at now. @throws NoAccess, or Error where the page does not answer as it should. */
export async function lookAt(tabId: number): Promise<PageReport | null> {
  const report = await ask(tabId, '/content-scripts/analyser.js', () =>
    sendMessage('tab.look', undefined, { tabId, frameId: 0 }),
  );
  return v.parse(v.nullable(pageReport), report);
}

/** Reads what a comparison needs from a tab's page; null where it has no article, or cannot be reached. */
export async function factsFrom(tabId: number): Promise<PageFacts | null> {
  try {
    const facts = await ask(tabId, '/content-scripts/analyser.js', () =>
      sendMessage('tab.facts', undefined, { tabId, frameId: 0 }),
    );
    return v.parse(v.nullable(pageFacts), facts);
  } catch {
    return null;
  }
}

/** Shows the place of a finding. @returns false where the page has changed or cannot be reached. */
export async function showFinding(tabId: number, index: number): Promise<boolean> {
  try {
    return (await inTime(sendMessage('tab.showFinding', { index }, { tabId, frameId: 0 }))) === true;
  } catch {
    return false;
  }
}
