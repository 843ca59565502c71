import type { OutlineItem } from 'pdfkit';
import { metadata, type Pdf } from './engine';
import { page } from './theme';

/** Bookmarks: one for each heading, all open. */
export interface Outline {
  add(level: number, text: string, pageIndex: number, y: number): void;
  close(): void;
}

interface Node {
  item: OutlineItem;
  level: number;
  children: Node[];
}

export function createOutline(pdf: Pdf): Outline {
  const root: Node = { item: pdf.outline, level: 0, children: [] };
  return {
    add(level, text, pageIndex, y) {
      let parent = root;
      for (let last = root.children.at(-1); last !== undefined && last.level < level; last = last.children.at(-1)) parent = last;
      // pdfkit counts `left` from the right edge.
      const item = parent.item.addItem(metadata(text), { top: Math.max(0, y - 8), left: page.width, pageNumber: pageIndex });
      parent.children.push({ item, level, children: [] });
    },
    close: () => void count(root),
  };
}

/** Open entries under a node, itself excluded; pdfkit would count children only. */
function count({ item, children }: Node): number {
  const open = children.reduce((sum, child) => sum + 1 + count(child), 0);
  if (open > 0) item.outlineData['Count'] = open;
  return open;
}
