/** `lists.example`: a list of rules that can be answered in all the ways that go wrong. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pour } from './pour.ts';

export type ListMode = 'good' | 'changed' | 'error' | 'truncated' | 'prose' | 'large' | 'huge';

/** What the list says; `changed` adds a line. */
export const LIST =
  '! Title: Town papers\n! Version: 1\n! Expires: 2 days\n\n[weltnachrichten-heute.example]\nbody: .td-post-content\nstrip: .td-post-featured-image\n';
export const CHANGED = `${LIST.replace('Version: 1', 'Version: 2')}\n[lakeside-observer.example]\nmode: never\n`;

const RULE = '[a.example]\nstrip: .x\n';
/** Bytes of an answer that is far too large. */
const HUGE = 50_000_000;

export function answerList(
  mode: ListMode,
  request: IncomingMessage,
  response: ServerResponse,
): ServerResponse {
  const text = mode === 'changed' ? CHANGED : LIST;
  const etag = `"${text.length}"`;
  const plain = { 'content-type': 'text/plain; charset=utf-8', etag, 'cache-control': 'no-store' };
  switch (mode) {
    case 'error':
      return response.writeHead(500, { 'content-type': 'text/plain' }).end('broken');
    case 'prose':
      return response.writeHead(200, plain).end('This list has moved.\n');
    case 'large':
      // As much as is taken.
      return response.writeHead(200, plain).end(RULE.repeat(3_900_000 / RULE.length));
    case 'truncated':
      response.writeHead(200, { ...plain, 'content-length': text.length * 2 });
      response.write(text.slice(0, -20));
      setTimeout(() => response.destroy(), 200);
      return response;
    case 'huge':
      response.writeHead(200, plain);
      return pour(response, RULE.repeat(4000), HUGE);
    default:
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
      return response.writeHead(200, plain).end(text);
  }
}
