import { ofDocument } from '../core/live';

/** Milliseconds without a change after which a page counts as built. */
const QUIET = 500;
/** Milliseconds after which waiting ends, built or not. */
export const PATIENCE = 6000;

/**
 * Waits until a page that is being built has come to rest, by one observer that always ends.
 *
 * @param patience milliseconds after which waiting ends, built or not
 * @param signal ends the wait without a call
 * @param done is called once: with true after changes have come to rest, with false where nothing changed in time
 */
export function whenSettled(
  document: Document,
  patience: number,
  signal: AbortSignal,
  done: (changed: boolean) => void,
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const finish = (changed: boolean) => {
    end();
    signal.removeEventListener('abort', end);
    done(changed);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => finish(true), QUIET);
  });
  // Pages that never rest are taken as they are when patience ends.
  const limit = setTimeout(() => finish(timer !== undefined), patience);
  signal.addEventListener('abort', end, { once: true });
  observer.observe(ofDocument(document, 'documentElement'), { childList: true, subtree: true });
}
