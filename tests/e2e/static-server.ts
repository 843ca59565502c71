import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { securityHeaders } from '../../src/build/security';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticHost {
  address: string;
  /** From now on the service worker's file differs: a new deploy. */
  deploy(): void;
  /** The server is dead: connections are refused. */
  die(): Promise<void>;
}

/** A static host of the built application, that can deploy a new version and die. */
export async function hostApplication(): Promise<StaticHost> {
  let revision = 0;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = join('dist', path === '/' ? 'index.html' : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
    if (path === '/service-worker.js') response.end(`${readFileSync(file, 'utf8')}\n// revision ${revision}`);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    deploy: () => (revision += 1),
    die: () =>
      new Promise((dead) => {
        server.close(() => dead());
        server.closeAllConnections();
      }),
  };
}
