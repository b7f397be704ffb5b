/** Reads what the changelog says: the part of Markdown that "Keep a Changelog" uses, and nothing else. */

export interface Release {
  /** As it stands in the brackets: a number, or `Unreleased`. */
  readonly version: string;
  /** As written, or ''. */
  readonly date: string;
  readonly groups: readonly ReleaseGroup[];
}

export interface ReleaseGroup {
  /** `Added`, `Changed`, `Fixed` … */
  readonly name: string;
  readonly items: readonly string[];
}

/** @returns the releases as they stand, the newest first; text outside of them is passed over */
export function parseChangelog(text: string): readonly Release[] {
  const releases: { version: string; date: string; groups: { name: string; items: string[] }[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const release = /^## \[?([^\]\s]+)\]?(?: - (.+))?$/.exec(line);
    const groups = releases.at(-1)?.groups;
    const items = groups?.at(-1)?.items;
    if (release) releases.push({ version: release[1] ?? '', date: release[2]?.trim() ?? '', groups: [] });
    else if (line.startsWith('### ')) groups?.push({ name: line.slice(4).trim(), items: [] });
    else if (line.startsWith('- ')) items?.push(line.slice(2).trim());
    // An item goes on in lines that are set in.
    else if (/^\s+\S/.test(line) && items?.length) items.push(`${items.pop()} ${line.trim()}`);
  }
  return releases;
}

/** A sentence in pieces; those that stand between backticks are code. */
export function piecesOf(item: string): readonly { readonly text: string; readonly code: boolean }[] {
  return item
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
