import type { Block, Figure, Heading, Paragraph, Run, TextStyle } from './document';

/** Short ways to write the blocks of a document. */
export function paragraph(style: TextStyle, ...runs: (string | Run)[]): Paragraph {
  return { kind: 'paragraph', style, runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

export const centred = (block: Paragraph): Paragraph => ({ ...block, centred: true });

export const heading = (level: 2 | 3, text: string): Heading => ({ kind: 'heading', level, text });

export const figure = (alt: string, drawing: Figure['drawing']): Figure => ({ kind: 'figure', alt, drawing });

/** On a wash of colour, to stand out. */
export const panel = (...blocks: Block[]): Block => ({ kind: 'columns', parts: [{ share: 1, panel: true, blocks }] });

export const group = (...blocks: Block[]): Block => ({ kind: 'group', blocks });
