import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import type { OverallResult } from '../../../domain/scoring';
import { fill, lowerFirst } from '../../../domain/sentences';
import { centred, figure, heading, paragraph } from '../build';
import type { Columns, Dial, Paragraph } from '../document';
import { boundsOf, startOfLevel, TOP_SCORE } from '../words';

/** Where the commune stands: the opening sentences beside the dial. */
export function overall(catalogue: Catalogue, results: Results): Columns {
  const says = catalogue.sentences.report.overall;
  const words = describe(catalogue, results.overall);
  const alt = fill(says.alt, { says: words.map(({ text }) => lowerFirst(text)).join(', ') });
  return {
    kind: 'columns',
    parts: [
      { share: 58, blocks: [heading(2, fill(says.heading)), ...results.headline.map((text) => paragraph('lead', text))] },
      {
        share: 42,
        panel: true,
        blocks: [figure(alt, dial(results.overall)), ...words.map(({ style, text }) => centred(paragraph(style, text)))],
      },
    ],
  };
}

type Words = { style: Paragraph['style']; text: string }[];

function describe({ sentences, levels }: Catalogue, result: OverallResult): Words {
  const says = sentences.report.overall;
  const counted = {
    style: 'note' as const,
    text: fill(says.themes, { count: result.themesScored, total: result.themesConcerned }, result.themesScored),
  };
  if (result.status === 'insufficient') return [{ style: 'strong', text: fill(says.missing) }, counted];
  const [low, high] = result.levelRange;
  const status = fill(sentences.status[result.status]);
  const between = boundsOf(result);
  return [
    { style: 'display', text: low === high ? fill(says.level, { level: low }) : fill(says.range, { low, high }) },
    ...(low === high ? [{ style: 'strong' as const, text: levels.levels[low - 1]!.name }] : []),
    {
      style: 'body',
      text: between === null ? fill(says.exact, { status, score: result.shown.score }) : fill(says.between, { status, ...between }),
    },
    counted,
  ];
}

/** The needle never leaves the level that is said: a capped level holds it back. */
function dial(result: OverallResult): Dial {
  if (result.status === 'insufficient') return { kind: 'dial', levels: null, needle: null };
  const first = startOfLevel(result.level);
  const last = Math.min(TOP_SCORE, startOfLevel(result.level + 1) - 1);
  return { kind: 'dial', levels: result.levelRange, needle: Math.min(last, Math.max(first, result.score)) };
}
