/** Lets at most `max` holders per key in; the others wait in order, or get null when the search ends. */
export function createSlots(max: number, signal: AbortSignal) {
  const used = new Map<string, number>();
  const waiting: { key: string; start: (release: (() => void) | null) => void }[] = [];
  signal.addEventListener('abort', () => {
    for (const { start } of waiting.splice(0)) start(null);
  });
  const release = (key: string) => () => {
    const next = waiting.findIndex((entry) => entry.key === key);
    if (next >= 0) waiting.splice(next, 1)[0]?.start(release(key));
    else used.set(key, (used.get(key) ?? 1) - 1);
  };
  return {
    take(key: string): Promise<(() => void) | null> {
      if (signal.aborted) return Promise.resolve(null);
      const count = used.get(key) ?? 0;
      if (count >= max) return new Promise((start) => waiting.push({ key, start }));
      used.set(key, count + 1);
      return Promise.resolve(release(key));
    },
  };
}
