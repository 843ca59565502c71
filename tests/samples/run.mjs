/** `npm run samples -- --out DIR`: writes the samples into DIR, made if need be. Plain Node: Vite reads the TypeScript and the content. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = 'Écrivez par exemple : npm run samples -- --out exemples';

const out = prepare(chosenFolder());
const server = await openVite();
try {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { sampleFiles } = await server.ssrLoadModule('/tests/samples/samples.ts');
  let count = 0;
  for await (const { path, content } of sampleFiles(version)) {
    const file = join(out, path);
    make(dirname(file));
    writeFileSync(file, content);
    count += 1;
  }
  console.log(`${count} fichiers écrits dans ${out}. Commencez par LISEZMOI.txt.`);
} catch (error) {
  console.error('Les exemples n’ont pas pu être écrits.');
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.close();
}

async function openVite() {
  const { createServer } = await import('vite');
  return createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
}

function chosenFolder() {
  const folder = readArguments().out?.trim();
  return folder ? resolve(folder) : refuse('Il manque le dossier où écrire les exemples.');
}

function readArguments() {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values;
  } catch ({ code, message }) {
    const [, found = ''] = /'([^']*)'/.exec(message) ?? [];
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return refuse(`Option inconnue : ${found}.`);
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return refuse(`« ${found} » est de trop : le dossier s’écrit après --out.`);
    return refuse('Après --out, il faut le nom d’un dossier.');
  }
}

function prepare(folder) {
  try {
    make(folder);
  } catch ({ code }) {
    return refuse(`Le dossier ${folder} ne peut pas être créé (${code}).`);
  }
  return statSync(folder).isDirectory() ? folder : refuse(`${folder} est un fichier, pas un dossier.`);
}

/** One folder at a time: `recursive` never ends where the system refuses with ENOENT, as under /proc. */
function make(folder) {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder);
}

function refuse(reason) {
  console.error(`${reason}\n${USAGE}`);
  return process.exit(2);
}
