/**
 * Writes the ids of the content as it stands: `node node_modules/jiti/lib/jiti-cli.mjs tests/content/frozen/freeze.ts`. To run once for
 * each version of the content, when it is published; a frozen file never changes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { compileContent } from '../../../src/content/build/compile';
import { idsOf } from './ids';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ids = idsOf(compileContent(here('../../../src/content')).catalogue);
const file = here(`./ids-v${ids.version}.json`);
if (existsSync(file)) throw new Error(`${file} exists already: a frozen version never changes. Raise the version in manifest.yaml.`);
writeFileSync(file, await format(JSON.stringify(ids), { ...(await resolveConfig(file)), filepath: file }));
console.log(`${Object.keys(ids.questions).length} questions frozen in ${file}`);
