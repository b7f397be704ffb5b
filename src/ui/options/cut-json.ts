/** Reads what is left of a JSON text whose end is missing. */

export interface CutJson {
  /** Everything that stands there whole. */
  readonly data: unknown;
  /** Names of the members that lead to the place where the text ends: `settings`, `look`. */
  readonly path: readonly string[];
  /** The beginning of the text that stood there; null where the end is not inside of a text. */
  readonly begun: string | null;
}

interface Open {
  readonly closer: '}' | ']';
  /** Name of the member that is being read, in an object. */
  key: string;
  /** How much of the text is whole as far as this level goes: a bracket behind it closes it. */
  whole: number;
}

/**
 * @param parts objects and lists of which a part is worth something, by the names that lead there (`settings.look`); of
 *   all others there is the whole or nothing
 * @returns null where the text does not begin as an object, or is broken before its end
 */
export function readCutJson(text: string, parts: ReadonlySet<string>): CutJson | null {
  const open: Open[] = [];
  let at = 0;
  let begun: string | null = null;
  let afterColon = false;
  while (at < text.length) {
    const char = text[at] ?? '';
    const level = open.at(-1);
    if (/\s/.test(char)) {
      at++;
    } else if (char === '{' || char === '[') {
      open.push({ closer: char === '{' ? '}' : ']', key: '', whole: at + 1 });
      afterColon = false;
      at++;
    } else if (!level) {
      return null;
    } else if (char === level.closer) {
      open.pop();
      at++;
      const around = open.at(-1);
      if (around) around.whole = at;
    } else if (char === ',' || char === ':') {
      afterColon = char === ':';
      at++;
    } else if (char === '"') {
      const end = stringEnd(text, at);
      const isKey = level.closer === '}' && !afterColon;
      if (end < 0) {
        if (isKey) level.key = '';
        else begun = unfinished(text.slice(at));
        break;
      }
      if (isKey) level.key = String(parsed(text.slice(at, end)) ?? '');
      else level.whole = end;
      afterColon = false;
      at = end;
    } else {
      const word = /^[-+.\w]+/.exec(text.slice(at, at + 40))?.[0];
      if (!word) return null;
      at += word.length;
      // What touches the end may have gone on.
      if (at < text.length) level.whole = at;
      afterColon = false;
    }
  }
  if (open.length === 0 || open[0]?.closer !== '}') return null;
  const path = open.map(({ key }) => key).filter(Boolean);
  const usable = open.findIndex((_, i) => i > 0 && !parts.has(pathOf(open.slice(0, i))));
  const kept = usable < 0 ? open : open.slice(0, usable);
  const closers = kept.map(({ closer }) => closer).reverse();
  const data = parsed(text.slice(0, kept.at(-1)?.whole) + closers.join(''));
  return data === undefined ? null : { data, path, begun };
}

function pathOf(levels: readonly Open[]): string {
  return levels.map(({ key }) => key).join('.');
}

/** @returns the place behind the closing quotation mark, or -1 */
function stringEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
  }
  return -1;
}

/** What a text says that begins with a quotation mark and has no end; half an escape at its end is left out. */
function unfinished(text: string): string | null {
  const whole = text.replace(/(?<!\\)((?:\\\\)*)\\(?:u[\da-f]{0,3})?$/i, '$1');
  const said = parsed(`${whole}"`);
  return typeof said === 'string' ? said : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
