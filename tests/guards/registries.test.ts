/// <reference types="vite/client" />
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files } from './sources';

type Modules = Record<
  string,
  { default?: { id?: string }; words?: { lang: string }; debris?: { lang: string } }
>;

/** The folders whose files are units, registered by their place. */
const REGISTRIES: Record<string, Modules> = {
  'src/detect/signals': import.meta.glob('/src/detect/signals/*.ts', { eager: true }),
  'src/evidence/collectors': import.meta.glob('/src/evidence/collectors/*.ts', { eager: true }),
  'src/find/providers': import.meta.glob('/src/find/providers/*.ts', { eager: true }),
  'src/reader/features': import.meta.glob('/src/reader/features/*.{ts,tsx}', { eager: true }),
  'src/lexicon/langs': import.meta.glob('/src/lexicon/langs/*.ts', { eager: true }),
};

const tests = files('tests/unit', /\.test\.tsx?$/);

describe.each(Object.entries(REGISTRIES))('%s', (folder, modules) => {
  const units = Object.entries(modules).map(([path, module]) => ({
    name: basename(path).replace(/\.tsx?$/, ''),
    // Languages say their name twice, other units once.
    ids: folder.endsWith('langs') ? [module.words?.lang, module.debris?.lang] : [module.default?.id],
  }));

  test('has units', () => expect(units.length).toBeGreaterThan(0));

  test('every id is the file’s name', () => {
    const wrong = units.filter(({ name, ids }) => ids.some((id) => id !== name));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('every unit has its test in the mirrored place', () => {
    // A language has a table of examples, which one test runs through.
    if (folder.endsWith('langs')) {
      const tables = files('tests/unit/lexicon/examples', /\.ts$/).map((path) => basename(path, '.ts'));
      expect(tables.sort()).toEqual(units.map(({ name }) => name).sort());
      return;
    }
    const places = [folder, dirname(folder)].map((place) => place.replace(/^src/, 'tests/unit'));
    const untested = units.filter(
      ({ name }) => !places.some((place) => tests.some((path) => path.startsWith(`${place}/${name}.test.`))),
    );
    expect(untested.map(({ name }) => name)).toEqual([]);
  });
});
