import { typesOf } from '../../core/markup';
import type { Json } from '../../core/page';
import { normalize } from '../../core/text';
import { parseHttpUrl } from '../../core/url';
import type { Draft } from '../draft';
import { type Line, letters, textOf } from '../lines';
import { isProfile } from '../profile';
import type { Work } from '../work';

const LAST_LINES = 8;
const MAX_LENGTH = 900;
/** Lines ahead of the text among which the note may stand, and how such a note goes on behind the name. */
const FIRST_LINES = 3;
const IS = /^[\s,]+(?:is|ist|est|es|è|é|jest|är|er)\s/u;
/** What may follow the name where it stands on a line of its own at the end. */
const NOTE_LINES = 4;
const NOTE_CHARS = 700;

/** What the markup says about a person, in its letters: shorter is no note. */
const MIN_STATED = 25;
const MAX_PERSONS = 40;
/** "Follow A. Name on X": the line and where it leads. */
const FOLLOW_CHARS = 200;
const BOX = '[itemprop~="author"],[itemtype$="schema.org/Person"]';

/**
 * The note about the author: a line behind the text that begins with the full name, or one ahead of it that says who
 * that is; what follows the bare name at the very end; what the markup says about a person; and where to follow the
 * author.
 */
export function author(draft: Draft): void {
  for (const note of draft.body.querySelectorAll(`:is(${BOX}) [itemprop~="description"]`)) {
    const box = note.closest(BOX);
    if (box && textOf(box).length <= MAX_LENGTH) draft.cut('author', box);
  }
  const names = draft.work.authors.map(normalize).filter((name) => name.includes(' ') && name.length > 6);
  const stated = statedNotes(draft.work);
  if (names.length === 0 && stated.length === 0) return;
  const lines = draft.lines().filter((line) => !line.caption);
  const from = Math.max(Math.ceil(lines.length / 2), lines.length - LAST_LINES);
  lines.forEach((line, i) => {
    if ((i >= FIRST_LINES && i < from) || line.text.length > MAX_LENGTH) return;
    if (line.element.closest('blockquote,table,pre')) return;
    if (i >= from && (isStated(line, stated) || isFollow(line, names))) {
      draft.cut('author', line);
      return;
    }
    const own = line.norm.replace(/^[^\p{L}]+/u, '');
    const name = names.find((one) => own.startsWith(one));
    if (!name || (i < from && !IS.test(own.slice(name.length)))) return;
    const rest = lines.slice(i + 1);
    draft.cut('author', line);
    if (i >= from && letters(own) === letters(name) && isNote(rest))
      for (const other of rest) draft.cut('author', other);
  });
}

/** What the JSON-LD says about the persons of the page. */
function statedNotes({ markup }: Work): string[] {
  const persons: Json[] = [
    ...markup.jsonLd().filter((object) => typesOf(object).includes('Person')),
    ...markup.jsonLdArticles().flatMap(({ author }) => author ?? []),
  ];
  return persons.slice(0, MAX_PERSONS).flatMap((person) => {
    const note = person && typeof person === 'object' && !Array.isArray(person) ? person.description : null;
    const own = typeof note === 'string' ? letters(note.slice(0, MAX_LENGTH * 2)) : '';
    return own.length >= MIN_STATED ? [own] : [];
  });
}

function isStated(line: Line, stated: readonly string[]): boolean {
  if (stated.length === 0 || line.letters.length < MIN_STATED) return false;
  return stated.some((note) => note.includes(line.letters) || line.letters.includes(note));
}

/** The author's name, and a link to a profile. */
function isFollow({ text, norm, element }: Line, names: readonly string[]): boolean {
  if (text.length > FOLLOW_CHARS || !names.some((name) => norm.includes(name))) return false;
  return [...element.querySelectorAll('a[href]')].some((link) => {
    const target = parseHttpUrl(link.getAttribute('href'));
    return target !== null && isProfile(target);
  });
}

/** A few lines of text, none of them the heading of something new. */
function isNote(rest: readonly Line[]): boolean {
  return (
    rest.length <= NOTE_LINES &&
    rest.reduce((sum, { text }) => sum + text.length, 0) <= NOTE_CHARS &&
    !rest.some(({ element }) => element.closest('h1,h2,h3,h4,h5,h6,li,blockquote,table,pre,dl'))
  );
}
