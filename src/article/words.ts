import { EDGELESS, normalize, WORD_CHARS } from '../core/text';
import type { DebrisWords } from '../lexicon/lexicon';

/** What a whole line is that consists of debris words. */
export type DebrisKind = Exclude<keyof DebrisWords, 'lang' | 'readAlso' | 'newsletter'>;

const KINDS: readonly DebrisKind[] = [
  'home',
  'tags',
  'prevNext',
  'related',
  'follow',
  'minRead',
  'print',
  'comments',
  'continueReading',
  'ad',
  'share',
];

/** Names on share buttons, the same in every language. */
const NETWORKS = new Set(
  'facebook twitter x whatsapp linkedin pinterest reddit telegram email e-mail mail pocket flipboard xing tumblr messenger threads bluesky mastodon instagram youtube tiktok snapchat line vk viber weibo wechat signal sms rss google news + plus link copy url pinit pin digg stumbleupon'.split(
    ' ',
  ),
);

/** Those of them that mean nothing else. */
const SERVICES =
  /(?<![\p{L}\p{N}])(?:facebook|twitter|instagram|youtube|tiktok|whatsapp|linkedin|pinterest|telegram|mastodon|bluesky|snapchat)(?![\p{L}\p{N}])/gu;

/** Longer lines are no labels. */
const MAX_LABEL = 90;

/** The form in which whole lines are compared: no digits, brackets, arrows or marks at the ends. */
export function bare(norm: string): string {
  return norm
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^[\d.,]+(?:\s?[km])?(?=$|[^\p{L}\p{N}])[^\p{L}]*|[^\p{L}]+$/gu, '')
    .replace(/\d+/g, '{n}');
}

/** What stands in bars of buttons beside one another. */
const ROW_KINDS: readonly DebrisKind[] = [
  'share',
  'print',
  'comments',
  'minRead',
  'follow',
  'ad',
  'prevNext',
];
const MAX_ROW = 16;
const SENTENCE = /[.!?…。！？]$/;
/** A figure, with a unit or without: dates, counters. */
const COUNTED = /^(?:\{n\}\p{L}{0,3})+$/u;

/** Parts of sentences, found in lines by their first word. */
export class Parts {
  readonly #byWord = new Map<string, string[]>();
  /** Those in scripts whose words have no edges. */
  readonly #edgeless: readonly string[];

  constructor(parts: readonly string[]) {
    this.#edgeless = parts.filter((part) => EDGELESS.test(part.charAt(0)));
    for (const part of parts) {
      const [first = ''] = wordsOf(part);
      const others = this.#byWord.get(first);
      if (others) others.push(part);
      else this.#byWord.set(first, [part]);
    }
  }

  /** Does the line hold one of them? */
  areIn(norm: string): boolean {
    return (
      wordsOf(norm).some((word) => this.#byWord.get(word)?.some((part) => norm.includes(part))) ||
      this.#edgeless.some((part) => norm.includes(part))
    );
  }
}

/** The debris words of a page's languages, ready for matching. */
export class WordIndex {
  readonly #whole = new Map<string, DebrisKind>();
  /** Labels word by word, by their first word: bars of buttons are read as one line. */
  readonly #labels = new Map<string, string[][]>();
  readonly #readAlso: readonly string[];
  readonly #newsletter: Parts;
  /** Labels before tags that consist of several words. */
  readonly #tags: readonly string[];
  readonly #continue: readonly string[];
  /** First words of calls to follow. */
  readonly #follow = new Set<string>();
  readonly #shareTokens = new Set<string>(NETWORKS);
  /** Answers about lines, which several steps ask for. */
  readonly #kinds = new WeakMap<object, DebrisKind | 'none'>();
  readonly #pitches = new WeakMap<object, boolean>();

  constructor(lists: readonly DebrisWords[]) {
    for (const kind of KINDS) {
      for (const list of lists)
        for (const word of list[kind]) this.#whole.set(bare(word.replaceAll('{n}', '1')), kind);
    }
    this.#tags = lists.flatMap((list) => list.tags).filter((word) => word.includes(' '));
    for (const kind of ROW_KINDS)
      for (const list of lists) for (const word of list[kind]) this.#addLabel(word);
    for (const list of lists) {
      for (const word of list.share) for (const token of word.split(/[\s/]+/)) this.#shareTokens.add(token);
    }
    for (const list of lists)
      for (const call of list.follow) if (call.includes(' ')) this.#follow.add(wordsOf(call)[0] ?? '');
    this.#readAlso = lists.flatMap((list) => list.readAlso);
    this.#newsletter = new Parts(lists.flatMap((list) => list.newsletter));
    this.#continue = lists
      .flatMap((list) => list.continueReading)
      .filter((word) => word.length >= 8 || (word.length >= 4 && EDGELESS.test(word)));
    this.#whole.delete('');
  }

  /** Likewise for a line of the page, without normalizing long ones. */
  kindOfLine(line: { readonly text: string; readonly norm: string }): DebrisKind | null {
    if (line.text.length > MAX_LABEL) return null;
    let kind = this.#kinds.get(line);
    if (!kind) {
      kind = this.kindOf(line.norm) ?? 'none';
      this.#kinds.set(line, kind);
    }
    return kind === 'none' ? null : kind;
  }

  /** The kind of a text that holds nothing but debris words. */
  kindOf(norm: string): DebrisKind | null {
    if (norm.length > MAX_LABEL) return null;
    const found = this.#whole.get(bare(norm));
    if (found) return found;
    return this.#isShareRow(norm) || this.#isLabelRow(norm) ? 'share' : null;
  }

  #addLabel(word: string): void {
    const tokens = tokensOf(word.replaceAll('{n}', '1'));
    const [first = ''] = tokens;
    if (!first || (COUNTED.test(first) && tokens.length === 1)) return;
    const labels = this.#labels.get(first);
    if (labels) labels.push(tokens);
    else this.#labels.set(first, [tokens]);
  }

  /** "Listen 3 min Save Print Share": at least two labels, and nothing between them but figures. */
  #isLabelRow(norm: string): boolean {
    if (SENTENCE.test(norm)) return false;
    const tokens = tokensOf(norm);
    const first = tokens.find((token) => !COUNTED.test(token));
    if (first === undefined || tokens.length > MAX_ROW || !this.#labels.has(first)) return false;
    // By how many of the words are explained: the most labels that they make up.
    const most = new Array<number>(tokens.length + 1).fill(-1);
    most[0] = 0;
    tokens.forEach((token, i) => {
      const sofar = most[i] ?? -1;
      if (sofar < 0) return;
      if (COUNTED.test(token)) most[i + 1] = Math.max(most[i + 1] ?? -1, sofar);
      for (const label of this.#labels.get(token) ?? [])
        if (label.every((word, n) => word === tokens[i + n]))
          most[i + label.length] = Math.max(most[i + label.length] ?? -1, sofar + 1);
    });
    return (most[tokens.length] ?? -1) > 1;
  }

  /** "Facebook Twitter WhatsApp", "Share on X Share on Mail". */
  #isShareRow(norm: string): boolean {
    const tokens = norm.split(/[^\p{L}\p{N}+-]+/u).filter(Boolean);
    return (
      tokens.length > 0 &&
      tokens.length <= 14 &&
      tokens.some((token) => NETWORKS.has(token) && token.length > 1) &&
      tokens.every((token) => this.#shareTokens.has(token) || /^\d+$/.test(token))
    );
  }

  /** Does the line begin with "read also:" or the like? */
  startsReadAlso(norm: string): boolean {
    const line = norm.replace(/^[^\p{L}]+/u, '');
    return this.#readAlso.some((word) => {
      if (!line.startsWith(word)) return false;
      const next = line[word.length];
      return next === undefined || !/[\p{L}\p{N}]/u.test(next);
    });
  }

  /** Is it such a label with a mark behind it, and something more: "Read also: Ferries run again"? */
  labelsReadAlso(norm: string): boolean {
    const line = norm.replace(/^[^\p{L}]+/u, '');
    return this.#readAlso.some(
      (word) => line.startsWith(word) && /^\s?[:：|»]\s?\S.{10}/u.test(line.slice(word.length)),
    );
  }

  /** Is the line "Tags: …", or "Posted in …" without the colon? */
  startsTags({ text, norm, linkShare }: { text: string; norm: string; linkShare: number }): boolean {
    if (norm.length >= 250) return false;
    const label = /^([\p{L} -]{2,30}):/u.exec(norm)?.[1];
    if (label !== undefined && this.kindOf(label) === 'tags') return true;
    if (text.length > MAX_LABEL || SENTENCE.test(norm)) return false;
    return this.#tags.some((word) => norm.startsWith(`${word} `)) && (linkShare > 0.2 || text.length < 40);
  }

  /** Does the line begin with "continue reading" or the like? */
  startsContinue(norm: string): boolean {
    const line = bare(norm);
    return this.#continue.some((word) => line.startsWith(word));
  }

  /** Does the line call to follow somebody at several services? */
  follows(norm: string): boolean {
    const services = norm.match(SERVICES);
    return services !== null && services.length > 1 && this.#follow.has(wordsOf(norm)[0] ?? '');
  }

  /** Does the line pitch a newsletter, an app or a membership? */
  pitches(line: { readonly norm: string }): boolean {
    let found = this.#pitches.get(line);
    if (found === undefined) {
      found = this.#newsletter.areIn(line.norm);
      this.#pitches.set(line, found);
    }
    return found;
  }
}

const WORD = new RegExp(`[${WORD_CHARS}]+`, 'g');

function wordsOf(norm: string): string[] {
  return norm.match(WORD) ?? [];
}

/** Words with their figures made alike. */
function tokensOf(norm: string): string[] {
  return wordsOf(norm).map((word) => word.replace(/\d+/g, '{n}'));
}

const compiled = new WeakMap<readonly DebrisWords[], WordIndex>();

/** The index of these lists; made once per array. */
export function wordIndex(lists: readonly DebrisWords[]): WordIndex {
  let index = compiled.get(lists);
  if (!index) {
    index = new WordIndex(lists);
    compiled.set(lists, index);
  }
  return index;
}

const COUNT =
  /^[+(]?\d{1,3}(?:[.,]?\d{1,3}){0,2}\s?(?:[km]|mil|mln|mio\.?|tys\.?|тыс\.?|тис\.?|bin|rb|jt|[万千百億亿만천])?[+)]?$/;

/** Only digits, with separators and a word for thousands or more: a counter. */
export function isCount(norm: string): boolean {
  return norm.length <= 9 && COUNT.test(normalize(norm));
}
