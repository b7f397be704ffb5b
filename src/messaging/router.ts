/**
 * Who may ask the worker for what. Every message is checked for its sender before anything else happens, and its data
 * is parsed before a handler sees it: a content script shares its process with a hostile page.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from './protocol';

type Name<Prefix extends string> = Extract<keyof Protocol, `${Prefix}.${string}`>;
type Data<N extends keyof Protocol> = Parameters<Protocol[N]>[0];
type Reply<N extends keyof Protocol> = ReturnType<Protocol[N]> | Promise<ReturnType<Protocol[N]>>;

/** A page as its content script's message proves it. */
export interface PageSender {
  readonly tabId: number;
  /** Address of the top frame, as the browser states it. */
  readonly url: URL;
  readonly private: boolean;
}

/** The sender's fields that matter; the browser fills them, a page cannot. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito: boolean }
    | undefined;
}

/** True for the extension's own pages: popup, options, ledger, first-run page, offscreen document. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** @returns what a content script in a tab's top frame proves about itself, or null for every other sender. */
export function pageSender(sender: Sender): PageSender | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  if (!sender.url || !URL.canParse(sender.url)) return null;
  const loaded = new URL(sender.url);
  if (loaded.protocol !== 'http:' && loaded.protocol !== 'https:') return null;
  // The sender's own address is the one its page was loaded with; only the tab's follows single-page navigation.
  const now = sender.tab.url && URL.canParse(sender.tab.url) ? new URL(sender.tab.url) : loaded;
  const url = now.origin === loaded.origin ? now : loaded;
  return { tabId: sender.tab.id, url, private: sender.tab.incognito };
}

/** Answers a message of the extension's own pages; others are refused. */
export function onUi<N extends Name<'ui'>>(
  name: N,
  schema: v.GenericSchema<unknown, Data<N>>,
  handler: (data: Data<N>) => Reply<N>,
): void {
  onMessage(name, (message): Reply<N> => {
    if (!isOwnPage(message.sender)) throw new Error(`${name}: refused`);
    return handler(v.parse(schema, message.data));
  });
}

/** Answers a message of a content script in a tab's top frame; others are refused. */
export function onPage<N extends Name<'page'>>(
  name: N,
  schema: v.GenericSchema<unknown, Data<N>>,
  handler: (data: Data<N>, from: PageSender) => Reply<N>,
): void {
  onMessage(name, (message): Reply<N> => {
    const from = pageSender(message.sender);
    if (!from) throw new Error(`${name}: refused`);
    return handler(v.parse(schema, message.data), from);
  });
}
