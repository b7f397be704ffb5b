/** What the peer's extension puts into a page on a click: Readability, and as little around it as shows its text. */
import { Readability } from '@mozilla/readability';
import { PEER, PEER_TEXT } from './views.ts';

/** Readability on a clone of the page, its result as it is in an empty element over the page. */
(globalThis as unknown as { measurePeer(): void }).measurePeer = () => {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const host = document.createElement(PEER);
  host.style.cssText =
    'all:initial;position:fixed;inset:0;z-index:2147483647;overflow:auto;background:#fff;color:#111';
  const main = document.createElement(PEER_TEXT);
  const title = document.createElement('h1');
  title.textContent = article?.title ?? '';
  // The text alone: whatever ran in it would be the page's.
  main.append(title, ...new DOMParser().parseFromString(article?.content ?? '', 'text/html').body.childNodes);
  host.attachShadow({ mode: 'closed' }).append(main);
  document.documentElement.append(host);
};
