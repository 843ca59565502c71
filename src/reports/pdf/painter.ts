import type { StructureElement, StructureOptions } from 'pdfkit';
import type { Block, Run } from '../model/document';
import { plain } from './clean';
import type { Pdf } from './engine';
import type { Flow } from './flow';
import type { Line } from './lines';
import type { Outline } from './outline';
import type { Typesetter } from './typesetter';

export interface Box {
  x: number;
  width: number;
}

/** What each kind of block needs to be measured and drawn; `stackHeight` and `stack` come back to any kind. */
export interface Painter {
  pdf: Pdf;
  setter: Typesetter;
  flow: Flow;
  outline: Outline;
  /** Rows that the start of a table keeps on one page. */
  startRows: number;
  /** Lines already broken: a block is measured more than once before it is drawn. */
  broken: WeakMap<readonly Run[], Map<string, readonly Line[]>>;
  stackHeight(blocks: readonly Block[], width: number): number;
  stack(blocks: readonly Block[], box: Box, parent: StructureElement): void;
}

/** A structure element, in the tree from its birth: pdfkit never ends a file with one left outside. */
export function open(pdf: Pdf, parent: StructureElement, type: string, options: StructureOptions = {}): StructureElement {
  const element = pdf.struct(type, options.alt === undefined ? options : { ...options, alt: plain(options.alt) });
  parent.add(element);
  return element;
}

/** Draws what those who listen need not hear. Never inside the content of an element. */
export function artifact(pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  pdf.save();
  draw();
  pdf.restore();
  pdf.endMarkedContent();
}

/** pdfkit writes a bare string as a name and a boxed one as text. */
export const pdfString = (text: string) => Object(text) as object;
