import { namesOf } from '../core/markup';
import type { PageSnapshot } from '../core/page';
import { normalize } from '../core/text';
import type { Lexicon } from './lexicon';
import { ownSite } from './own-site';

/** Names under which nobody in particular writes. */
const NOBODY =
  /^(?:admin\w*|staff|newsroom|news ?desk|editor(?:s|ial)?|redaktion|redacci[oó]n|rédaction|redazione|redactie|redakcja|redação|agenc(?:y|ies|ia|ias|ies?)|agenturen?|web ?desk|online|press|news)(?:\W|$)|(?:redaktion|newsroom|staff|desk|redacción|rédaction|redazione|redactie|team)$/;
const MARKUP = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'] as const;

/**
 * Whether a person is named as the author, in the markup or in a line that starts with "by". An agency's text that a
 * newsroom put together has none.
 */
export function hasOwnAuthor(page: PageSnapshot, lexicon: Lexicon): boolean {
  const own = ownSite(page);
  const isPerson = (name: string) => {
    const norm = normalize(name);
    return (
      !name.startsWith('http') &&
      norm.includes(' ') &&
      norm.length < 60 &&
      !NOBODY.test(norm) &&
      !own.named(name)
    );
  };
  const stated = page
    .jsonLdArticles()
    .slice(0, 3)
    .flatMap((article) => namesOf(article.author));
  for (const key of MARKUP) stated.push(...page.meta(key));
  if (stated.some(isPerson)) return true;
  return page.zone('lead').some((block) => {
    if (block.text.length > 80) return false;
    const rel = block.anchors.some((anchor) => anchor.getAttribute('rel') === 'author');
    const word = lexicon.words.by.find((by) => block.norm.startsWith(`${by} `));
    const rest = word ? block.text.slice(word.length).trim() : rel ? block.text : '';
    return /^\p{Lu}\p{L}+ \p{Lu}/u.test(rest) && isPerson(rest);
  });
}
