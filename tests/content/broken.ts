/** A copy of the content with one mistake in it, and what the compiler says of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compileContent } from '../../src/content/build/compile';
import { ContentError, type Problem } from '../../src/content/build/problem';
import { contentRoot } from './real';

export interface Mistake {
  file: string;
  /** The text to change, at its first place; `null`: the whole file goes. */
  find: string | RegExp | null;
  put?: string;
  /** A piece of the line that the message should name, in the file once broken; by default the line that was changed. */
  seen?: string;
}

export interface Refusal {
  problems: Problem[];
  message: string;
  /** The line that should be named, from 1. */
  line: number;
}

/** Compiles the content with the mistake. Throws when the compiler accepts it. */
export function refusalOf(mistake: Mistake): Refusal {
  const root = mkdtempSync(join(tmpdir(), 'cadran-content-'));
  try {
    cpSync(contentRoot, root, { recursive: true });
    const line = breakFile(join(root, mistake.file), mistake);
    return { ...refused(root, mistake), line };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function refused(root: string, { file }: Mistake): Omit<Refusal, 'line'> {
  try {
    compileContent(root);
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems, message: error.message };
    throw error;
  }
  throw new Error(`The mistake in ${file} was accepted`);
}

/** Breaks the file and answers the line to name. */
function breakFile(path: string, { find, put = '', seen }: Mistake): number {
  if (find === null) {
    rmSync(path);
    return 1;
  }
  const whole = readFileSync(path, 'utf8');
  const broken = whole.replace(find, () => put);
  if (broken === whole) throw new Error(`Nothing to break in ${path}: ${find}`);
  writeFileSync(path, broken);
  const at = seen === undefined ? whole.search(typeof find === 'string' ? escaped(find) : find) : broken.indexOf(seen);
  if (at < 0) throw new Error(`Nowhere in ${path}: ${seen}`);
  return broken.slice(0, at).split('\n').length;
}

const escaped = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** Words that the libraries say in English and that nobody should read. */
const ENGLISH = /\b(invalid|expected|received|string|number|boolean|object|array|undefined|null|must|at line|not allowed|missing)\b/i;

/** The compiler names the file and the line, in French, and gives the reason that is wanted. */
export function expectRefusal(mistake: Mistake, reason: string | RegExp): void {
  const { problems, message, line } = refusalOf(mistake);
  const found = problems
    .filter((problem) => problem.file.endsWith(`/${mistake.file}`) && problem.line === line)
    .map((problem) => problem.reason);
  expect(found, message).toContainEqual(typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason));
  expect(message).toContain(`${mistake.file}, ligne ${line} : `);
  expect(problems.filter((problem) => ENGLISH.test(problem.reason.replace(/«[^»]*»/g, '')))).toEqual([]);
}
