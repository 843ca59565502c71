/** Finds a Chromium, installing Debian's if there is none: $CHROMIUM, PATH, Chrome or Edge, Playwright's cache, apt, `playwright install`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

function inPlaywrightCache() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return null;
  for (const folder of readdirSync(cache)) {
    const binary = join(cache, folder, 'chrome-linux', 'chrome');
    if (folder.startsWith('chromium-') && existsSync(binary)) return binary;
  }
  return null;
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function install() {
  if (existsSync('/usr/bin/apt-get')) {
    const root = process.getuid?.() === 0;
    const apt = (...args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')) return;
  }
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

const find = () =>
  (process.env.CHROMIUM && existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null) ??
  onPath() ??
  places.find((place) => existsSync(place)) ??
  inPlaywrightCache();

/** The path of a Chromium that starts; throws when none can be had. */
export function chromium() {
  let found = find();
  if (found === null || found === undefined) {
    install();
    found = find();
  }
  if (!found) throw new Error('No Chromium: install it, or name it in $CHROMIUM');
  execFileSync(found, ['--version'], { stdio: 'ignore' });
  return found;
}
