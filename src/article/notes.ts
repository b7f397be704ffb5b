const NOTE =
  '[id^="fn"],[id*="footnote" i],[id*="endnote" i],[id*="fussnote" i],[class*="footnote" i],[class*="endnote" i],[role^="doc-"]';

/** A mark that jumps back to the place of the note: `↩`, `^`, `[12]`. */
const MARK_LENGTH = 5;
const NOTE_LENGTH = 1200;

/** The ids that marks of notes lead to: `#fn3` behind a small `3`. */
export function notedIds(body: Element): Set<string> {
  const ids = new Set<string>();
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const id = link.getAttribute('href')?.slice(1);
    if (id && isMark(link, id)) ids.add(id);
  }
  return ids;
}

/** Set high, in brackets, or by the name of what it leads to; a bare number may lead to a chapter. */
function isMark(link: Element, id: string): boolean {
  const text = (link.textContent ?? '').trim();
  if (text.length > MARK_LENGTH || !/[\d*†‡]/.test(text)) return false;
  return (
    link.closest('sup') !== null ||
    link.querySelector('sup') !== null ||
    /^[[(].*[\])]$/.test(text) ||
    /(?:^|[^a-z])(?:fn|ftn|foot|end|note|ref|cite)/i.test(id)
  );
}

/** What these marks lead to, as far as it is no longer than a note; a number may lead to a chapter as well. */
export function notesIn(body: Element): Set<Element> {
  const ids = notedIds(body);
  if (ids.size === 0) return new Set();
  return new Set(
    [...body.querySelectorAll('[id]')].filter(
      (element) => ids.has(element.id) && (element.textContent ?? '').length <= NOTE_LENGTH,
    ),
  );
}

/** In a footnote or the list of them: what leads away there is a reference, not an advertisement. */
export function isNote(element: Element): boolean {
  return (
    element.closest(NOTE) !== null ||
    [...element.querySelectorAll('a[href^="#"]')].some(
      (link) => (link.textContent ?? '').trim().length <= MARK_LENGTH,
    )
  );
}
