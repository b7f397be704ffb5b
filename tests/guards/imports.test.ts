import { describe, expect, test } from 'vitest';
import { type SourceFile, sources } from './sources';

/** What each part of `src/` may import besides itself. A type from anywhere below is an import too. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  lexicon: ['core'],
  rules: ['core'],
  evidence: ['core', 'lexicon'],
  detect: ['core', 'lexicon', 'evidence'],
  article: ['core', 'lexicon', 'rules'],
  find: ['core', 'lexicon', 'evidence', 'detect', 'article'],
  storage: ['core', 'rules', 'find'],
  // Types of stored things are sent.
  messaging: ['core', 'lexicon', 'rules', 'find', 'storage'],
  platform: ['core', 'lexicon', 'find', 'messaging'],
  detector: ['core', 'lexicon', 'rules', 'evidence', 'detect', 'article', 'messaging'],
  reader: ['core', 'lexicon', 'rules', 'detect', 'article', 'find', 'storage', 'messaging', 'ui'],
  // It stands over the page as the clean view does, and shows what would be clean.
  picker: ['core', 'rules', 'detect', 'article', 'storage', 'messaging', 'reader', 'ui'],
  // The options try rules out: they make clean articles of pages, as the view does.
  ui: ['core', 'lexicon', 'rules', 'detect', 'article', 'find', 'storage', 'messaging', 'platform'],
  background: [
    'core',
    'lexicon',
    'rules',
    'evidence',
    'detect',
    'article',
    'find',
    'storage',
    'messaging',
    'platform',
  ],
};

/** Parts that know no browser interface: the same code runs in the extension, the tests and `evaluate`. */
const PURE = ['core', 'lexicon', 'rules', 'evidence', 'detect', 'article', 'find'];

const BROWSER_API =
  /(?<![\w.'"-])(?:browser|chrome)\.(?:action|alarms|commands|contextMenus|cookies|extension|i18n|management|menus|offscreen|permissions|runtime|scripting|search|sessions|storage|tabs|windows)\b/g;

/** Packages with one owner. */
const OWNERS: Record<string, string> = {
  dompurify: 'src/article/sanitise.ts',
  '@webext-core/messaging': 'src/messaging/protocol.ts',
};

const all = sources();
const part = (path: string): string => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : '');
const inPart = (file: SourceFile): boolean => file.path.split('/').length > 2 && file.path.startsWith('src/');

describe('import boundaries', () => {
  test('every part of src/ is listed here', () => {
    const parts = new Set(all.filter(inPart).map((file) => part(file.path)));
    expect([...parts].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  test('parts import only what stands below them', () => {
    const wrong = all.filter(inPart).flatMap((file) => {
      const own = part(file.path);
      return file.imports
        .filter((one) => one.own && part(one.target) !== own)
        .filter((one) => !MAY_IMPORT[own]?.includes(part(one.target)))
        .map((one) => `${file.path} imports ${one.target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('the pure parts know no browser interface', () => {
    const wrong = all
      .filter((file) => inPart(file) && PURE.includes(part(file.path)))
      .flatMap((file) => [
        ...file.imports
          .filter((one) => !one.own && /^(wxt|#|webextension-polyfill|@webext-core)/.test(one.target))
          .map((one) => `${file.path} imports ${one.target}`),
        ...Array.from(file.code.matchAll(BROWSER_API), (match) => `${file.path} uses ${match[0]}`),
      ]);
    expect(wrong).toEqual([]);
  });

  test('a package with one owner is imported there only', () => {
    const wrong = all.flatMap((file) =>
      file.imports
        .filter((one) => !one.own && one.target in OWNERS && OWNERS[one.target] !== file.path)
        .map((one) => `${file.path} imports ${one.target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only storage/ reads and writes the browser’s storage', () => {
    const wrong = all
      .filter((file) => part(file.path) !== 'storage')
      .filter((file) => /\bdefineItem\b|\.storage\.(local|session|sync|managed)\b/.test(file.code))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  test('what runs on every page loads no library but messaging', () => {
    const byPath = new Map(all.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string): void => {
      const file = byPath.get(path);
      if (!file || reached.has(path)) return;
      reached.add(path);
      for (const one of file.imports) {
        if (one.typeOnly) continue;
        if (!one.own) packages.add(one.target);
        else for (const next of resolveOwn(one.target, byPath)) visit(next);
      }
    };
    visit('entrypoints/detector.content/index.ts');
    expect(reached.size).toBeGreaterThan(1);
    expect([...packages].filter((name) => !/^(wxt|#imports|@webext-core\/messaging)$/.test(name))).toEqual(
      [],
    );
  });
});

function resolveOwn(target: string, byPath: ReadonlyMap<string, SourceFile>): string[] {
  if (target.includes('*')) {
    const pattern = new RegExp(`^${target.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
    return [...byPath.keys()].filter((path) => pattern.test(path));
  }
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((path) => byPath.has(path));
}
