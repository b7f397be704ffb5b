/** The scripts of the small extension that `measure-click.ts` measures with: what waits in pages, and its worker. */
import { TEXT } from './views.ts';

interface Api {
  readonly runtime: {
    sendMessage(message: object): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (message: Asked, sender: unknown, reply: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface Asked {
  readonly what: 'read' | 'painted';
  readonly tabId?: number;
}
/** Firefox has it on the element. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

declare const scheduler: {
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<unknown>;
};

const world = globalThis as unknown as {
  browser?: Api;
  chrome: Api;
  measureWorker(): void;
  measureProbe(): void;
};
const api = world.browser ?? world.chrome;

/** Injects the peer's script on a message, as the extension's worker does with the clean view's. */
world.measureWorker = () => {
  api.runtime.onMessage.addListener(({ what, tabId }, _sender, reply) => {
    if (what !== 'read' || tabId === undefined) return false;
    void api.scripting.executeScript({ target: { tabId }, files: ['peer.js'] }).then(() => reply(true));
    return true;
  });
};

/**
 * Waits in the page for either view, and answers with when the frame with its first text was painted, on the clock of
 * `performance.timeOrigin`; milliseconds.
 */
world.measureProbe = () => {
  const painted = new Promise<number>((resolve) => {
    const seen = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        const host = [...addedNodes].find(
          (node): node is Opened => node instanceof Element && node.localName in TEXT,
        );
        if (!host) continue;
        seen.disconnect();
        inFrame(host);
        return;
      }
    });
    // The root element is not there yet when the script of a page starts.
    seen.observe(document, { childList: true });
    const root = () => {
      if (document.documentElement) seen.observe(document.documentElement, { childList: true });
    };
    root();
    document.addEventListener('readystatechange', root);

    /** In a frame's callback nothing of the frame is painted; what is there then is painted right behind it. */
    const inFrame = (host: Opened) =>
      requestAnimationFrame(() => {
        const shadow = host.openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(host);
        const text = shadow?.querySelector(TEXT[host.localName] ?? '');
        if (!text?.textContent?.trim()) {
          inFrame(host);
          return;
        }
        // The first task behind the frame, ahead of what either view still has to do then.
        void scheduler.postTask(() => resolve(performance.timeOrigin + performance.now()), {
          priority: 'user-blocking',
        });
      });
  });
  api.runtime.onMessage.addListener(({ what }, _sender, reply) => {
    if (what !== 'painted') return false;
    void painted.then(reply);
    return true;
  });
};
