/** The code base as the guard tests read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Text with comments blanked out; positions stay. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** Path from the root for own files (as written, perhaps a glob), the package name for others. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

/** Every file below a folder that ends so, sorted. */
export function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The extension's own TypeScript. */
export function sources(): SourceFile[] {
  return ['src', 'entrypoints'].flatMap((folder) => files(folder, /\.tsx?$/)).map(read);
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm;
const GLOB = /import\.meta\.glob[^(]*\(\s*(?:\[\s*)?'([^']+)'/g;

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  const imports = [
    ...Array.from(code.matchAll(IMPORT), (match) => ({
      specifier: match[2] ?? match[3] ?? '',
      typeOnly: match[1] !== undefined || onlyTypes(match[0]),
    })),
    ...Array.from(code.matchAll(GLOB), (match) => ({ specifier: match[1] ?? '', typeOnly: false })),
  ].map(({ specifier, typeOnly }) => ({ ...target(path, specifier), typeOnly }));
  return { path, text, code, imports };
}

/** `import { type A, type B } from` leaves nothing behind either. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return (
    /^\s*(?:import|export)\s*\{/.test(statement) &&
    (names?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false)
  );
}

function target(from: string, specifier: string): { target: string; own: boolean } {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return { target: join(dirname(from), plain).replaceAll('\\', '/'), own: true };
  if (/^[@~]\//.test(plain)) return { target: plain.slice(2), own: true };
  const parts = plain.split('/');
  return { target: plain.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? ''), own: false };
}
