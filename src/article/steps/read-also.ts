import type { Draft } from '../draft';
import type { Line } from '../lines';
import { isNote } from '../notes';

const MAX_LENGTH = 260;
const KEEP = 'table,pre,blockquote,h1,h2,h3,h4,h5,h6,dl,figcaption';
/** An address that is written out is named for its own sake. */
const ADDRESS = /^(?:(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+)$/i;

/** Lines inside the text that lead to other articles: "Read also: …", and paragraphs that are one link. */
export function readAlso(draft: Draft): void {
  const { words } = draft.work;
  const lines = draft.lines();
  lines.forEach((line, index) => {
    if (line.text.length > MAX_LENGTH || line.caption) return;
    if (words.startsReadAlso(line.norm)) {
      const next = lines[index + 1];
      const alone = line.norm.length < 40;
      if ((line.linkShare > 0.3 || (alone && next && isLinkLine(next))) && !isNote(line.element)) {
        draft.cut('read-also', line);
        if (alone && line.linkShare < 0.3) cutLinks(draft, lines, index + 1);
      } else if (isTitled(line) && words.labelsReadAlso(line.norm) && standsFree(line))
        draft.cut('read-also', line);
    } else if ((isLinkParagraph(line) || isBracketed(line)) && standsFree(line)) draft.cut('link-line', line);
  });
  asides(draft);
}

const MAX_LINKS = 400;
/** Arrows say that a link leads away from the text. */
const ARROW = /(?:>{2,}|[»→▶►])\s*$/;

/** "(All about it >>>)" within a sentence: brackets around nothing but a link with an arrow. */
function asides(draft: Draft): void {
  for (const link of [...draft.body.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const [before, after] = [link.previousSibling, link.nextSibling];
    if (before?.nodeType !== 3 || after?.nodeType !== 3 || !ARROW.test(link.textContent ?? '')) continue;
    const [ahead, behind] = [before as Text, after as Text];
    if (!/\($/.test(ahead.data.trimEnd()) || !/^\s*\)/.test(behind.data)) continue;
    if (!draft.cut('read-also', link)) continue;
    ahead.data = ahead.data.replace(/\s*\(\s*$/, '');
    behind.data = behind.data.replace(/^\s*\)/, '');
  }
}

/** Takes the links that follow a heading, until something else comes. */
export function cutLinks(draft: Draft, lines: readonly Line[], from: number): void {
  for (let i = from; i < Math.min(lines.length, from + 12); i++) {
    const line = lines[i];
    if (!line || !isLinkLine(line)) return;
    draft.cut('read-also', line);
  }
}

export function isLinkLine(line: Line): boolean {
  return line.linkShare > 0.8 && line.text.length < 300;
}

/** "(More: …)", "[Want to know more? Read …]": an editor's hint, more link than not. */
function isBracketed(line: Line): boolean {
  return /^[([].{20,}[)\]][.!]?$/u.test(line.text) && line.linkShare > 0.5 && !line.text.includes('://');
}

/** "Read also: Ferries run again", without its link: titles end in no mark. */
function isTitled({ text }: Line): boolean {
  return text.length <= MAX_TITLED && /[^.!?…:;,]$/u.test(text);
}

/** Longest label and title, in characters. */
const MAX_TITLED = 140;

function isLinkParagraph(line: Line): boolean {
  return line.linkShare > 0.9 && line.text.length > 20 && !ADDRESS.test(line.text);
}

/** A paragraph of its own: in lists, tables and notes a link is what the line is for. */
function standsFree({ element }: Line): boolean {
  return !element.closest(`${KEEP},li`) && !isNote(element);
}
