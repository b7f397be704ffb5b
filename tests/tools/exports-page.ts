/** The in-page half of `exports.ts` that runs in the browser: a saved page becomes a book, a web page and Markdown. */
import './no-browser';
import { extractArticle } from '../../src/article/article';
import { toBase64 } from '../../src/core/base64';
import { pageLangs } from '../../src/detect/langs';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import { parseHtml } from '../../src/platform/html-parser';
import { toBook } from '../../src/reader/export/epub';
import { toMarkdown } from '../../src/reader/export/markdown';
import type { SavedArticle, SaveOptions } from '../../src/reader/export/types';
import { toWebPage } from '../../src/reader/export/web-page';

// A picture of one pixel stands for all.
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export interface Exports {
  /** The files, base64. */
  readonly epub: string;
  readonly html: string;
  readonly markdown: string;
  /** What the view shows. */
  readonly text: string;
}

async function exportsOf(html: string, url: string): Promise<Exports | null> {
  const page = parseHtml(html, url);
  const langs = pageLangs(page);
  const article = extractArticle(page, { url, debris: debrisFor(langs), lexicon: lexiconFor(langs) });
  if (!article) return null;
  const body = document.createElement('div');
  body.append(document.importNode(article.body, true));
  const saved: SavedArticle = {
    ...article,
    authors: article.facts.authors.map(({ value }) => value),
    modifiedTime: article.facts.modified?.value ?? null,
    url,
    origin: null,
    story: 'The original has not been looked up.',
    body,
    savedAt: Date.now(),
  };
  const options: SaveOptions = {
    source: { picture: async () => ({ ok: true, type: 'image/png', base64: PIXEL }), end() {} },
    onProgress() {},
    signal: new AbortController().signal,
  };
  return {
    epub: await base64Of((await toBook(saved, options)).blob),
    html: await base64Of((await toWebPage(saved, options)).blob),
    markdown: await base64Of(new Blob([toMarkdown(saved)])),
    text: article.text,
  };
}

async function base64Of(blob: Blob): Promise<string> {
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

Object.assign(globalThis, { exportsOf });
