import { plainHost, siteOf } from '../core/url';
import { agencies } from './agencies';
import { isDeclined } from './inflection';
import { PUBLISHER_TABLE } from './publisher-table';
import { INDEPENDENT_TABLE } from './publisher-table-independent';
import { REGIONAL_TABLE } from './publisher-table-regional';
import { WORLD_TABLE } from './publisher-table-world';

export interface Publisher {
  readonly name: string;
  readonly host: string;
}

interface Tables {
  readonly byHost: ReadonlyMap<string, Publisher>;
  readonly byName: ReadonlyMap<string, readonly Spelling[]>;
  /** By the letters with which their first word begins, which no case changes, and the number of words. */
  readonly byStem: ReadonlyMap<string, readonly Spelling[]>;
}

/** One of the ways to spell a publisher's name. */
interface Spelling {
  readonly publisher: Publisher;
  readonly article: string;
  readonly words: readonly string[];
  /** True where it is a word as well, which only a credit makes a publisher's name. */
  readonly isWord: boolean;
}

/** In place of other spellings: the name tells its publisher only beside a link. */
const HOST_ONLY = '-';
/** Ahead of other spellings: the name is a word as well, and tells its publisher only in a credit. */
const CREDIT_ONLY = ':';

let tables: Tables | undefined;

function read(): Tables {
  if (tables) return tables;
  const byHost = new Map<string, Publisher>();
  const byName = new Map<string, Spelling[]>();
  const byStem = new Map<string, Spelling[]>();
  const add = (host: string, name: string, others: readonly string[], isWord = false) => {
    const publisher = { name, host };
    if (!byHost.has(host)) byHost.set(host, publisher);
    for (const spelling of [name, ...others]) {
      const key = nameKey(spelling);
      if (!key) continue;
      const words = wordsOf(spelling);
      const entry = { publisher, article: articleOf(spelling), words, isWord: isWord && spelling === name };
      push(byName, key, entry);
      push(byStem, stemKey(words), entry);
    }
  };
  for (const line of [PUBLISHER_TABLE, WORLD_TABLE, REGIONAL_TABLE, INDEPENDENT_TABLE].flatMap((table) =>
    table.trim().split('\n'),
  )) {
    const [host = '', name = '', third = ''] = line.split('|');
    const isWord = third.startsWith(CREDIT_ONLY);
    if (third === HOST_ONLY) byHost.set(host, { name, host });
    else add(host, name, third.slice(isWord ? 1 : 0).split(','), isWord);
  }
  for (const agency of agencies) add(plainHost(new URL(agency.url)), agency.name, agency.aliases);
  tables = { byHost, byName, byStem };
  return tables;
}

function push<T>(lists: Map<string, T[]>, key: string, entry: T) {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** The articles of each language: "El Muelle" is not "Le Muelle", but "der Küste" is "Die Küste". */
const ARTICLES: readonly string[] = [
  'the',
  'der die das',
  'le la les',
  'el la',
  'il la',
  'de',
  'o a',
  'η ο το οι τα την τη του της των',
];
const ARTICLE = new RegExp(`^\\s*(${ARTICLES.join(' ').split(' ').join('|')})\\s+(?=\\S)`, 'u');

const lower = (name: string) => name.normalize('NFKD').toLowerCase();
const lettersOf = (word: string) => word.replace(/[^\p{L}\p{N}]+/gu, '');
const articleOf = (name: string) => ARTICLE.exec(lower(name))?.[1] ?? '';

/** A name without case, punctuation and article, for comparing spellings: "F.A.Z." and "FAZ" are one. */
export function nameKey(name: string): string {
  return lettersOf(lower(name).replace(ARTICLE, ''));
}

function wordsOf(name: string): string[] {
  return lower(name).replace(ARTICLE, '').split(/\s+/).map(lettersOf).filter(Boolean);
}

/** Letters of a first word that no case changes. */
const STEM = 3;
const stemKey = (words: readonly string[]) => `${words.length} ${words[0]?.slice(0, STEM) ?? ''}`;

/** False for two articles of different languages. */
function agrees(one: string, other: string): boolean {
  return !one || !other || ARTICLES.some((list) => [one, other].every((it) => list.split(' ').includes(it)));
}

/** The publisher of a host (with or without `www.` or a section's subdomain), if it is a common one. */
export function publisherOfHost(host: string): Publisher | null {
  const plain = plainHost(host);
  const { byHost } = read();
  return byHost.get(plain) ?? byHost.get(siteOf(plain)) ?? null;
}

/** The publisher that a name means, in any of its cases, if it is a common one. */
export function publisherNamed(name: string): Publisher | null {
  return find(name, ({ isWord }) => !isWord);
}

/** The publisher that a credit names ("Source: X"): as {@link publisherNamed}, also by a name that is a word as well. */
export function publisherCredited(name: string): Publisher | null {
  return find(name, () => true);
}

function find(name: string, isWanted: (spelling: Spelling) => boolean): Publisher | null {
  const { byName, byStem } = read();
  const article = articleOf(name);
  const fits = (spelling: Spelling) => agrees(spelling.article, article) && isWanted(spelling);
  const named = byName.get(nameKey(name))?.find(fits);
  if (named) return named.publisher;
  const words = wordsOf(name);
  const declined = byStem
    .get(stemKey(words))
    ?.find((spelling) => fits(spelling) && isDeclined(words, spelling.words, spelling.publisher.host));
  if (declined) return declined.publisher;
  // "Benzinga.com", "www.pier.example"
  const host = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})\.?$/i.exec(name.trim())?.[1];
  return host ? publisherOfHost(host) : null;
}

let releaseWires: ReadonlySet<string> | undefined;

/** True for a service that sends other people's press releases out. */
export function isReleaseWire(name: string): boolean {
  releaseWires ??= new Set(
    agencies
      .filter((agency) => agency.kind === 'press-release')
      .flatMap((agency) => [agency.name, ...agency.aliases].map(nameKey)),
  );
  return releaseWires.has(nameKey(name));
}
