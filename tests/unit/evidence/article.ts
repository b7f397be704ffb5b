import { createBudget } from '../../../src/core/budget';
import type { PageSnapshot } from '../../../src/core/page';
import { snapshot } from '../../../src/core/snapshot';

const PROSE = [
  'The harbour of Westmark will be closed for three weeks while divers replace the old lock gates, the port authority said on Monday.',
  'Ferries to the islands will leave from the northern pier, where a temporary terminal was built over the winter at the town’s expense.',
  'Fishermen had asked for a later date, as the herring season starts in April and every lost day costs them a good part of their income.',
  'The mayor promised compensation, though she could not say how much or when it would be paid to the owners of the smaller boats.',
];

interface Parts {
  url?: string;
  lang?: string;
  /** Markup for the head. */
  head?: string;
  headline?: string;
  /** The document's title where it is more than the headline. */
  title?: string;
  /** Markup right above the headline. */
  above?: string;
  /** Markup between headline and text. */
  lead?: string;
  /** Paragraphs of the text, without their tags; they replace the usual ones. */
  text?: readonly string[];
  /** Markup right behind the text. */
  tail?: string;
  /** Markup at the page's end. */
  foot?: string;
}

/** A page with an invented article, as the detector sees it. */
export function article(parts: Parts = {}): PageSnapshot {
  const {
    url = 'https://daily.example/harbour-closed',
    lang = 'en',
    headline = 'Harbour closed for three weeks',
  } = parts;
  const html = `<!doctype html><html lang="${lang}"><head><title>${parts.title ?? headline}</title>${parts.head ?? ''}</head>
    <body><nav><a href="/">Start</a></nav><main><article>${parts.above ?? ''}<h1>${headline}</h1>${parts.lead ?? ''}
    ${(parts.text ?? PROSE).map((text) => `<p>${text}</p>`).join('\n')}
    ${parts.tail ?? ''}</article></main>${parts.foot ?? ''}</body></html>`;
  return snapshot(
    new DOMParser().parseFromString(html, 'text/html'),
    url,
    createBudget(() => 0),
  );
}

/** The usual paragraphs, with the first or the last one changed. */
export function prose(change: {
  first?: (text: string) => string;
  last?: (text: string) => string;
}): string[] {
  const [first = '', ...rest] = PROSE;
  const last = rest.at(-1) ?? '';
  return [change.first?.(first) ?? first, ...rest.slice(0, -1), change.last?.(last) ?? last];
}
