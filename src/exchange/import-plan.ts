import { joinDiagnostic, joinRegisters, type Diagnostic, type Fragment, type Json, type Register } from '../domain/diagnostic';
import { canonical } from './canonical';

interface ChangedRegister {
  key: string;
  ours: Register;
  theirs: Register;
  /** Which of the two is the later, and stays after the import. */
  kept: 'ours' | 'theirs';
}

/** What importing would do, shown before it is done. */
export interface ImportPlan {
  diagnostic: string;
  /** Nothing of this diagnostic is on this computer. */
  isNew: boolean;
  /** A newer content wrote in the file: what this one does not know will be kept, listed, and will not count. */
  newerContent: boolean;
  /** Registers that say the same on both sides. */
  sameCount: number;
  /** Keys that only the file has. */
  newRegisters: string[];
  /** Registers that do not say the same. */
  changedRegisters: ChangedRegister[];
  /** The diagnostic as it would be. */
  after: Diagnostic;
}

/** Compares the file's fragments (at least one) with those held here (maybe none) of the same diagnostic. */
export function planImport(incoming: readonly Fragment[], held: readonly Fragment[], contentVersion: number): ImportPlan {
  const after = joinDiagnostic([...held, ...incoming]);
  const ours = joinRegisters(held.map(({ registers }) => registers));
  const theirs = joinRegisters(incoming.map(({ registers }) => registers));
  const plan: ImportPlan = {
    diagnostic: after.id,
    isNew: held.length === 0,
    newerContent: incoming.some((fragment) => fragment.contentVersion > contentVersion),
    sameCount: 0,
    newRegisters: [],
    changedRegisters: [],
    after,
  };
  for (const [key, register] of Object.entries(theirs)) {
    const own = ours[key];
    if (own === undefined) plan.newRegisters.push(key);
    else if (same(own.v, register.v)) plan.sameCount += 1;
    else plan.changedRegisters.push({ key, ours: own, theirs: register, kept: same(after.registers[key]!.v, own.v) ? 'ours' : 'theirs' });
  }
  return plan;
}

const same = (a: Json, b: Json) => canonical(a) === canonical(b);

/** The same registers, written by the same devices, as a diagnostic of its own: importing it touches nothing that is here. */
export function asCopy(fragments: readonly Fragment[], newId: string): Fragment[] {
  return fragments.map((fragment) => ({ ...fragment, diagnostic: newId }));
}
