/**
 * SHA-256 (FIPS 180-4), in hexadecimal. The browser's own (`crypto.subtle`) is missing where a commune serves Cadran over plain http on its
 * network; a checksum that depends on the address would make two kinds of files. It detects damage, it protects nothing.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const words = new DataView(bytes.buffer);
  const hash = Uint32Array.from(START);
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < bytes.length; offset += BLOCK) {
    for (let i = 0; i < 64; i++) schedule[i] = i < 16 ? words.getUint32(offset + 4 * i) : extended(schedule, i);
    compress(hash, schedule);
  }
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const BLOCK = 64;

/**
 * The first 32 bits of the fractional part of a root of each prime, as the standard defines its constants. None is nearer than 5e-12 to
 * another value of these bits: no engine's `cbrt` is that far off.
 */
const primes = Array.from({ length: 310 }, (_, i) => i + 2).filter(
  (n) => !Array.from({ length: n - 2 }, (_, i) => i + 2).some((d) => n % d === 0),
);
const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32);
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

function padded(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function extended(schedule: Uint32Array, i: number): number {
  const [far, near] = [schedule[i - 15]!, schedule[i - 2]!];
  const small = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
  const large = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
  return (schedule[i - 16]! + small + schedule[i - 7]! + large) | 0;
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = [...hash] as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + schedule[i]!) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = hash[i]! + word));
}
