/** Tables: rows of cells under one caption, whatever the page has put between them. */
import type { Tidy } from './tidy';
import { isEmpty, isLeftOut } from './tidy-nodes';

/** Rows and cells that are written; more is no table that anybody reads. */
const MAX_ROWS = 2000;
const MAX_CELLS = 200;

export function copyTable(element: Element, into: Element, { make, flow, line }: Tidy): void {
  const own = (part: Element) => part.parentElement?.closest('table') === element && !isLeftOut(part);
  const rows = [...element.querySelectorAll('tr')].filter(own).slice(0, MAX_ROWS);
  const table = make('table', element);
  const caption = [...element.querySelectorAll('caption')].find(own);
  const title = make('caption');
  if (caption) line(caption.childNodes, title);
  if (!isEmpty(title)) table.append(title);
  const parts = { thead: make('thead'), tbody: make('tbody'), tfoot: make('tfoot') };
  for (const row of rows) {
    const group = row.parentElement?.localName;
    const cells = [...row.children].filter((cell) => cell.matches('td,th') && !isLeftOut(cell));
    if (cells.length === 0) continue;
    const made = make('tr', row);
    for (const cell of cells.slice(0, MAX_CELLS)) {
      // Headings may not stand in a heading cell.
      const copy = make(cell.querySelector('h1,h2,h3,h4,h5,h6') ? 'td' : cell.localName, cell);
      for (const name of ['colspan', 'rowspan']) {
        const span = Number(cell.getAttribute(name));
        if (Number.isInteger(span) && span > 1 && span <= 100) copy.setAttribute(name, String(span));
      }
      flow(cell.childNodes, copy, true);
      made.append(copy);
    }
    parts[group === 'thead' || group === 'tfoot' ? group : 'tbody'].append(made);
  }
  if (rows.length === 0) {
    flow(element.childNodes, into);
    return;
  }
  table.append(...Object.values(parts).filter((part) => part.firstElementChild));
  if (table.querySelector('tr')) into.append(table);
}
