import { createBudget } from '../../../src/core/budget';
import type { PageSnapshot } from '../../../src/core/page';
import { snapshot } from '../../../src/core/snapshot';

export const URL_OF_PAGE = 'https://www.morning-echo.example/world/harbour-bridge-closes';

/** Parses inertly, as fetched pages are. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The snapshot of a page with all the time it needs. */
export function pageOf(html: string, url = URL_OF_PAGE): PageSnapshot {
  return snapshot(
    documentOf(html),
    url,
    createBudget(() => 0, { nodes: 1e6, chars: 1e7, ms: 1 }),
  );
}

export const HEADLINE = 'Harbour bridge closes for two winters of repairs';

/** Paragraphs of a story, each long enough to be prose. */
export const STORY = [
  'The bridge over the old harbour will close on Monday for two winters, the port office said, and ferries will carry the workers across.',
  'Engineers found cracks in the third pier during the spring inspection, which nobody had expected so soon after the last repair.',
  'Shop owners on the northern bank fear for their trade, and the council has promised them a fund that is still without money.',
  'A first train of barges is expected at the weekend, weather permitting, and the crane will follow a week later by night.',
] as const;

/** Paragraphs as `<p>` elements. */
export function paragraphs(texts: readonly string[] = STORY): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A plain, honest article page. */
export function plainPage(body = paragraphs(), head = ''): string {
  return `<html lang="en"><head><title>${HEADLINE} - Morning Echo</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <main><article><h1>${HEADLINE}</h1><p>By Ida Moor</p>${body}</article></main>
    <footer>Morning Echo, 1 Quay Street</footer></body></html>`;
}

/** A post of an autoblog: news theme with German words, English text of a feed, cut by the importer. */
export function scrapedPage(): string {
  const teaser = STORY[0].slice(0, 96);
  return `<html lang="de-DE"><head><title>${HEADLINE} | Technik Welle</title></head><body>
    <div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Start</a></span>
      <span><a href="/usa">United States</a></span> <span class="td-bred-no-url-last">${HEADLINE}</span></div></div>
    <article class="post"><header class="td-post-title"><h1 class="entry-title">${HEADLINE}</h1>
      <div class="td-module-meta-info"><div class="td-post-views"><span class="td-nr-views-7">100</span></div>
      <div class="td-post-comments"><a href="#respond">0</a></div></div></header>
    <div class="td-post-sharing"><div class="td-social-share-text">Teilen</div></div>
    <div class="td-post-content"><p class="td-post-sub-title">${teaser}..</p>
      ${paragraphs(STORY.slice(0, 3))}
      <p>“Until now the port has paid for every repair out of its own purse, and it told the council that this winter it cannot go on doing so.</p>
      <p>Continue reading...</p></div></article></body></html>`;
}
