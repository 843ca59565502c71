import type { Catalogue, Reference, References } from '../../content/schema';
import type { Figure, IndicatorResult } from '../../domain/references/compare';

type Study = References['studies'][number];

export interface FigureRow {
  id: string;
  /** "Au moins 58 % télétravaillent" */
  says: string;
  /** "au moins 58 %" */
  share: string;
  /** "mairies de Basse-Normandie, de moins de 500 habitants" */
  who: string;
  study: Study;
  banded: boolean;
}

export interface ReferenceRow {
  id: string;
  theme: string;
  question: string;
  label: string;
  yours: 'yes' | 'no' | 'unknown';
  /** What is true here; empty while unknown. */
  says: string;
  figures: FigureRow[];
}

/** The indicators that count this commune and have a figure for it, in declared order. */
export function referenceRows(catalogue: Catalogue, results: readonly IndicatorResult[]): ReferenceRow[] {
  return results.flatMap(({ indicator: id, yours, figures }) => {
    if (yours === 'outside' || figures.length === 0) return [];
    const { theme, question, label, yes, no } = catalogue.indicators.find((indicator) => indicator.id === id)!;
    const says = yours === 'unknown' ? '' : yours === 'yes' ? yes : no;
    return [{ id, theme, question, label, yours, says, figures: figures.map((figure) => figureRow(catalogue.references, figure)) }];
  });
}

function figureRow({ references, studies }: References, { reference: id, value, band }: Figure): FigureRow {
  const reference = references.find((item) => item.id === id)!;
  const share = shareWords(reference, value);
  return {
    id,
    says: `${share.charAt(0).toUpperCase()}${share.slice(1)} ${reference.label}`,
    share,
    who: whoWords(reference.base, band),
    study: studies.find((study) => study.id === reference.study)!,
    banded: band !== null,
  };
}

const precisions: Record<Reference['precision'], string> = { exact: '', au_moins: 'au moins ', environ: 'environ ' };

function shareWords({ precision }: Pick<Reference, 'precision'>, value: number): string {
  return `${precisions[precision]}${String(value).replace('.', ',')}\u00a0%`;
}

/** Who is counted, with the size band when the figure is of one. */
export function whoWords(base: string, band: string | null): string {
  if (band === null || base.includes(band)) return base;
  return `${base.replace(/^toutes les /, '')}, ${band.startsWith('de ') ? '' : 'de '}${band}`;
}

/** Themes in declared order, each with its rows; those without a row are left out. */
export function byTheme({ themes }: Catalogue, rows: readonly ReferenceRow[]): { id: string; title: string; rows: ReferenceRow[] }[] {
  return themes
    .map(({ id, title }) => ({ id, title, rows: rows.filter(({ theme }) => theme === id) }))
    .filter((group) => group.rows.length > 0);
}

/** The studies that the rows cite, in the order of the content, named by a letter. */
export function lettered({ references: { studies } }: Catalogue, rows: readonly ReferenceRow[]): (Study & { letter: string })[] {
  const cited = new Set(rows.flatMap(({ figures }) => figures.map(({ study }) => study.id)));
  return studies.filter(({ id }) => cited.has(id)).map((study, index) => ({ ...study, letter: String.fromCharCode(65 + index) }));
}

/** How many answered, in short: the sample up to its first comma. */
export function sampleShort({ sample }: Pick<Study, 'sample'>): string {
  return sample.split(/,\s|\s;/)[0]!.replace(/(\d) /g, '$1\u00a0');
}

/** One line a theme at most, known answers only, figures of the commune's own size first. */
export function highlights(rows: readonly ReferenceRow[], letters: ReadonlyMap<string, string>, most = 5): { id: string; text: string }[] {
  const known = rows.filter(({ yours }) => yours !== 'unknown');
  const rank = ({ figures }: ReferenceRow) => (figures[0]!.banded ? 0 : 1);
  const ordered = [...known].sort((a, b) => rank(a) - rank(b));
  const firsts = ordered.filter((row, index) => ordered.findIndex(({ theme }) => theme === row.theme) === index);
  return firsts.slice(0, most).map(({ id, yours, says, figures }) => {
    const { share, who, study, says: figure } = figures[0]!;
    const source = `(${who}\u00a0; étude\u00a0${letters.get(study.id)}, ${study.year})`;
    const text = yours === 'yes' ? `${says.replace(/\.$/, '')}, comme ${share} ${source}.` : `${says} ${figure} ${source}.`;
    return { id, text };
  });
}

/** Beside an answer: the first published figure of each indicator of this question, with who, study, year and sample; at most two. */
export function besideAnswer(rows: readonly ReferenceRow[], question: string): string[] {
  return rows
    .filter((row) => row.question === question)
    .slice(0, 2)
    .map(({ figures: [figure] }) => {
      const { says, who, study } = figure!;
      const caution = study.caution === undefined ? '' : ` ${study.caution}`;
      return `${says} (${who}\u00a0; ${study.name}, ${study.year}, ${sampleShort(study)}).${caution}`;
    });
}
