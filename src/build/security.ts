import type { Plugin } from 'vite';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue cadran',
];

/** What every host must send with every file. The page repeats what a meta tag may say, for hosts that send nothing. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': [...directives, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const hosted: Record<string, string> = { ...securityHeaders, 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** The policy in the built page, and a `_headers` file for the hosts that read one. */
export function securityPlugin(): Plugin {
  return {
    name: 'cadran-security',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: directives.join('; ') }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      const lines = Object.entries(hosted).map(([name, value]) => `  ${name}: ${value}`);
      const cache = (path: string, value: string) => `${path}\n  Cache-Control: ${value}`;
      const source = [
        `/*\n${lines.join('\n')}`,
        cache('/assets/*', 'public, max-age=31536000, immutable'),
        cache('/index.html', 'no-cache'),
        cache('/service-worker.js', 'no-cache'),
        '',
      ].join('\n');
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
