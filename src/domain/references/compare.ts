import type { Collectivite } from '../diagnostic';
import type { Indicator, Reference } from '../../content/schema';
import { compileCondition } from '../conditions';
import type { Sheet } from '../questionnaire';

export interface Figure {
  reference: string;
  /** Per cent. */
  value: number;
  /** The size band of the figure, or null for all sizes. */
  band: string | null;
}

export interface IndicatorResult {
  indicator: string;
  /** `outside`: the commune is not among those that the indicator counts. */
  yours: 'yes' | 'no' | 'unknown' | 'outside';
  figures: Figure[];
}

/** Each indicator: what is true here, beside the published figures of the commune's size where the source has bands. */
export function compareToReferences(sheet: Sheet): IndicatorResult[] {
  const { indicators, references } = sheet.plan.catalogue;
  const byId = new Map(references.references.map((reference) => [reference.id, reference]));
  return indicators.map((indicator) => ({
    indicator: indicator.id,
    yours: yours(sheet, indicator),
    figures: indicator.references.flatMap((id) => figureOf(byId.get(id)!, sheet.collectivite)),
  }));
}

function yours(sheet: Sheet, { base, hit }: Indicator): IndicatorResult['yours'] {
  const within = base === undefined ? 'true' : sheet.truth(compileCondition(base));
  if (within === 'false') return 'outside';
  const held = sheet.truth(compileCondition(hit));
  if (within === 'undetermined' || held === 'undetermined') return 'unknown';
  return held === 'true' ? 'yes' : 'no';
}

function figureOf({ id, value, bands }: Reference, { kind, population }: Collectivite): Figure[] {
  const band =
    kind === 'epci' || population === null
      ? undefined
      : bands?.find(({ from, below }) => population >= from && (below === undefined || population < below));
  if (band !== undefined) return [{ reference: id, value: band.value, band: band.label }];
  return value === undefined ? [] : [{ reference: id, value, band: null }];
}
