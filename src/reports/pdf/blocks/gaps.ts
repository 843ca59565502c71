import type { Block } from '../../model/document';

/** White above each kind of block, in points; a heading takes more, and what follows it less. */
export function gapBetween(previous: Block | undefined, next: Block): number {
  if (previous === undefined) return 0;
  if (previous.kind === 'title') return 14;
  const opening = next.kind === 'columns' ? (next.parts[0]?.blocks[0] ?? next) : next;
  if (opening.kind === 'heading') return opening.level === 2 ? 18 : previous.kind === 'heading' ? 8 : 12;
  if (previous.kind === 'heading') return previous.level === 2 ? 7 : 3;
  if (next.kind === 'paragraph' && previous.kind === 'paragraph') return betweenParagraphs(previous.style, next.style);
  return next.kind === 'list' || next.kind === 'paragraph' ? 7 : 12;
}

function betweenParagraphs(previous: string, next: string): number {
  if (previous === 'strong' || previous === 'display') return 1;
  if (next === 'strong' || next === 'display') return 9;
  if (next === 'small' && previous !== 'small') return 6;
  return next === 'lead' ? 8 : 2;
}
