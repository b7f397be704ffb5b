import { describe } from './banner-model';
import { SLOT } from './dom';
import type { SavedArticle } from './export/types';
import type { ReaderView } from './view';

/** The article of a view as it is taken along now. */
export function savedArticle(view: ReaderView): SavedArticle {
  const { title, byline, publishedTime, siteName, lang, dir, text, facts } = view.data;
  const result = view.state()?.search?.result;
  const { kind, sentence } = describe(view.state());
  const said = [kind, sentence].map((part) => part?.text.replace(SLOT, part.name ?? '') ?? '');
  const named = facts.authors.map(({ value }) => value);
  return {
    title,
    authors: named.length > 0 ? named : byline ? [byline] : [],
    publishedTime,
    modifiedTime: facts.modified?.value ?? null,
    siteName,
    lang,
    dir,
    url: view.url,
    origin: result?.outcome === 'found' ? result.origin : null,
    story: said.filter(Boolean).join(' '),
    body: view.article,
    text,
    savedAt: Date.now(),
  };
}
