/**
 * The words of a page's languages. The package has one file per language; only those that a page needs are read,
 * each once while the worker lives. They are data files, as a worker of Chromium cannot import code when it needs it.
 */
import { browser } from 'wxt/browser';
import { languageTag } from '../core/language';
import type { Lexicon, PackedLanguage } from '../lexicon/lexicon';
import { ALWAYS, merge, type Vocabulary } from '../lexicon/merge';

/** What `lexicon/index.json` of the package holds. */
interface Index {
  readonly langs: readonly string[];
  readonly feedFooter: readonly string[];
}

/** Combinations of languages that are kept ready; a handful covers a session. */
const MAX_KEPT = 20;
const files = new Map<string, Promise<unknown>>();
const made = new Map<string, Promise<Vocabulary>>();

/**
 * @param langs BCP 47 tags in any case; those without a file are passed over
 * @returns their words, English always among them; the same object for the same languages
 */
export function vocabularyFor(langs: readonly string[]): Promise<Vocabulary> {
  const wanted = [...new Set([...langs.map(languageTag), ALWAYS])].sort();
  const key = wanted.join();
  let vocabulary = made.get(key);
  if (!vocabulary) {
    if (made.size >= MAX_KEPT) made.clear();
    vocabulary = make(wanted);
    vocabulary.catch(() => made.delete(key));
    made.set(key, vocabulary);
  }
  return vocabulary;
}

/** The words to look with, without those that are only cleaned away. */
export async function lexiconFor(langs: readonly string[]): Promise<Lexicon> {
  return (await vocabularyFor(langs)).lexicon;
}

async function make(wanted: readonly string[]): Promise<Vocabulary> {
  const index = (await file('index')) as Index;
  const known = wanted.filter((lang) => index.langs.includes(lang));
  return merge((await Promise.all(known.map(file))) as PackedLanguage[], index.feedFooter);
}

function file(name: string): Promise<unknown> {
  let content = files.get(name);
  if (!content) {
    content = read(name);
    content.catch(() => files.delete(name));
    files.set(name, content);
  }
  return content;
}

async function read(name: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/lexicon/${name}.json`));
  return response.json();
}
