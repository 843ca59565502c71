/** Byte budgets of the build, exact and therefore a gate: first load, script, style, whole offline copy. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = 'dist';
const kB = 1000;
const budgets = { script: 105 * kB, style: 15 * kB, first: 150 * kB, offline: 1200 * kB, requests: 12 };

const bytes = (file) => brotliCompressSync(readFileSync(join(DIST, file))).length;
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css|svg|webmanifest))"/g)].map(([, file]) => file);

/** Scripts that the entry imports statically, all the way down. */
function withImports(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(DIST, entry), 'utf8');
  for (const [, path] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) withImports(join('assets', path), seen);
  return seen;
}

const scripts = new Set(linked.filter((file) => file.endsWith('.js')).flatMap((file) => [...withImports(file)]));
const styles = linked.filter((file) => file.endsWith('.css'));
const fonts = styles.flatMap((file) =>
  [...readFileSync(join(DIST, file), 'utf8').matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, path]) =>
    join('assets', path.replace(/^["']?\.?\//, '').replace(/["']$/, '')),
  ),
);
const others = linked.filter((file) => !/\.(js|css)$/.test(file));
const sum = (files) => [...files].reduce((total, file) => total + bytes(file), 0);

const precached = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      !/\.(br|gz|map)$/.test(entry.name) &&
      entry.name !== '_headers' &&
      !(entry.parentPath ?? entry.path).includes('schema'),
  )
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length + 1));

const measured = {
  script: sum(scripts),
  style: sum(styles),
  first: bytes('index.html') + sum(scripts) + sum(styles) + sum(fonts) + sum(others),
  offline: sum(precached),
  requests: 1 + scripts.size + styles.length + fonts.length + others.length,
};

let fine = existsSync(join(DIST, 'service-worker.js'));
if (!fine) console.error('no service worker in the build');
for (const [name, budget] of Object.entries(budgets)) {
  const over = measured[name] > budget;
  if (over) fine = false;
  const shown = (value) => (name === 'requests' ? String(value) : `${(value / kB).toFixed(1)} kB`);
  console.log(`${over ? 'OVER' : 'ok  '} ${name}: ${shown(measured[name])} of ${shown(budget)}${name === 'requests' ? '' : ' (brotli)'}`);
}
process.exit(fine ? 0 : 1);
