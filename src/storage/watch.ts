import { browser } from 'wxt/browser';

type Area = 'local' | 'session';
type Changes = Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown }>>;

interface Watcher {
  readonly name: string;
  readonly callback: (value: unknown) => void;
}

const watchers: Record<Area, Set<Watcher>> = { local: new Set(), session: new Set() };
const listeners: Record<Area, (changes: Changes) => void> = {
  local: (changes) => tell('local', changes),
  session: (changes) => tell('session', changes),
};

/**
 * Calls back when another value is stored, with null where it was removed. There is one listener for all: Firefox sends
 * each a copy of all that has changed, and rules can be a megabyte.
 *
 * @param item as `storage.defineItem` makes it
 * @returns a function that ends the watch
 */
export function watchItem({ key }: { readonly key: string }, callback: (value: unknown) => void): () => void {
  const colon = key.indexOf(':');
  const area: Area = key.slice(0, colon) === 'session' ? 'session' : 'local';
  const { onChanged } = browser.storage[area];
  if (!onChanged.hasListener(listeners[area])) {
    watchers[area].clear();
    onChanged.addListener(listeners[area]);
  }
  const watcher = { name: key.slice(colon + 1), callback };
  watchers[area].add(watcher);
  return () => {
    watchers[area].delete(watcher);
    if (watchers[area].size === 0) onChanged.removeListener(listeners[area]);
  };
}

function tell(area: Area, changes: Changes): void {
  for (const { name, callback } of [...watchers[area]]) {
    const change = changes[name];
    // Firefox also tells of values that were stored anew as they were.
    if (change && !isSame(change.newValue, change.oldValue)) callback(change.newValue ?? null);
  }
}

/** Values as they are stored: JSON. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
