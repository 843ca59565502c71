import type { Levels } from '../../content/schema';
import type { Collectivite } from '../diagnostic';
import type { LevelRange, TargetResult, TargetStatus } from './results';

/** The size band that fixes the target: an EPCI takes the last one; without population there is none. */
export function targetBand(levels: Levels, { kind, population }: Collectivite): number | null {
  if (kind === 'epci') return levels.bands.length - 1;
  if (population === null) return null;
  const index = levels.bands.findIndex(({ below }) => below === undefined || population < below);
  return index < 0 ? null : index;
}

type Ranged = { status: 'notConcerned' } | { status: 'insufficient' | 'indicative' | 'established'; levelRange: LevelRange };

/** Target and whether it is met, claimed only when it holds at both ends of the level range. `chosen`: the commune's own target, if any. */
export function targetOf(levels: Levels, collectivite: Collectivite, theme: string, chosen: number | null, result: Ranged): TargetResult {
  const band = targetBand(levels, collectivite);
  const level = chosen ?? (band === null ? null : (levels.targets[theme]?.[band] ?? null));
  return { level, chosen: chosen !== null, status: level === null ? 'none' : statusOf(level, result) };
}

function statusOf(target: number, result: Ranged): TargetStatus {
  if (result.status === 'notConcerned') return 'none';
  if (result.status === 'insufficient') return 'toComplete';
  const [low, high] = result.levelRange;
  if (low >= target) return 'met';
  return high < target ? 'notMet' : 'toComplete';
}
