/** The in-page half of `books.ts` that runs in the browser: a saved page becomes a book. */
import './no-browser';
import { extractArticle } from '../../src/article/article';
import { toBase64 } from '../../src/core/base64';
import { pageLangs } from '../../src/detect/langs';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import { parseHtml } from '../../src/platform/html-parser';
import { toBook } from '../../src/reader/export/epub';

// A picture of one pixel stands for all.
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function book(html: string, url: string): Promise<string | null> {
  const page = parseHtml(html, url);
  const langs = pageLangs(page);
  const article = extractArticle(page, { url, debris: debrisFor(langs), lexicon: lexiconFor(langs) });
  if (!article) return null;
  const body = document.createElement('div');
  body.append(document.importNode(article.body, true));
  const { blob } = await toBook(
    {
      ...article,
      authors: article.facts.authors.map(({ value }) => value),
      modifiedTime: article.facts.modified?.value ?? null,
      url,
      origin: null,
      story: 'The original has not been looked up.',
      body,
      savedAt: Date.now(),
    },
    {
      source: {
        picture: async () => ({ ok: true, type: 'image/png', base64: PIXEL }),
        end() {},
      },
      onProgress() {},
      signal: new AbortController().signal,
    },
  );
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

Object.assign(globalThis, { book });
