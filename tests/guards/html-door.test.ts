import { expect, test } from 'vitest';
import { sources } from './sources';

/** The two modules that turn HTML strings into nodes: one makes inert documents, one sanitises. */
const DOORS = ['src/platform/html-parser.ts', 'src/article/sanitise.ts'];

/** Defines a property of that name that takes no HTML, to keep the library from writing a page down and parsing it. */
const STAND_IN = 'src/article/quick-readability.ts';
const STAND_IN_LINE = /^(?:type Page = Pick<|[gs]et innerHTML\(_?\) \{$)/;

const BANNED = [
  /\b(?:inner|outer)HTML\s*[+]?=(?!=)/,
  /\binnerHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bDOMParser\b/,
  /\bcreateContextualFragment\b/,
  /\b(?:setHTMLUnsafe|parseHTMLUnsafe|setHTML)\b/,
  /\bsrcdoc\b(?!['"\]])/i,
  /\bdocument\.write(?:ln)?\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bcreateHTMLDocument\b/,
  /\bXSLTProcessor\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
];

test('HTML strings become nodes in two modules only', () => {
  const wrong = sources()
    .filter((file) => !DOORS.includes(file.path))
    .flatMap((file) =>
      file.code
        .split('\n')
        .flatMap((line, index) =>
          BANNED.some((pattern) => pattern.test(line)) &&
          !(file.path === STAND_IN && STAND_IN_LINE.test(line.trim()))
            ? [`${file.path}:${index + 1} ${line.trim()}`]
            : [],
        ),
    );
  expect(wrong).toEqual([]);
});

test('the two modules exist', () => {
  const paths = sources().map((file) => file.path);
  expect(DOORS.filter((door) => !paths.includes(door))).toEqual([]);
});
