/**
 * Opens the clean view's closed shadow root to tests, through each browser's debugging protocol. Production
 * code has no door for this.
 *
 * Chromium: `DOM.describeNode` lists closed roots too; the node becomes an object of the page.
 * Firefox: WebDriver BiDi serialises an element with a reference to its shadow root, closed or not; handed back
 * as an argument, the reference becomes the root.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { until } from './until.ts';

/** The elements of the clean view and of the picker. */
const HOSTS = { clean: 'headwater-reader', picker: 'headwater-picker' } as const;

/** Name of the world in which nothing of the page's is changed. */
const APART = 'headwater-apart';

export interface CleanView {
  /** Runs a function in the page with the shadow root and plain arguments; returns plain data. */
  evaluate<T, A extends unknown[]>(look: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<T>;
  /** Text of the element with this `data-testid`, as rendered; null where there is none. */
  text(testId: string): Promise<string | null>;
}

/**
 * Waits for the clean view with an article in it, and until all its tools are there.
 *
 * @param apart looks from a world of its own, where scripts of the page have changed nothing
 */
export async function cleanView(
  name: BrowserName,
  page: Page,
  timeoutMs = 15_000,
  apart = false,
): Promise<CleanView> {
  const view = insideOf(name, page, HOSTS.clean, apart);
  await until(
    'the clean view',
    () =>
      view.evaluate((root) => root.querySelector('dialog:not([aria-busy]) [data-testid="article"]') !== null),
    timeoutMs,
  );
  return view;
}

/** Waits for the picker. */
export async function pickerView(name: BrowserName, page: Page): Promise<CleanView> {
  const view = insideOf(name, page, HOSTS.picker);
  await until('the picker', () =>
    view.evaluate((root) => root.querySelector('[data-testid="picker-panel"]') !== null),
  );
  return view;
}

function insideOf(name: BrowserName, page: Page, host: string, apart = false): CleanView {
  const call = name === 'chromium' ? inChromium : inFirefox;
  const view: CleanView = {
    async evaluate(look, ...args) {
      const source = `function (root) { return JSON.stringify((${look.toString()})(root, ...${JSON.stringify(args)})); }`;
      const json = await call(page, host, source, apart);
      return json === undefined ? undefined : JSON.parse(json);
    },
    text: (testId) =>
      view.evaluate((root, id) => {
        const element = root.querySelector(`[data-testid="${id}"]`) as HTMLElement | null;
        // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees, not what is hidden
        return element ? element.innerText : null;
      }, testId),
  };
  return view;
}

async function inChromium(
  page: Page,
  name: string,
  source: string,
  apart: boolean,
): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const world: { contextId?: number } = apart ? await worldApart(session, page) : {};
    const { result: host } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('html > ${name}')`,
      ...world,
    });
    if (!host.objectId) throw new Error(`no ${name} in the page`);
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) throw new Error(`${name} has no shadow root`);
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
      ...(world.contextId === undefined ? {} : { executionContextId: world.contextId }),
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${source})(this); }`,
      returnByValue: true,
      ...(object.objectId ? { objectId: object.objectId } : {}),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | undefined;
  } finally {
    await session.detach();
  }
}

async function worldApart(session: CDPSession, page: Page): Promise<{ contextId: number }> {
  const frameId = idOf(page);
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: APART,
  });
  return { contextId: executionContextId };
}

function idOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** The part of puppeteer's WebDriver BiDi side that it does not publish. */
interface BidiInside {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: BidiResult }>;
  };
}
interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: BidiValue;
  readonly exceptionDetails?: { readonly text: string };
}
interface BidiValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

async function inFirefox(
  page: Page,
  name: string,
  source: string,
  apart: boolean,
): Promise<string | undefined> {
  const { connection } = page.browser() as unknown as BidiInside;
  const context = idOf(page);
  const call = async (functionDeclaration: string, args: object[]): Promise<BidiValue> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context, ...(apart ? { sandbox: APART } : {}) },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    if (result.type === 'exception' || !result.result)
      throw new Error(result.exceptionDetails?.text ?? 'no result');
    return result.result;
  };
  const host = await call(`() => document.querySelector('html > ${name}')`, []);
  const shadow = (host.value as { shadowRoot?: BidiValue } | undefined)?.shadowRoot;
  if (!shadow?.sharedId) throw new Error(`no ${name} in the page`);
  const answer = await call(`(root) => (${source})(root)`, [{ sharedId: shadow.sharedId }]);
  return answer.value as string | undefined;
}

/** Runs a function in the page's tab, from a world of its own; returns plain data. */
export async function evaluateApart<T, A extends unknown[]>(
  page: Page,
  look: (...args: A) => T,
  ...args: A
): Promise<T> {
  // Puppeteer has such a realm in both browsers, and does not publish it.
  const frame = page.mainFrame() as unknown as {
    isolatedRealm(): { evaluate(source: string): Promise<string> };
  };
  return JSON.parse(
    await frame
      .isolatedRealm()
      .evaluate(`JSON.stringify((${look.toString()})(...${JSON.stringify(args)}) ?? null)`),
  );
}
