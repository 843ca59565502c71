import type { Pdf } from './engine';
import { page } from './theme';

/** Where the next thing goes: a place on the last page, growing downwards. */
export interface Flow {
  y: number;
  /** Height left on the page. */
  room(): number;
  /** Nothing stands on this page yet. */
  atTop(): boolean;
  newPage(): void;
  /** Goes to a new page unless `height` is left on this one; stays if nothing stands on it yet. */
  ensure(height: number): void;
  pageIndex(): number;
}

/** Height that a page offers. */
export const pageHeight = page.height - page.top - page.bottom;

export function createFlow(pdf: Pdf): Flow {
  let index = -1;
  const flow: Flow = {
    y: page.top,
    room: () => page.height - page.bottom - flow.y,
    atTop: () => flow.y <= page.top,
    newPage() {
      pdf.addPage();
      index += 1;
      flow.y = page.top;
    },
    ensure(height) {
      // Sums of the same heights in another order differ by a hair.
      if (flow.room() + 0.01 < height && !flow.atTop()) flow.newPage();
    },
    pageIndex: () => index,
  };
  flow.newPage();
  return flow;
}
