import type { FindIo } from '../find/finder';
import { hasAccess } from '../platform/access';
import { addToLedger } from '../storage/ledger';

/**
 * The browser's side of what the worker fetches: its network, its clock, its permissions, and the list of requests.
 *
 * @param isPrivate nothing done in a private window is written down
 */
export function networkFor(
  isPrivate: boolean,
): Required<Pick<FindIo, 'fetch' | 'now' | 'record' | 'mayAccess'>> {
  return {
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    record(entry) {
      if (!isPrivate) void addToLedger(entry).catch(() => {});
    },
    mayAccess: hasAccess,
  };
}
