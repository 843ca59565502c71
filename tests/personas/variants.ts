/** Seven personas in three states of completeness: the 21 records of the golden files and of the samples. Same input, same bytes. */
import { startOfTime, tick, write, emptyFragment, type Fragment } from '../../src/domain/diagnostic';
import { registersOf, unknown, type Answers } from '../support/diagnostic';
import { commune60 } from './people/commune-60';
import { commune412 } from './people/commune-412';
import { commune1180 } from './people/commune-1180';
import { commune3480 } from './people/commune-3480';
import { commune3620 } from './people/commune-3620';
import { commune4900 } from './people/commune-4900';
import { epci } from './people/epci';
import type { Persona } from './persona';

export const DATE = '2026-11-25';
export const DEVICE = 'exemple';

export const personas: readonly Persona[] = [commune60, commune412, commune1180, commune3480, commune3620, commune4900, epci];

export const variantIds = ['complet', 'a-moitie', 'ne-sait-pas'] as const;
export type VariantId = (typeof variantIds)[number];

/** The persona's answers in that state. */
export function answersOf(persona: Persona, variant: VariantId): Answers {
  switch (variant) {
    case 'complet':
      return persona.answers;
    case 'a-moitie':
      return everySecond(persona.answers);
    case 'ne-sait-pas':
      return mostlyUnknown(persona);
  }
}

/** In each theme the first answer stays, the second goes, and so on: a new question moves its own theme only. */
function everySecond(answers: Answers): Answers {
  const seen = new Map<string, number>();
  const kept = Object.entries(answers).filter(([question]) => {
    const [theme] = question.split('.') as [string];
    const place = seen.get(theme) ?? 0;
    seen.set(theme, place + 1);
    return place % 2 === 0;
  });
  return Object.fromEntries(kept);
}

/** Three questions out of five, drawn by their ids: a new question leaves nearly all the others as they were. */
function mostlyUnknown({ id, answers }: Persona): Answers {
  const drawn = Object.keys(answers).sort((a, b) => hash(`${id}/${a}`) - hash(`${id}/${b}`));
  const lost = new Set(drawn.slice(0, Math.round(0.6 * drawn.length)));
  return Object.fromEntries(Object.entries(answers).map(([question, given]) => [question, lost.has(question) ? unknown : given]));
}

/** FNV-1a, then murmur3's last mix, so that near ids fall far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

export interface Sample {
  /** `<persona>-<variant>`: names its golden file and its folder. */
  name: string;
  persona: Persona;
  variant: VariantId;
  fragment: Fragment;
}

export function samplesOf(contentVersion: number): Sample[] {
  return personas.flatMap((persona) =>
    variantIds.map((variant) => ({
      name: `${persona.id}-${variant}`,
      persona,
      variant,
      fragment: fragmentOf(persona, variant, contentVersion),
    })),
  );
}

const FIRST_ANSWER = Date.parse(`${DATE}T08:30:00Z`);
const BETWEEN_ANSWERS = 20_000;

/** The record as one device would have written it, an answer every twenty seconds. */
function fragmentOf(persona: Persona, variant: VariantId, contentVersion: number): Fragment {
  let fragment = emptyFragment(uuidOf(persona, variant), DEVICE, contentVersion);
  let clock = startOfTime;
  let now = FIRST_ANSWER;
  for (const [key, { v }] of Object.entries(registersOf(answersOf(persona, variant), persona.meta))) {
    const ticked = tick(clock, now, DEVICE);
    fragment = write(fragment, key, v, ticked.stamp, contentVersion);
    clock = ticked.clock;
    now += BETWEEN_ANSWERS;
  }
  return fragment;
}

function uuidOf({ mark }: Persona, variant: VariantId): string {
  return `00000000-${mark}-4000-8000-00000000000${variantIds.indexOf(variant) + 1}`;
}
