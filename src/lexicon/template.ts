import { EDGELESS, escapeRegExp, UNSPACED } from '../core/text';

/**
 * Sentences with gaps, as the language files hold them, made into matchers.
 *
 * `{site}` a publisher's name up to the end of the text; in mid-sentence the shortest that fits
 * `{site!}` likewise, in words that say too little by themselves: a well-known publisher, or one that is linked
 * `{title}` a headline
 * `{year}` a year
 * `*` up to eight words
 * `(a|b|)` one of these, or nothing
 * `^` at the start: only at the beginning of a line
 *
 * Words match whole. What touches a gap without a blank is a part of a word: `в{site}`, `опубликован(а|о|ы)`.
 */
export interface Template {
  readonly source: string;
  /** For each fixed part of the sentence its alternatives: a text that lacks them all cannot match. */
  readonly needs: readonly (readonly string[])[];
}

/** Templates ready for {@link matchTemplates}. */
export interface Templates {
  readonly all: readonly Template[];
  /** Matches every text that any of the templates can match, and few others. */
  readonly gate: RegExp;
}

export interface TemplateMatch {
  readonly template: string;
  /** Where the sentence starts in the text matched against. */
  readonly index: number;
  /** The whole of what matched. */
  readonly text: string;
  /** What stands in place of `{site}`, untrimmed; '' where the sentence names none. */
  readonly site: string;
  /** Where that starts. */
  readonly siteIndex: number;
}

const GAP = /(\{site!?\}|\{title\}|\{year\}|\*|\([^()]*\))/;
/** Longest text one template is tried on; credits stand in short blocks or at a block's ends. */
const MAX_TEXT = 900;

const compiled = new Map<string, RegExp>();

/** @returns the pattern of a template, compiled once. Every gap is bounded, so no text can make it run long. */
function patternOf(template: string): RegExp {
  let pattern = compiled.get(template);
  if (pattern) return pattern;
  const anchored = template.startsWith('^');
  const parts = (anchored ? template.slice(1) : template).split(GAP);
  const last = parts.findLastIndex((part) => part.trim() !== '');
  const body = parts
    .map((part, index) => {
      if (part.startsWith('{site')) return index === last ? '(?<site>.{1,160})' : '(?<site>.{2,60}?)';
      if (part === '{title}') return '.{0,200}?';
      if (part === '{year}') return '(?:19|20)\\d\\d';
      if (part === '*') return '(?:\\S{1,40} ){0,8}?\\S{0,40}';
      // What touches its neighbour without a blank belongs to the same word.
      const joinedBefore = /^\S/.test(part) && /\S$/.test(parts.slice(0, index).findLast(Boolean) ?? ' ');
      const joinedAfter = /\S$/.test(part) && /^\S/.test(parts.slice(index + 1).find(Boolean) ?? ' ');
      if (part.startsWith('(')) return wholeWords(alternatives(part), joinedBefore, joinedAfter);
      // Blanks beside a gap are optional: the gap may be empty.
      const words = part.trim();
      return `${part.startsWith(' ') ? ' ?' : ''}${wholeWords([words], joinedBefore, joinedAfter)}${part.length > 1 && part.endsWith(' ') ? ' ?' : ''}`;
    })
    .join('');
  const first = parts.find((part) => part !== '') ?? '';
  const start = anchored
    ? '^[\\s("\'*\\[+/|•<※▶→↗↪🔗【「『-]{0,4}'
    : EDGELESS.test(first.replace(/^\(/, '').charAt(0))
      ? ''
      : '(?:^|[\\s("\'*\\[+/|•.,:;!?-])';
  const end = EDGELESS.test((parts[last] ?? '').trim().replace(/\)$/, '').slice(-1))
    ? ''
    : '(?![\\p{L}\\p{N}])';
  pattern = new RegExp(`${start}${body}${end}`, 'du');
  compiled.set(template, pattern);
  return pattern;
}

/** Longer ones first, so that "in the paper" is not read as "in" and a name that starts with "the paper". */
function alternatives(part: string): string[] {
  return part
    .slice(1, -1)
    .split('|')
    .sort((a, b) => b.length - a.length);
}

const NOT_BEHIND_WORD = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE_WORD = '(?![\\p{L}\\p{M}\\p{N}])';

/** One of some words as a pattern that does not match inside longer words, save where it is joined to what stands beside. */
function wholeWords(options: readonly string[], joinedBefore: boolean, joinedAfter: boolean): string {
  const words = options.filter(Boolean);
  if (words.length === 0) return '';
  const edge = (char: string) => /[\p{L}\p{M}\p{N}]/u.test(char) && !EDGELESS.test(char);
  const before = (word: string) => (edge(word.charAt(0)) && !joinedBefore ? NOT_BEHIND_WORD : '');
  const after = (word: string) => (edge(word.slice(-1)) && !joinedAfter ? NOT_BEFORE_WORD : '');
  // Looking around takes long to compile, so it is done once for all words where it can be.
  const [first = ''] = words;
  const pattern = words.every((word) => before(word) === before(first) && after(word) === after(first))
    ? `${before(first)}(?:${words.map(escapeRegExp).join('|')})${after(first)}`
    : `(?:${words.map((word) => `${before(word)}${escapeRegExp(word)}${after(word)}`).join('|')})`;
  return words.length < options.length ? `(?:${pattern}|)` : pattern;
}

/** Shorter words stand in most texts, so they exclude nothing. */
const TELLING = 4;

/** What a text must contain for the template to match: of each telling part one of its alternatives. */
function needsOf(template: string): string[][] {
  return template
    .replace(/^\^/, '')
    .split(GAP)
    .filter((part) => !/^[{*]/.test(part))
    .map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part.trim()]))
    .filter((words) =>
      words.every((word) => word.length >= TELLING || (word.length > 1 && UNSPACED.test(word))),
    );
}

/** The first of some sentences that stands in a text; see {@link eachMatch}. */
export function matchTemplates(templates: Templates, norm: string): TemplateMatch | null {
  return eachMatch(templates, norm).next().value ?? null;
}

/**
 * Looks for sentences in a text, each once, those that name a publisher first.
 *
 * @param templates see {@link prepare}
 * @param norm text in its `normalize`d form
 */
export function* eachMatch(templates: Templates, norm: string): Generator<TemplateMatch, undefined> {
  const text = norm.length > MAX_TEXT ? norm.slice(0, MAX_TEXT) : norm;
  if (!templates.gate.test(text)) return;
  for (const template of templates.all) {
    if (!template.needs.every((words) => words.some((word) => text.includes(word)))) continue;
    const match = patternOf(template.source).exec(text);
    if (!match) continue;
    const site = match.indices?.groups?.site;
    yield {
      template: template.source,
      index: match.index,
      text: match[0].trim(),
      site: site ? text.slice(site[0], site[1]) : '',
      siteIndex: site ? site[0] : -1,
    };
  }
}

/** Whether a sentence has a place for the publisher's name. */
export function namesSite(template: string): boolean {
  return template.includes('{site');
}

/** Whether a sentence says too little unless its publisher is linked or well known. */
export function needsKnownSite(template: string): boolean {
  return template.includes('{site!}');
}

const prepared = new WeakMap<readonly string[], Templates>();

/**
 * Makes a list of templates ready for matching, each list once; the sentences themselves are compiled when their words
 * are first seen.
 */
export function prepare(templates: readonly string[]): Templates {
  let ready = prepared.get(templates);
  if (!ready) {
    ready = build(templates);
    prepared.set(templates, ready);
  }
  return ready;
}

function build(templates: readonly string[]): Templates {
  // Sentences that name a publisher are tried first.
  const sorted = [...templates].sort((a, b) => Number(namesSite(b)) - Number(namesSite(a)));
  const all = sorted.map((source) => ({ source, needs: needsOf(source) }));
  const words = all.flatMap(({ needs }) => needs.reduce(moreTelling, ['']));
  // A template without a telling part leaves the gate open; one list without any keeps it shut.
  const gate = new RegExp(all.length === 0 ? '(?!)' : [...new Set(words)].map(escapeRegExp).join('|'), 'u');
  return { all, gate };
}

/** Of two parts the one whose shortest alternative is longer: it stands in fewer texts. */
function moreTelling(a: readonly string[], b: readonly string[]): readonly string[] {
  const shortest = (words: readonly string[]) => Math.min(...words.map((word) => word.length));
  return shortest(b) > shortest(a) ? b : a;
}
