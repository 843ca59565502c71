import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';
import { securityHeaders } from './security';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export function brotli(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Writes a `.br` beside each text file of the build, and serves it in preview as a good host would: small files, no need of a module. */
export function precompressPlugin(): Plugin {
  let out = 'dist';
  return {
    name: 'cadran-precompress',
    configResolved(config) {
      out = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!existsSync(out)) return;
        for (const entry of await readdir(out, { recursive: true })) {
          const file = join(out, entry);
          if (extname(file) in types && statSync(file).size > 1024) writeFileSync(`${file}.br`, brotli(readFileSync(file)));
        }
      },
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!serve(out, request, response)) next();
      });
    },
  };
}

function serve(out: string, request: IncomingMessage, response: ServerResponse): boolean {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const path = decodeURIComponent((request.url ?? '/').split('?')[0]!);
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  const name = path === '/' ? '/index.html' : path;
  const type = types[extname(name)];
  const file = `${join(out, name)}.br`;
  if (type === undefined || name.includes('..') || !/\bbr\b/.test(String(request.headers['accept-encoding'])) || !existsSync(file))
    return false;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Encoding', 'br');
  response.setHeader('Vary', 'Accept-Encoding');
  response.end(readFileSync(file));
  return true;
}
