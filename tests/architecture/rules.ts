/** The rules themselves: from a file and what it imports to what is wrong with it. */
import { posix } from 'node:path';
import type { Import, Reading } from './read-imports';
import { DOORS, IMPURE_METHODS, IMPURE_NAMES, isBuild, rooms, type Mode } from './rooms';

/** `file` and what is imported are paths under `src/`, with `/`. Answers null when the import is allowed, else why it is not. */
export function importFault(file: string, { specifier, kind }: Import): string | null {
  const found = Object.entries(rooms).find(([, { files }]) => files.test(file));
  if (found === undefined) return `${file} stands in no room`;
  const [name, room] = found;
  if (!specifier.startsWith('.'))
    return room.packages.some((allowed) => fits(allowed, specifier)) ? null : `${name} may not import the package ${specifier}`;
  const target = targetOf(file, specifier);
  if (target.startsWith('..')) return kind === 'type' || isBuild(file) ? null : `${file} imports ${specifier} from outside src`;
  if (!isBuild(file) && isBuild(`${target}.ts`)) return `${name} runs, and ${target} is for the build`;
  if (name === 'ui/features' && target.startsWith('ui/features/'))
    return sameFeature(file, target) ? null : 'a feature imports no other feature';
  const mode = modeFor(room.places, target);
  if (mode === undefined) return `${name} may not import ${target}`;
  if (mode === 'type' && kind !== 'type') return `${name} may import the types of ${target} only`;
  if (mode === 'later' && kind === 'static') return `${name} imports ${target} when it is needed, with import()`;
  return null;
}

function fits(allowed: string, specifier: string): boolean {
  return allowed.endsWith('*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed || specifier.startsWith(`${allowed}/`);
}

function targetOf(file: string, specifier: string): string {
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return path.replace(/(\/index)?\.ts$/, '').replace(/\/$/, '');
}

function sameFeature(file: string, target: string): boolean {
  return file.split('/')[2] === target.split('/')[2];
}

function modeFor(places: Readonly<Record<string, Mode>>, target: string): Mode | undefined {
  const holding = Object.keys(places).filter((place) => place === '' || target === place || target.startsWith(`${place}/`));
  const [longest] = holding.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : places[longest];
}

/** What is wrong in a file beside its imports. */
export function fileFaults(file: string, { isBarrel, names, methods, template, imports }: Reading): string[] {
  const faults = imports.map((one) => importFault(file, one)).filter((fault) => fault !== null);
  if (isBarrel && !DOORS.test(file)) faults.push('a barrel that is not the door of a room');
  if (/\bv-html\b/.test(template)) faults.push('v-html');
  if (methods.some((method) => ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].includes(method))) faults.push('HTML put together by hand');
  if (file.startsWith('domain/')) {
    faults.push(...IMPURE_NAMES.filter((name) => names.includes(name)).map((name) => `the domain does without ${name}`));
    faults.push(...IMPURE_METHODS.filter((method) => methods.includes(method)).map((method) => `the domain does without ${method}()`));
  }
  return faults;
}
