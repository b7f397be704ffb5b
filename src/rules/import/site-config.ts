/** ftr-site-config files (https://github.com/fivefilters/ftr-site-config) as sections of a rules text. */
import { DIRECTIVES } from '../directives';
import { parseHostPattern } from '../host';
import { isComment } from '../parse';
import { selectorType } from '../selectors';

/**
 * The site a file is about, by its name: `example.com.txt` is that host, `.example.com.txt` all hosts below it,
 * `global.txt` every host.
 *
 * @returns a host pattern, or null where the name is no host's
 */
export function hostOfFile(path: string): string | null {
  const name = path.split(/[/\\]/).at(-1) ?? '';
  if (!name.endsWith('.txt')) return null;
  if (name === 'global.txt') return '*';
  const bare = name.slice(0, -'.txt'.length);
  const host = bare.startsWith('.') ? `*${bare}` : bare;
  const pattern = parseHostPattern(host);
  return pattern && pattern.scope !== 'any' && pattern.path === '' && pattern.host.includes('.')
    ? host
    : null;
}

/** True where a text reads like such a file: directives before any section. */
export function looksLikeSiteConfig(text: string): boolean {
  for (const line of text.split(/\r\n|\r|\n/, 200)) {
    const content = line.trim();
    if (!content || isComment(content)) continue;
    return DIRECTIVES.has(/^([a-z_]{1,40})\s*[:(]/.exec(content)?.[1] ?? '');
  }
  return false;
}

/**
 * Writes such a file as a section. Lines stay lines: what the rules do not know stands there as it is.
 *
 * @param host as {@link hostOfFile} gives it
 */
export function fromSiteConfig(host: string, text: string): string {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => lineFrom(line.trim()));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return `[${host}]\n${lines.join('\n')}\n`;
}

/** Directives with an XPath behind them, in these files' own language: any expression, not only a path. */
const EXPRESSION =
  /^(title|body|strip|author|date|dissolve|next_page_link|single_page_link|wrap_in\s*\([^()]*\))(\s*:\s*)(.*)$/;
/** A directive that says nothing, which these files skip. */
const EMPTY = /^[a-z_]+\s*:$/;

function lineFrom(line: string): string[] {
  // These files know no other comments, and none behind a value.
  if (line.startsWith('#')) return [isComment(line) ? line : `# ${line}`];
  if (line.startsWith('//') || EMPTY.test(line)) return [`# ${line}`];
  const [, name, colon, value] = EXPRESSION.exec(line) ?? [];
  if (!name || !colon || !value || selectorType(value) === 'xpath') return [line];
  return [`${name}${colon}(${value})`];
}

/** A text to be taken in, with the name of the file it came from, or ''. */
export interface ImportSource {
  readonly path: string;
  readonly text: string;
}

/** The text in the rules' own language; '' where it is nothing that holds rules. */
export function nativeText(source: ImportSource): string {
  const text = source.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (!looksLikeSiteConfig(text)) return text;
  const host = hostOfFile(source.path) ?? hostOfTest(text);
  return host ? fromSiteConfig(host, text) : '';
}

/** The site of a file without a name, by the page it names to try it on. */
function hostOfTest(text: string): string | null {
  const address = /^test_url\s*:\s*(\S{1,500})/m.exec(text)?.[1] ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return host && parseHostPattern(host) ? host : null;
}
