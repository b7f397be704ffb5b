import { namesOf } from '../core/markup';
import type { Block, PageSnapshot } from '../core/page';
import { normalize, spellUmlauts, squeeze } from '../core/text';
import { bareBrand } from '../core/url';
import { agenciesIn } from './agency-names';
import { namesAbove, postMeta } from './credit-blocks';
import type { Lexicon } from './lexicon';
import { isMedium, isOrganisation, publishes } from './name-kinds';
import { ownSite } from './own-site';
import { nameKey, publisherNamed } from './publishers';

/** Names under which nobody in particular writes. */
const NOBODY =
  /^(?:admin\w*|staff|newsroom|news ?desk|editor(?:s|ial)?|redaktion|redacci[oó]n|rédaction|redazione|redactie|redakcja|redação|agenc(?:y|ies|ia|ias|ies?)|agenturen?|web ?desk|online|press|news)(?:\W|$)|(?:redaktion|newsroom|staff|desk|redacción|rédaction|redazione|redactie|team)$/;
/** Where themes put the author. */
const BYLINE =
  /byline|(?:^|[\s_-])(?:by|by-?lines?|authors?|auteure?s?|autor(?:s|es|en|a|e)?|writers?|forfatter|skribent|journalist|szerz[oő]k?|yazar|credit-title)(?:$|[\s_-])/i;
const AUTHOR = '[rel~="author"],[itemprop="author"],[class*="author" i],[class*="byline" i]';
/** Two words as names are written; scripts without capitals have no more than that. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]* \p{Lu}|[\p{Lo}\p{M}]{2,} [\p{Lo}\p{M}]{2,})/u;
const MARKUP = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'] as const;

/** Addresses of pages about authors. */
const PROFILE =
  /\/(?:authors?|autor(?:en|es|e|i)?|auteurs?|redaktion|team|staff|people|profiles?|journalists?|writers?|by)\/./i;

/** Two or three words in a line of their own, as names are written. */
function isName(text: string): boolean {
  return text.length <= 40 && /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,2}$/u.test(text);
}

function isDated(block: Block | undefined): boolean {
  return (
    block !== undefined && block.text.length <= 60 && /\b(?:19|20)\d\d\b|\d{1,2}[:.]\d{2}/.test(block.text)
  );
}

/**
 * Persons named as the author, in the markup or in a line that starts with "by" or is marked as the byline. An
 * agency's text that a newsroom put together has none.
 */
export function ownAuthors(page: PageSnapshot, lexicon: Lexicon): string[] {
  const own = ownSite(page);
  const isPerson = (name: string) => {
    const norm = normalize(name);
    return (
      !name.startsWith('http') &&
      norm.includes(' ') &&
      norm.length < 60 &&
      !NOBODY.test(norm) &&
      agenciesIn(name, lexicon).length === 0 &&
      publisherNamed(name) === null &&
      !own.named(name)
    );
  };
  const shown = [...page.zone('lead'), ...postMeta(page)].flatMap((block) => {
    if (block.text.length > 80) return [];
    if (isName(block.text) && [-1, 1].some((step) => isDated(page.blocks[block.index + step])))
      return [block.text];
    // "Updated 3 May, 9:15 | By Jane Doe, Northern desk"
    const parts = block.text.split(/\s[|·•]\s/);
    const line = parts.find((part) => byOf(part, lexicon) !== undefined) ?? block.text;
    const word = byOf(line, lexicon);
    const marked =
      word === undefined &&
      (BYLINE.test(namesAbove(block.element)) ||
        block.element.querySelector(AUTHOR) !== null ||
        block.anchors.some((anchor) => PROFILE.test(anchor.getAttribute('href') ?? '')));
    const inner = marked && block.element.querySelector(AUTHOR);
    const rest = word
      ? line.slice(word.length).trim()
      : inner
        ? squeeze((inner.textContent ?? '').slice(0, 100))
        : marked
          ? block.text
          : '';
    return NAME.test(rest) ? [rest.split(BEHIND_NAME, 1)[0] ?? ''] : [];
  });
  return [...statedAuthors(page), ...shown].filter(isPerson);
}

/** "Jane Doe, northern desk", "Jana Muster mit Material von dpa": where the author's name ends. */
const BEHIND_NAME = /\s*[|•·,(\d]|\s(?:mit|with|avec|con|com|met|med)\s/u;

/** The word "by" at the start of a line, as the language has it. */
function byOf(line: string, { words }: Lexicon): string | undefined {
  const norm = normalize(line);
  return words.by.find((by) => norm.startsWith(`${by} `));
}

/** Names of authors in the markup, persons or not. */
export function statedAuthors(page: PageSnapshot): string[] {
  const authors = page.jsonLdArticles().slice(0, 3);
  return [
    ...authors.flatMap((article) => namesOf(article.author)),
    ...MARKUP.flatMap((key) => page.meta(key)),
  ];
}

/** Whether the site is called like its author, by its address or its name: what was first published elsewhere is their own. */
export function isAuthorsOwn(page: PageSnapshot): boolean {
  const brand = plainKey(bareBrand(page.host));
  const titles = page.meta('og:site_name').flatMap((title) => [title, ...title.split(/\s[|–—-]\s/)]);
  const called = [brand, ...titles.map(plainKey)];
  return statedAuthors(page).some(
    (name) =>
      isName(name) &&
      // Nobody is called "The Harbour Ledger".
      !/^(?:the|der|die|das|la|le|les|el|il|lo) /i.test(name) &&
      (called.includes(plainKey(name)) || isLastName(name, brand)) &&
      !name.split(' ').some((word) => word === word.toUpperCase()) &&
      publisherNamed(name) === null &&
      !isMedium(name) &&
      !publishes(name) &&
      !isOrganisation(name),
  );
}

/** "doerfer.example", Jane Doerfer's: short ones are words and initials as well. */
function isLastName(name: string, brand: string): boolean {
  return brand.length >= LAST_NAME && plainKey(name.split(' ').at(-1) ?? '') === brand;
}
const LAST_NAME = 6;

/** A name as addresses spell it: without hyphens, accents and umlauts. */
function plainKey(name: string): string {
  return nameKey(spellUmlauts(name.toLowerCase())).replace(/\p{M}+/gu, '');
}

/** Whether a person is named as the author. */
export function hasOwnAuthor(page: PageSnapshot, lexicon: Lexicon): boolean {
  return ownAuthors(page, lexicon).length > 0;
}
