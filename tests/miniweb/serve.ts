/** Serves the mini-web on loopback, over http and https and as a proxy, as the browsers need it. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { isOurs } from './services.ts';
import type { Case, MiniWeb } from './web.ts';

const TLS = join(import.meta.dirname, '../fixtures/tls');

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
  const sockets = new Set<Socket>();
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
  const plain = createServer(answer('http'));
  const secure = createSecureServer(
    { key: readFileSync(join(TLS, 'key.pem')), cert: readFileSync(join(TLS, 'cert.pem')) },
    answer('https'),
  );
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  };
  plain.on('connect', (_request, client: Socket, head) => {
    const upstream = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    track(client);
    track(upstream);
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  plain.on('connection', track);
  secure.on('connection', track);
  secure.on('tlsClientError', () => {});
  await Promise.all([plain, secure].map(listen));
  const served: ServedWeb = {
    httpPort: (plain.address() as AddressInfo).port,
    httpsPort: (secure.address() as AddressInfo).port,
    current: null,
    lookUps,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
  return served;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function listen(server: Server): Promise<void> {
  return new Promise((ready) => server.listen(0, '127.0.0.1', ready));
}
