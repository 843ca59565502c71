/**
 * A fragment holds all that ONE device wrote for ONE diagnostic; only that device writes it. The diagnostic in hand is the join of its
 * fragments: per register, the greatest stamp wins. The join is commutative, associative and idempotent.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Register {
  v: Json;
  /** Hybrid logical clock stamp, see `stamp.ts`. */
  t: string;
}
export type Registers = Record<string, Register>;

export interface Fragment {
  format: 1;
  diagnostic: string;
  device: string;
  contentVersion: number;
  /** Counts the writes of this device to this fragment. */
  rev: number;
  registers: Registers;
}

export const voices = ['commun', 'elu', 'agent'] as const;
export type Voice = (typeof voices)[number];

export const answerKey = (voice: Voice, question: string) => `${voice}/${question}`;
export const metaKey = (field: string) => `meta/${field}`;

export function emptyFragment(diagnostic: string, device: string, contentVersion: number): Fragment {
  return { format: 1, diagnostic, device, contentVersion, rev: 0, registers: {} };
}

/** The fragment after one write by its device. Pure: the given fragment is left as it was. */
export function write(fragment: Fragment, key: string, value: Json, stamp: string, contentVersion: number): Fragment {
  return { ...fragment, contentVersion, rev: fragment.rev + 1, registers: { ...fragment.registers, [key]: { v: value, t: stamp } } };
}

/** Greatest stamp per register; on equal stamps (same device, same moment) the greater JSON text, so that order never matters. */
export function joinRegisters(all: readonly Registers[]): Registers {
  const joined = new Map<string, Register>();
  for (const registers of all) {
    for (const [key, register] of Object.entries(registers)) {
      const held = joined.get(key);
      if (held === undefined || wins(register, held)) joined.set(key, register);
    }
  }
  return Object.fromEntries([...joined].sort(([a], [b]) => compareText(a, b)));
}

/** Two states of the same device's fragment made one: what a backup and this PC both know of it. */
export function joinFragment(a: Fragment, b: Fragment): Fragment {
  return {
    ...a,
    contentVersion: Math.max(a.contentVersion, b.contentVersion),
    rev: Math.max(a.rev, b.rev),
    registers: joinRegisters([a.registers, b.registers]),
  };
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wins(a: Register, b: Register): boolean {
  const order = compareText(a.t, b.t);
  return order > 0 || (order === 0 && compareText(JSON.stringify(a.v), JSON.stringify(b.v)) > 0);
}
