import { isDeviceId } from './codec';
import type { CadranDatabase } from './database';
import { readSetting } from './settings';

const LENGTH = 12;
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Bytes from here on would favour the first characters. */
const FAIR = Math.floor(256 / ALPHABET.length) * ALPHABET.length;

/** A new device id: 12 characters in base 36, drawn at random. It says nothing of the computer. */
export function newDeviceId(): string {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      if (byte < FAIR && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length];
    }
  }
  return id;
}

/** This computer's id, made at the first need. To be called inside a read-write transaction on `settings`. */
export async function deviceOf(database: CadranDatabase): Promise<string> {
  const known = await readSetting(database, 'device');
  return isDeviceId(known) ? known : renewDevice(database);
}

/** A new id for this computer: what it wrote so far stays, as the work of another device. */
export async function renewDevice(database: CadranDatabase): Promise<string> {
  const value = newDeviceId();
  await database.settings.put({ key: 'device', value });
  return value;
}
