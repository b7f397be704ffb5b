import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropSetAside, listSetAside } from '@/src/storage/backup';
import {
  DATA_VERSION,
  type Migration,
  migrate,
  migrations,
  type Stored,
  versionOf,
} from '@/src/storage/migrations';
import { migrateStorage } from '@/src/storage/migrations-run';
import { parseLedger, parseRulesText, parseSettings } from '@/src/storage/schema';

const ALL = Array.from({ length: DATA_VERSION + 1 }, (_, version) => version);

function specimen(version: number): Stored {
  const path = join(import.meta.dirname, `../../fixtures/storage/v${version}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Stored;
}

describe('migrations', () => {
  test('are numbered from 1 without a gap', () => {
    expect(migrations.map((step) => step.to)).toEqual(ALL.slice(1));
  });

  test.each(ALL.slice(1))('bring the specimen of the version before to that of version %d', (to) => {
    const { version: _, ...before } = specimen(to - 1);
    const { version, ...after } = specimen(to);
    expect(version).toBe(to);
    expect(migrate(before, to - 1, migrations.slice(0, to))).toEqual(after);
  });

  test.each(ALL)('of the specimen of version %d nothing is lost', async (version) => {
    await fakeBrowser.storage.local.set(specimen(version));
    expect(await migrateStorage()).toBe(true);
    const stored = await fakeBrowser.storage.local.get();
    expect(stored.version).toBe(DATA_VERSION);
    expect(parseSettings(stored.settings)).toMatchObject({
      faulty: false,
      value: { offline: true, badge: 'none' },
    });
    expect(parseRulesText(stored.rules)).toMatchObject({ faulty: false, value: { revision: 7 } });
    expect(parseLedger(stored.ledger).faulty).toBe(false);
    expect(parseLedger(stored.ledger).value).toHaveLength(1);
  });

  test('data of a newer version are left as they are', async () => {
    const newer = { version: DATA_VERSION + 5, rules: { tables: [] } };
    await fakeBrowser.storage.local.set(newer);
    expect(await migrateStorage()).toBe(true);
    expect(await fakeBrowser.storage.local.get()).toEqual(newer);
  });

  test('take keys away and add others, once', async () => {
    let runs = 0;
    const steps: Migration[] = [
      {
        to: 1,
        run: ({ old, ...rest }) => {
          runs++;
          return { ...rest, fresh: old };
        },
      },
    ];
    await fakeBrowser.storage.local.set({ old: 3, other: 4 });
    await migrateStorage(steps);
    await migrateStorage(steps);
    expect(await fakeBrowser.storage.local.get()).toEqual({ version: 1, fresh: 3, other: 4 });
    expect(runs).toBe(1);
  });

  test('one that fails sets a copy aside and changes nothing', async () => {
    const steps: Migration[] = [
      {
        to: 1,
        run() {
          throw new TypeError('odd data');
        },
      },
    ];
    await fakeBrowser.storage.local.set({ rules: 3 });
    expect(await migrateStorage(steps)).toBe(false);
    expect(await migrateStorage(steps)).toBe(false);
    expect((await fakeBrowser.storage.local.get()).rules).toBe(3);
    const aside = await listSetAside();
    expect(aside.map(({ name, text }) => [name, JSON.parse(text)])).toEqual([['all', { rules: 3 }]]);
    await dropSetAside(aside[0]?.key ?? '');
    expect(await listSetAside()).toEqual([]);
    await dropSetAside('rules');
    expect((await fakeBrowser.storage.local.get()).rules).toBe(3);
  });

  test.each([
    [undefined, 0],
    ['1', 0],
    [-1, 0],
    [1.5, 0],
    [3, 3],
  ])('%j stands for version %d', (raw, version) => {
    expect(versionOf(raw)).toBe(version);
  });
});
