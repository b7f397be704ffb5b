/** Ends work when its time is up, or what it is a part of has ended. */

import { settleOr } from '../core/settle-or';

export interface Clock {
  readonly signal: AbortSignal;
  /** Rejects when time is up or the search ends, even where the awaited work never does. */
  race<T>(work: Promise<T>): Promise<T>;
  expired(): boolean;
  abort(): void;
  stop(): void;
}

/** @param ms milliseconds after which it ends by itself */
export function createClock(ms: number, parent: AbortSignal): Clock {
  const controller = new AbortController();
  let late = false;
  const abort = () => controller.abort();
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, ms);
  if (parent.aborted) abort();
  parent.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    race: (work) => settleOr(work, controller.signal),
    expired: () => late,
    abort,
    stop() {
      clearTimeout(timer);
      parent.removeEventListener('abort', abort);
    },
  };
}
