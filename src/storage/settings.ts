import type { CadranDatabase, Setting } from './database';
import { field } from './rows';

/** A setting as it is stored, unchecked; undefined if it never was. */
export async function readSetting({ settings }: CadranDatabase, key: Setting['key']): Promise<unknown> {
  return field(await settings.get(key), 'value');
}
