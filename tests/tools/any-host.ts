/** Two servers on loopback that answer for every host, http and https, and as an HTTP proxy. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join, resolve } from 'node:path';

const TLS = resolve(import.meta.dirname, '../fixtures/tls');

export interface AnyHost {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Ends all connections first, those included whose answer never ends. */
  close(): Promise<void>;
}

/** @param answer gives the listener for requests of a scheme */
export async function serveAnyHost(answer: (scheme: 'http' | 'https') => RequestListener): Promise<AnyHost> {
  const sockets = new Set<Socket>();
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
  // CONNECT: whatever the host, the tunnel ends at our own https server, so nothing gets out.
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
  return {
    httpPort: (plain.address() as AddressInfo).port,
    httpsPort: (secure.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
}
