import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerEntry } from '@/src/find/result';
import { addToLedger, clearLedger, getLedger, LEDGER_MAX } from '@/src/storage/ledger';

const entry = (at: number): LedgerEntry => ({
  at,
  host: 'a.example',
  url: 'https://a.example/x',
  purpose: 'candidate',
  sent: '',
  status: 200,
  bytes: 10,
  problem: null,
});

describe('the ledger', () => {
  it('keeps the newest entries, also those made at the same time', async () => {
    await fakeBrowser.storage.local.set({ ledger: Array.from({ length: LEDGER_MAX }, (_, at) => entry(at)) });
    await Promise.all([
      addToLedger({ ...entry(1000), landed: 'https://b.example/' }),
      addToLedger(entry(1001)),
    ]);
    const entries = await getLedger();
    expect(entries).toHaveLength(LEDGER_MAX);
    expect(entries[0]?.at).toBe(2);
    expect(entries.at(-2)?.landed).toBe('https://b.example/');
    expect(entries.at(-1)?.at).toBe(1001);
  });

  it('leaves unreadable entries out and sets the list aside', async () => {
    await fakeBrowser.storage.local.set({ ledger: [entry(1), { at: 'noon' }, null] });
    expect(await getLedger()).toEqual([entry(1)]);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toContainEqual(
      expect.stringMatching(/^backup:ledger:/),
    );
  });

  it('can be emptied', async () => {
    await addToLedger(entry(1));
    await clearLedger();
    expect(await getLedger()).toEqual([]);
  });
});
