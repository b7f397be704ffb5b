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

const LISTS = [
  { url: 'https://lists.example/a.txt', on: true },
  { url: 'http://nas:8080/b.txt', on: false },
];

const LOOKS = [{ site: 'a.example', look: { ...DEFAULT_SETTINGS.look, theme: 'dark' as const } }];

const written = (rules: string, settings = DEFAULT_SETTINGS) =>
  writeBackup({ settings, rules, lists: LISTS, looks: LOOKS }, NOW);

test('what is written is read again, rules to the letter', () => {
  const rules = '! Notiz\r\n[example.org]\n  mode: never \n[broken\n';
  const read = readBackup(written(rules, changed));
  expect(read).toEqual({
    ok: true,
    backup: {
      settings: changed,
      rules,
      lists: LISTS,
      looks: LOOKS,
      exportedAt: '2026-02-03T12:00:00.000Z',
      newer: false,
      lost: [],
      cut: null,
    },
  });
});

test('any rules text survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rules) => {
      const read = readBackup(written(rules));
      expect(read.ok && read.backup.rules).toBe(rules);
    }),
  );
}, 60_000);

const file = (change: object) =>
  JSON.stringify({ format: 'headwater', version: 1, settings: {}, rules: '', ...change });

describe('a file that is none of ours is refused', () => {
  test.each([
    ['', 'not-json'],
    ['<!doctype html>', 'not-json'],
    [written('[a.example]').slice(1), 'not-json'],
    [written('[a.example]').replace('rules', 'ru"les'), 'not-json'],
    [written('[a.example]').slice(0, 20), 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"settings":{}}', 'not-ours'],
    [file({ format: 'other' }), 'not-ours'],
    [file({ version: 0 }), 'not-ours'],
    [file({ settings: 3, rules: 3 }), 'nothing'],
    [file({ settings: undefined, rules: undefined }), 'nothing'],
  ])('%j', (text, why) => {
    expect(readBackup(text)).toEqual({ ok: false, why });
  });
});

describe('of a damaged file, or one of another version, what is understood is taken and the rest named', () => {
  test.each([
    [{ settings: 3 }, 'settings'],
    [{ settings: [] }, 'settings'],
    [{ settings: { offline: 'yes' } }, 'settings.offline'],
    [{ settings: { markedKinds: ['rumour'] } }, 'settings.markedKinds'],
    [{ settings: { searxngUrl: 'javascript:alert(1)' } }, 'settings.searxngUrl'],
    [{ settings: { look: { size: 400 } } }, 'settings.look.size'],
    [{ settings: { look: 'dark' } }, 'settings.look'],
    [{ settings: { future: 1 } }, 'settings.future'],
    [{ version: 9, tags: [] }, 'tags'],
  ])('%j', (change, path) => {
    const read = readBackup(file({ rules: '[a.example]', ...change }), changed);
    expect(read).toMatchObject({ ok: true, backup: { rules: '[a.example]', lost: [path] } });
  });

  test('a damaged setting stays as it is, others are taken', () => {
    const read = readBackup(
      file({ settings: { offline: 'yes', badge: 'none', look: { size: 400, theme: 'dark' } } }),
      changed,
    );
    expect(read.ok && read.backup.settings).toEqual({
      ...DEFAULT_SETTINGS,
      offline: true,
      badge: 'none',
      look: { ...DEFAULT_SETTINGS.look, size: 24, theme: 'dark' },
    });
  });

  test('rules that cannot be read are left alone', () => {
    expect(readBackup(file({ rules: 3, settings: { offline: true } }))).toMatchObject({
      ok: true,
      backup: { rules: null, settings: { offline: true }, lost: ['rules'] },
    });
  });

  test('lists that cannot be read are named, the others taken; an older file has none', () => {
    const subscriptions = [LISTS[0], { url: 'javascript:alert(1)', on: true }, { url: 'https://a.example/' }];
    expect(readBackup(file({ subscriptions }))).toMatchObject({
      ok: true,
      backup: { lists: [LISTS[0]], lost: ['subscriptions.2', 'subscriptions.3'] },
    });
    expect(readBackup(file({ subscriptions: 3 }))).toMatchObject({
      ok: true,
      backup: { lists: null, lost: ['subscriptions'] },
    });
    expect(readBackup(file({}))).toMatchObject({ ok: true, backup: { lists: null, lost: [] } });
  });

  test('looks of sites that cannot be read are named, the others taken; an older file has none', () => {
    const looks = [LOOKS[0], { site: 'b.example', look: { theme: 'dark' } }, { look: LOOKS[0]?.look }];
    expect(readBackup(file({ looks }))).toMatchObject({
      ok: true,
      backup: { looks: [LOOKS[0]], lost: ['looks.2', 'looks.3'] },
    });
    expect(readBackup(file({}))).toMatchObject({ ok: true, backup: { looks: null, lost: [] } });
  });

  test('a newer version is said to be one', () => {
    expect(readBackup(file({ version: 99 }))).toMatchObject({ ok: true, backup: { newer: true, lost: [] } });
    expect(readBackup(file({}))).toMatchObject({ ok: true, backup: { newer: false } });
  });

  test('missing settings take their defaults, a byte order mark is no fault', () => {
    const read = readBackup(`\ufeff${file({ settings: { offline: true } })}`);
    expect(read.ok && read.backup.settings).toEqual({ ...DEFAULT_SETTINGS, offline: true });
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBackup(text)));
  });
});

describe('of a file that is cut off, what is there is taken', () => {
  const whole = written('[a.example]\nmode: never\n[b.example]\nmode: click\n', changed);
  const cutBehind = (piece: string) => {
    const read = readBackup(whole.slice(0, whole.indexOf(piece) + piece.length), present);
    return read.ok ? read.backup : read;
  };
  const present: Settings = { ...DEFAULT_SETTINGS, badge: 'none', archives: false };

  test('among the rules: their whole lines, and where it ends', () => {
    expect(cutBehind('[b.exam')).toMatchObject({
      settings: changed,
      rules: '[a.example]\nmode: never\n',
      lists: null,
      lost: [],
      cut: { line: 3 },
    });
    // In the middle of what stands for a line's end.
    expect(cutBehind('never\\')).toMatchObject({ rules: '[a.example]\n', cut: { line: 2 } });
  });

  test('among the settings: those that are whole, the others stay as they are', () => {
    expect(cutBehind('"offline": true')).toMatchObject({
      settings: { ...present, enabled: true },
      rules: null,
      lost: ['rules'],
      cut: { line: null },
    });
    expect(cutBehind('"offline": true,')).toMatchObject({ settings: { ...present, offline: true } });
    expect(cutBehind('"searxngUrl": "https://sea')).toMatchObject({
      settings: { offline: true, badge: 'dot', archives: false, searxngUrl: '' },
      rules: null,
    });
  });

  test('among the lists: those that are whole', () => {
    expect(cutBehind('"http://nas')).toMatchObject({ lists: [LISTS[0]], cut: { line: null } });
  });

  test('wherever it is cut, nothing is read that was not written', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 2), (at) => {
        const read = readBackup(whole.slice(0, at), changed);
        if (!read.ok) return;
        expect(read.backup.settings).toEqual(changed);
        expect('[a.example]\nmode: never\n[b.example]\nmode: click\n').toContain(read.backup.rules ?? '');
        for (const list of read.backup.lists ?? []) expect(LISTS).toContainEqual(list);
      }),
      { numRuns: 1000 },
    );
  });
});
