/** What is taken from the address of a list: its rules, if they are any. */
import { headOf, type ListHead } from './head';
import { nativeText } from './import/site-config';
import { parseRules } from './parse';

export interface ReadList extends ListHead {
  /** In the rules' own language. */
  readonly text: string;
  /** Sites with a section, and lines of filter lists that are obeyed. */
  readonly rules: number;
  /** Lines that cannot be read. */
  readonly mistakes: number;
}

/**
 * Reads what an address answered.
 *
 * @param path of the address: it can name the site that a text is about
 * @returns null where it is no list: nothing in it can be obeyed, or most of it cannot be understood
 */
export function readList(path: string, body: string): ReadList | null {
  const text = nativeText({ path, text: body });
  const file = parseRules(text);
  const hides = file.lines.filter((line) => 'selector' in line).length;
  const obeyed = file.sections.reduce(
    (sum, { directives }) => sum + directives.filter((each) => !('ignored' in each)).length,
    hides,
  );
  const mistakes = new Set(file.mistakes.map(({ line }) => line)).size;
  if (obeyed === 0 || mistakes > obeyed) return null;
  return { ...headOf(file), text, rules: file.sections.length + hides, mistakes };
}
