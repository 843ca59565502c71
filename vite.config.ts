import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { precompressPlugin } from './src/build/precompress';
import { schemasPlugin } from './src/build/schemas';
import { securityHeaders, securityPlugin } from './src/build/security';
import { communesPlugin } from './src/communes/vite-plugin';
import { contentPlugin } from './src/content/build/vite-plugin';
import { reports } from './src/reports/build/vite-plugin';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('./package.json'), 'utf8')) as { version: string };
const testing = process.env.VITEST !== undefined;

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    vue(),
    contentPlugin(here('./src/content')),
    communesPlugin(),
    reports(),
    ...(testing
      ? []
      : [
          securityPlugin(),
          schemasPlugin(),
          VitePWA({
            strategies: 'injectManifest',
            srcDir: 'src/workers',
            filename: 'service-worker.ts',
            injectRegister: false,
            registerType: 'prompt',
            injectManifest: {
              globPatterns: ['**/*.{html,js,css,woff2,ttf,bin,svg,png,webmanifest,json}'],
              globIgnores: ['schema/**'],
              maximumFileSizeToCacheInBytes: 3_000_000,
            },
            manifest: {
              name: 'Cadran – L’autodiagnostic numérique des petites communes',
              short_name: 'Cadran',
              description: 'Faire le point sur le numérique de votre commune, sans réseau, sans compte, sans rien envoyer.',
              lang: 'fr',
              start_url: './',
              scope: './',
              display: 'standalone',
              background_color: '#ffffff',
              theme_color: '#0b4f6c',
              icons: [
                { src: 'icons/cadran-192.png', sizes: '192x192', type: 'image/png' },
                { src: 'icons/cadran-512.png', sizes: '512x512', type: 'image/png' },
                { src: 'icons/cadran-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
              ],
            },
          }),
          precompressPlugin(),
        ]),
  ],
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.6'],
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
  preview: { host: '127.0.0.1', port: 4173, headers: securityHeaders },
  test: {
    environment: 'node',
    include: ['tests/{unit,content,personas,component,architecture}/**/*.test.ts'],
    setupFiles: ['tests/support/warn-guard.ts'],
    restoreMocks: true,
  },
});
