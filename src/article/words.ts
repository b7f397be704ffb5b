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

/** The debris words of a page's languages, ready for matching. */
export class WordIndex {
  readonly #whole = new Map<string, DebrisKind>();
  readonly #readAlso: readonly string[];
  /** Parts of pitches by their first word. */
  readonly #newsletter = new Map<string, string[]>();
  /** Parts of pitches in scripts whose words have no edges. */
  readonly #edgeless: readonly string[];
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
    for (const list of lists) {
      for (const word of list.share) for (const token of word.split(/[\s/]+/)) this.#shareTokens.add(token);
    }
    for (const list of lists)
      for (const call of list.follow) if (call.includes(' ')) this.#follow.add(wordsOf(call)[0] ?? '');
    this.#readAlso = lists.flatMap((list) => list.readAlso);
    const pitches = lists.flatMap((list) => list.newsletter);
    this.#edgeless = pitches.filter((part) => EDGELESS.test(part.charAt(0)));
    for (const part of pitches) {
      const [first = ''] = wordsOf(part);
      const parts = this.#newsletter.get(first);
      if (parts) parts.push(part);
      else this.#newsletter.set(first, [part]);
    }
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
    return this.#isShareRow(norm) ? 'share' : null;
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
      const { norm } = line;
      found =
        wordsOf(norm).some((word) => this.#newsletter.get(word)?.some((part) => norm.includes(part))) ||
        this.#edgeless.some((part) => norm.includes(part));
      this.#pitches.set(line, found);
    }
    return found;
  }
}

const WORD = new RegExp(`[${WORD_CHARS}]+`, 'g');

function wordsOf(norm: string): string[] {
  return norm.match(WORD) ?? [];
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

/** Only digits (with `k`, `m`, separators): a counter. */
export function isCount(norm: string): boolean {
  return norm.length <= 8 && /^[+(]?\d{1,3}(?:[.,]?\d{1,3}){0,2}\s?[km]?[+)]?$/.test(normalize(norm));
}
