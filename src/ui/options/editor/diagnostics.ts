import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { RuleFile } from '../../../rules/rule';
import { ignoredWords, mistakeWords } from '../mistakes';

/** More lines than this that are kept but not obeyed are not marked one by one; their colour tells. */
const IGNORED_MAX = 300;

/** Marks of a file as it was read from the text: mistakes, lines that are out of date, or kept but not obeyed. */
export function diagnosticsOf(
  file: RuleFile,
  text: Text,
  outdated: readonly { readonly line: number; readonly says: string }[] = [],
): Diagnostic[] {
  const mistakes = file.mistakes.map((mistake): Diagnostic => {
    const line = text.line(Math.min(mistake.line, text.lines));
    const from = Math.min(line.to, line.from + mistake.column - 1);
    const to = Math.min(line.to, from + Math.max(1, mistake.found.length));
    return { from: from === to ? line.from : from, to, severity: 'error', message: mistakeWords(mistake) };
  });
  const ignored: Diagnostic[] = [];
  for (const each of [...file.lines, ...file.sections.flatMap((section) => section.directives)]) {
    if (!('ignored' in each) || ignored.length >= IGNORED_MAX) continue;
    const line = text.line(Math.min(each.line, text.lines));
    const from = line.from + (line.text.length - line.text.trimStart().length);
    const message = ignoredWords(each.ignored);
    ignored.push({ from, to: line.to, severity: 'info', message, markClass: 'cm-kept' });
  }
  const left = outdated.map(({ line, says }): Diagnostic => {
    const { from, to } = text.line(Math.min(line, text.lines));
    return { from, to, severity: 'warning', message: says };
  });
  return [...mistakes, ...left, ...ignored].sort((a, b) => a.from - b.from);
}
