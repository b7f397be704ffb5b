/** The in-page half of `fit-blocks.ts`: what the learned models are asked on one saved page. */
import { extractArticle } from '../../src/article/article';
import type { Probe } from '../../src/article/work';
import { pageLangs } from '../../src/detect/langs';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import { parseHtml } from '../../src/platform/html-parser';

export interface Seen {
  readonly restore: Parameters<Probe>[1];
  readonly doubt: Parameters<Probe>[1];
  readonly text: string;
}

function look(page: { url: string; html: string }): Seen {
  const document = parseHtml(page.html, page.url);
  const langs = pageLangs(document);
  const seen = { restore: [] as Parameters<Probe>[1], doubt: [] as Parameters<Probe>[1] };
  const article = extractArticle(document, {
    url: page.url,
    debris: debrisFor(langs),
    lexicon: lexiconFor(langs),
    probe: (model, blocks) => {
      seen[model] = blocks;
    },
  });
  return { ...seen, text: article?.text ?? '' };
}

Object.assign(globalThis, { look });
