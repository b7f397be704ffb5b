/**
 * Opens the clean view's closed shadow root to tests, through each browser's debugging protocol. Production
 * code has no door for this.
 *
 * Chromium: `DOM.describeNode` lists closed roots too; the node becomes an object of the page.
 * Firefox: WebDriver BiDi serialises an element with a reference to its shadow root, closed or not; handed back
 * as an argument, the reference becomes the root.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { until } from './until.ts';

/** The elements of the clean view and of the picker. */
const HOSTS = { clean: 'headwater-reader', picker: 'headwater-picker' } as const;

export interface CleanView {
  /** Runs a function in the page with the shadow root and plain arguments; returns plain data. */
  evaluate<T, A extends unknown[]>(look: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<T>;
  /** Text of the element with this `data-testid`, as rendered; null where there is none. */
  text(testId: string): Promise<string | null>;
}

/** Waits for the clean view with an article in it. */
export async function cleanView(name: BrowserName, page: Page, timeoutMs = 15_000): Promise<CleanView> {
  const view = insideOf(name, page, HOSTS.clean);
  await until(
    'the clean view',
    () => view.evaluate((root) => root.querySelector('[data-testid="article"]') !== null),
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

function insideOf(name: BrowserName, page: Page, host: string): CleanView {
  const call = name === 'chromium' ? inChromium : inFirefox;
  const view: CleanView = {
    async evaluate(look, ...args) {
      const source = `function (root) { return JSON.stringify((${look.toString()})(root, ...${JSON.stringify(args)})); }`;
      const json = await call(page, host, source);
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

async function inChromium(page: Page, name: string, source: string): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const { result: host } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('html > ${name}')`,
    });
    if (!host.objectId) throw new Error(`no ${name} in the page`);
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) throw new Error(`${name} has no shadow root`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
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

async function inFirefox(page: Page, name: string, source: string): Promise<string | undefined> {
  const { connection } = page.browser() as unknown as BidiInside;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const call = async (functionDeclaration: string, args: object[]): Promise<BidiValue> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
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
