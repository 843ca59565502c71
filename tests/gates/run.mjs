/** Every gate, in order; all of them run even when one fails, and the last line counts. A gate without its own tests counts for one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';

const work = mkdtempSync(join(tmpdir(), 'cadran-gates-'));
const report = (name) => join(work, `${name}.json`);
const bin = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args];
const only = process.argv.slice(2);

const gates = [
  { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', command: bin('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'types', command: bin('vue-tsc/bin/vue-tsc.js', '--noEmit') },
  { name: 'unused', command: bin('knip/bin/knip.js', '--no-progress') },
  {
    name: 'unit',
    command: bin(
      'vitest/vitest.mjs',
      'run',
      '--configLoader',
      'runner',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ),
    count: vitest,
  },
  { name: 'build', command: bin('vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'warn') },
  { name: 'size', command: [process.execPath, 'tests/gates/size.mjs'] },
  {
    name: 'e2e',
    command: bin('@playwright/test/cli.js', 'test', '--reporter=list,json'),
    env: () => ({ CHROMIUM: chromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e') }),
    count: playwright,
  },
];

function vitest() {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report('unit'), 'utf8'));
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + (numFailedTestSuites > 0 ? broken : 0) };
}

function playwright() {
  const { stats } = JSON.parse(readFileSync(report('e2e'), 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

let passed = 0;
let failed = 0;
const verdicts = [];

for (const gate of gates.filter(({ name }) => only.length === 0 || only.includes(name))) {
  console.log(`\n— ${gate.name}`);
  const started = Date.now();
  let counted;
  let status = 1;
  try {
    const [command, ...args] = gate.command;
    status = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...gate.env?.() } }).status ?? 1;
    counted = gate.count?.();
  } catch (error) {
    console.error(error);
  }
  const tally = counted ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (status !== 0 && tally.failed === 0) tally.failed = 1;
  passed += tally.passed;
  failed += tally.failed;
  verdicts.push(
    `${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${gate.name} (${tally.passed} passed, ${tally.failed} failed, ${Math.round((Date.now() - started) / 1000)} s)`,
  );
}

rmSync(work, { recursive: true, force: true });
console.log(`\n${verdicts.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
