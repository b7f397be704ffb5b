/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { bare, WordIndex } from '../../../src/article/words';
import { languageOf } from '../../../src/core/language';
import { normalize } from '../../../src/core/text';
import { debrisLanguages, languages, lexiconFor } from '../../../src/lexicon';
import { startsWithDate } from '../../../src/lexicon/date-words';
import type { DebrisWords, Language, Words } from '../../../src/lexicon/lexicon';
import { asSpelled, isDate, publisherName } from '../../../src/lexicon/publisher-name';
import { matchTemplates, namesSite, prepare } from '../../../src/lexicon/template';
import { bareLine, wholeLine } from '../../../src/lexicon/whole-line';
import type { Examples } from './example';

/** Months and weekdays of all languages. */
const { dates } = lexiconFor(languages.map(({ lang }) => lang));
const files = import.meta.glob<Examples>('./examples/*.ts', { eager: true, import: 'examples' });
/** The languages' files themselves, before they are packed. */
const written = import.meta.glob<Language>('../../../src/lexicon/langs/*.ts', { eager: true });
const examples = Object.entries(files).map(([path, file]) => ({ path, ...file }));

type Group = keyof Omit<Words, 'lang'>;
type DebrisGroup = keyof Omit<DebrisWords, 'lang'>;
type Finder = (norm: string, entries: readonly string[], text?: string) => boolean;

const isLine: Finder = (norm, entries) => wholeLine(norm, entries) !== null;
/** A sentence counts where it names somebody, or has no place for a name. */
const isSentence: Finder = (norm, entries, text = norm) => {
  const match = matchTemplates(prepare(entries), norm);
  if (!match) return false;
  if (!namesSite(match.template)) return true;
  const site = match.site.trim();
  return !isDate(site) && !startsWithDate(site, dates) && publisherName(asSpelled(text, site)) !== null;
};
const isPhrase: Finder = (norm, entries) => matchTemplates(prepare(entries), norm) !== null;
const isWord: Finder = (norm, entries) => entries.includes(norm);
const startsWith: Finder = (norm, entries) => entries.some((entry) => bareLine(norm).startsWith(entry));
const contains: Finder = (norm, entries) => entries.some((entry) => norm.includes(entry));
const isLabel: Finder = (norm, entries) => entries.some((entry) => /^\s*[:-]/.test(after(norm, entry)));
const isAround: Finder = (norm, entries) =>
  entries.some((entry) => {
    const [before = '', behind = ''] = entry.split('{name}');
    return norm.startsWith(before) && norm.endsWith(behind) && norm.length > entry.length - 6;
  });
const after = (norm: string, entry: string) => (norm.startsWith(entry) ? norm.slice(entry.length) : '');

/** How each list of words is looked for. */
const FIND: Record<Group, Finder> = {
  share: isLine,
  continueReading: isLine,
  readOriginal: startsWith,
  sourceLabel: isLabel,
  firstPublished: isSentence,
  feedFooter: isSentence,
  takenOver: isSentence,
  permitted: contains,
  published: contains,
  thisText: startsWith,
  translationOf: isPhrase,
  pressRelease: isLine,
  pressContact: startsWith,
  about: isAround,
  aboutSelf: isWord,
  ownPlace: contains,
  material: isPhrase,
  by: isWord,
  home: isLine,
  creditLabel: isWord,
  rest: contains,
  access: contains,
  paywall: contains,
  never: isPhrase,
};
/** Words of everyday, which tell a wall only where they stand together. */
const TOGETHER: readonly Group[] = ['rest', 'access'];
/** Those and words of everyday that tell something only beside a publication's name. */
const EVERYDAY: readonly Group[] = [...TOGETHER, 'permitted', 'published', 'thisText'];
const GROUPS = Object.keys(FIND) as Group[];

const isDebrisLine: Finder = (norm, entries) =>
  norm.length < 90 && entries.some((entry) => bare(entry.replaceAll('{n}', '1')) === bare(norm));
const debrisFinder = (group: DebrisGroup, list: DebrisWords): Finder => {
  const index = new WordIndex([list]);
  if (group === 'readAlso') return (norm) => index.startsReadAlso(norm);
  if (group === 'newsletter') return (norm) => index.pitches({ norm });
  return isDebrisLine;
};
const debrisGroups = (list: DebrisWords) =>
  Object.keys(list).filter((key) => key !== 'lang') as DebrisGroup[];

test('every language has its examples, and every list one', () => {
  const lacking = languages.flatMap(({ lang }) => {
    const own = examples.find((one) => one.lang === lang);
    if (!own) return [`${lang}: no file`];
    const debris = debrisLanguages.find((list) => list.lang === lang);
    return [
      ...GROUPS.filter((group) => !own.words[group]?.length),
      ...(debris ? debrisGroups(debris).filter((group) => !own.debris[group]?.length) : ['debris']),
      ...(own.text.length > 0 && own.prose.length > 2 ? [] : ['text or prose']),
    ].map((group) => `${lang}: ${group}`);
  });
  expect(lacking).toEqual([]);
});

describe.each(examples.map((one) => [one.lang, one] as const))('%s', (lang, own) => {
  const words = languages.find((one) => one.lang === lang) as Words;
  const debris = debrisLanguages.find((one) => one.lang === lang) as DebrisWords;

  test('is named like its file and has words', () => {
    expect(own.path).toBe(`./examples/${lang}.ts`);
    expect(words).toBeDefined();
    expect(debris).toBeDefined();
  });

  test('its words are found', () => {
    const missed = GROUPS.flatMap((group) =>
      (own.words[group] ?? [])
        .filter((text) => !FIND[group](normalize(withoutMarks(text)), words[group], withoutMarks(text)))
        .map((text) => `${group}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  test('its publishers are named', () => {
    const named = (['firstPublished', 'feedFooter', 'takenOver'] as const).flatMap((group) =>
      (own.words[group] ?? [])
        .filter((text) => NAMED.test(text))
        .map((text) => {
          const plain = withoutMarks(text);
          const site = matchTemplates(prepare(words[group]), normalize(plain))?.site.trim() ?? '';
          return [text, publisherName(asSpelled(plain, site))];
        }),
    );
    expect(named).toEqual(named.map(([text]) => [text, NAMED.exec(text ?? '')?.[1]]));
  });

  test('its debris is found', () => {
    const missed = debrisGroups(debris).flatMap((group) =>
      (own.debris[group] ?? [])
        .filter((text) => !debrisFinder(group, debris)(normalize(text), debris[group]))
        .map((text) => `${group}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  test('prose is none of it', () => {
    const texts = [...own.prose, ...own.text];
    const taken = texts.flatMap((text) => {
      const norm = normalize(text);
      return [
        ...(TOGETHER.every((group) => FIND[group](norm, words[group])) ? TOGETHER : []),
        ...GROUPS.filter(
          (group) => group !== 'never' && !EVERYDAY.includes(group) && FIND[group](norm, words[group], text),
        ).filter(() => !isPhrase(norm, words.never)),
        // What starts like "Read also" is looked at only where it is a link.
        ...debrisGroups(debris).filter(
          (group) => group !== 'readAlso' && debrisFinder(group, debris)(norm, debris[group]),
        ),
      ].map((group) => `${group}: ${text}`);
    });
    expect(taken).toEqual([]);
  });

  test('labels are no traces', () => {
    const taken = (own.labels ?? []).flatMap((text) =>
      GROUPS.filter((group) => !EVERYDAY.includes(group) && FIND[group](normalize(text), words[group])).map(
        (group) => `${group}: ${text}`,
      ),
    );
    expect(taken).toEqual([]);
  });

  test('its text is known for this language', () => {
    expect(own.text.map(languageOf)).toEqual(own.text.map(() => lang));
  });

  test('every list is filled, in the form in which texts are compared, each entry once', () => {
    for (const [group, entries] of [...Object.entries(words), ...Object.entries(debris)]) {
      if (typeof entries === 'string') continue;
      expect((entries as string[]).length, group).toBeGreaterThan(0);
      expect(entries, group).toEqual([...new Set((entries as string[]).map(normalize))]);
    }
  });
});

test.each(Object.entries(written))('%s writes no entry twice', (_, { words, debris }) => {
  for (const [group, entries] of [...Object.entries(words), ...Object.entries(debris)])
    if (typeof entries !== 'string')
      expect(
        (entries as string[]).filter((entry, index, all) => all.indexOf(entry) !== index),
        group,
      ).toEqual([]);
});

const NAMED = /\[([^\]]+)\]/;

function withoutMarks(text: string): string {
  return NAMED.test(text) && !/^\[/.test(text) ? text.replace(/[[\]]/g, '') : text;
}
