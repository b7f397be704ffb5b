/**
 * npm run lint:firefox: Mozilla's linter over the built Firefox package. Errors, notices and warnings of our own
 * making fail; what libraries are known to bring is listed here, each with the reason why it is harmless.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '../..');
const PACKAGE = join(ROOT, '.output/firefox-mv3');

interface Message {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The clean view, the picker with its preview, and the options page where rules are tried. */
const EXTRACTS = /^content-scripts\/(?:reader|picker)\.js$|^chunks\/(?:run|article)-[\w-]+\.js$/;

/** Warnings that come with a library. `near` must stand in the code around the place, so nothing else passes. */
const KNOWN: readonly { code: string; file: RegExp; near: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    near: /__html/,
    why: 'Preact’s dangerouslySetInnerHTML, which the code base does not use (guard test).',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: EXTRACTS,
    near: /parseFromString|createDocument\(/,
    why: 'DOMPurify fills an inert document, where nothing runs, when its parser fails.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: EXTRACTS,
    near: /noscript|_attempts|_flagIsActive/,
    why: 'Readability reads pictures inside <noscript> and begins anew on its clone, before anything is sanitised.',
  },
];

if (!existsSync(join(PACKAGE, 'manifest.json'))) {
  console.error(`${PACKAGE} is missing. Run: npm run build`);
  process.exit(1);
}
const run = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', PACKAGE, '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 64_000_000 },
);
const start = run.stdout.indexOf('{');
if (start < 0) {
  console.error(`web-ext lint gave no answer:\n${run.stdout}\n${run.stderr}`);
  process.exit(1);
}
const report = JSON.parse(run.stdout.slice(start)) as Record<'errors' | 'warnings' | 'notices', Message[]>;
const all = [...report.errors, ...report.warnings, ...report.notices];
const own = all.filter((message) => !known(message));
for (const message of own) {
  console.error(
    `${message._type} ${message.code} ${place(message)}\n  ${message.message}\n  ${around(message)}`,
  );
}
console.log(
  `web-ext lint: ${own.length} of our making, ${all.length - own.length} known ones of libraries (tests/tools/lint-firefox.ts).`,
);
process.exitCode = own.length > 0 ? 1 : 0;

function known(message: Message): boolean {
  return (
    message._type === 'warning' &&
    KNOWN.some(
      (one) =>
        one.code === message.code && one.file.test(message.file ?? '') && one.near.test(around(message)),
    )
  );
}

function place(message: Message): string {
  return `${message.file ?? 'package'}${message.line ? `:${message.line}:${message.column}` : ''}`;
}

/** The code around the place; minified files have long lines. */
function around(message: Message): string {
  if (!message.file || !message.line) return '';
  const line = readFileSync(join(PACKAGE, message.file), 'utf8').split('\n')[message.line - 1] ?? '';
  const column = message.column ?? 0;
  return line.slice(Math.max(0, column - 150), column + 150);
}
