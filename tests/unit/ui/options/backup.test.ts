import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/storage/types';
import { readBackup, writeBackup } from '../../../../src/ui/options/backup';

const NOW = Date.UTC(2026, 1, 3, 12);
const changed: Settings = {
  ...DEFAULT_SETTINGS,
  offline: true,
  searxngUrl: 'https://searx.example/',
  look: { ...DEFAULT_SETTINGS.look, theme: 'sepia', size: 24 },
};

test('what is written is read again, rules to the letter', () => {
  const rules = '! Notiz\r\n[example.org]\n  mode: never \n[broken\n';
  const read = readBackup(writeBackup(changed, rules, NOW));
  expect(read).toEqual({
    ok: true,
    backup: { settings: changed, rules, exportedAt: '2026-02-03T12:00:00.000Z' },
  });
});

test('any rules text survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rules) => {
      const read = readBackup(writeBackup(DEFAULT_SETTINGS, rules, NOW));
      expect(read.ok && read.backup.rules).toBe(rules);
    }),
  );
}, 60_000);

describe('a bad file is named, never half taken', () => {
  const file = (change: object) =>
    JSON.stringify({ format: 'headwater', version: 1, settings: {}, rules: '', ...change });

  test.each([
    ['', 'not-json'],
    ['<!doctype html>', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"settings":{}}', 'not-ours'],
    [file({ format: 'other' }), 'not-ours'],
    [file({ version: 0 }), 'not-ours'],
    [file({ version: 2 }), 'newer'],
  ])('%j', (text, why) => {
    expect(readBackup(text)).toEqual({ ok: false, why });
  });

  test.each([
    [{ settings: 3 }, 'settings'],
    [{ settings: [] }, 'settings'],
    [{ rules: 3 }, 'rules'],
    [{ rules: undefined }, 'rules'],
    [{ settings: { offline: 'yes' } }, 'settings.offline'],
    [{ settings: { markedKinds: ['rumour'] } }, 'settings.markedKinds'],
    [{ settings: { searxngUrl: 'javascript:alert(1)' } }, 'settings.searxngUrl'],
    [{ settings: { look: { size: 400 } } }, 'settings.look.size'],
    [{ settings: { look: 'dark' } }, 'settings.look'],
    [{ exportedAt: 'yesterday' }, 'exportedAt'],
  ])('%j', (change, path) => {
    expect(readBackup(file(change))).toEqual({ ok: false, why: 'bad-field', path });
  });

  test('missing settings take their defaults, unknown ones are ignored, a byte order mark is no fault', () => {
    const read = readBackup(`\ufeff${file({ settings: { offline: true, future: 1 } })}`);
    expect(read.ok && read.backup.settings).toEqual({ ...DEFAULT_SETTINGS, offline: true });
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBackup(text)));
  });
});
