import type { Draft } from '../draft';
import { type Line, letters } from '../lines';
import { namesOf } from '../names';

const MIN_LETTERS = 25;
const MAX_LENGTH = 500;
const HOLDER = 'blockquote,aside,figure,q';
const NAME =
  /(?:^|[\s_-])(?:pull-?(?:ed-?)?quotes?|block-?quote|quote|quotes|zitat|citation|exergue|ladillo|destacado|callout|highlight|key-?line)(?:$|[\s_-])/i;

/** A sentence of the text that is set large beside it is shown once, in its place. */
export function pullQuotes(draft: Draft): void {
  const lines = draft.lines();
  const candidates = lines.filter((line) => line.text.length <= MAX_LENGTH && setApart(line, draft.body));
  if (candidates.length === 0) return;
  const running = lines.filter((line) => line.prose && !candidates.includes(line));
  for (const line of candidates) {
    const own = letters(line.text);
    if (own.length < MIN_LETTERS) continue;
    if (running.some((other) => other.letters.length > own.length && other.letters.includes(own))) {
      draft.drop('pull-quotes', line);
    }
  }
}

function setApart(line: Line, body: Element): boolean {
  if (line.caption || line.element.closest('table,pre')) return false;
  const holder = line.element.closest(HOLDER);
  if (holder && body.contains(holder)) return true;
  let node: Element | null = line.element;
  for (let up = 0; node && node !== body && up < 3; up++, node = node.parentElement) {
    if (NAME.test(namesOf(node))) return true;
  }
  return false;
}
