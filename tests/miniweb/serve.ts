/** Serves the mini-web on loopback, over http and https and as a proxy, as the browsers need it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveAnyHost } from '../tools/any-host.ts';
import { isOurs } from './services.ts';
import type { Case, MiniWeb } from './web.ts';

export interface ServedWeb {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** The case under test: its faults are those of the services. */
  current: Case | null;
  /** Addresses that scripts asked for, not pages. */
  readonly lookUps: string[];
  close(): Promise<void>;
}

export async function serveMiniWeb(web: MiniWeb): Promise<ServedWeb> {
  const lookUps: string[] = [];
  const answer = (scheme: string) => async (request: IncomingMessage, response: ServerResponse) => {
    const target = request.url ?? '/';
    const url = target.startsWith('/') ? `${scheme}://${request.headers.host}${target}` : target;
    const reply = web.answer(url, await bodyOf(request), served.current?.faults ?? {});
    if (request.headers['sec-fetch-dest'] === 'empty' && isOurs(new URL(url))) lookUps.push(url);
    if (reply.dead) return response.destroy();
    if (reply.hang) return undefined;
    if (reply.slow) await new Promise((done) => setTimeout(done, reply.slow));
    response.writeHead(reply.location ? (reply.status ?? 302) : (reply.status ?? 200), {
      'content-type': reply.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(reply.location ? { location: reply.location } : {}),
    });
    return response.end(reply.body ?? '');
  };
  const { httpPort, httpsPort, close } = await serveAnyHost(answer);
  const served: ServedWeb = {
    httpPort,
    httpsPort,
    current: null,
    lookUps,
    close,
  };
  return served;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
