/**
 * What a document says, apart from how it is drawn: the PDF and later the word-processor export read the same tree. Every string is already in
 * the reader's language.
 */
export interface Link {
  url: string;
  /** What the link does, for those who cannot see where it stands. */
  says: string;
}

export interface Run {
  text: string;
  bold?: boolean;
  link?: Link;
}

/** `lead`: opening sentences · `small`: lists and tables · `display`: the one thing to see from afar · `strong`: a name · `note`: small and soft · `alert`: to settle first. */
export type TextStyle = 'body' | 'small' | 'lead' | 'display' | 'strong' | 'note' | 'alert';

export interface Paragraph {
  kind: 'paragraph';
  style: TextStyle;
  runs: readonly Run[];
  centred?: boolean;
}

/** The document's own heading, level 1: once, first. */
export interface Title {
  kind: 'title';
  /** What made the document, beside its mark. */
  product: string;
  /** What it is, above the name of what it is about; both make the heading. */
  sort: string;
  name: string;
  details: readonly string[];
}

export interface Heading {
  kind: 'heading';
  level: 2 | 3;
  text: string;
}

export interface List {
  kind: 'list';
  marker: 'bullet' | 'number';
  items: readonly (readonly Block[])[];
}

export interface Column {
  title: string;
  /** Share of the table's width. */
  share: number;
  /** Right-aligned, in figures of one width. */
  figures?: boolean;
}

/** The first cell of each row is its header. */
export interface Table {
  kind: 'table';
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly (readonly Paragraph[])[])[];
}

export interface Figure {
  kind: 'figure';
  /** The figure's conclusion in words; its numbers also stand in a table or in the text. */
  alt: string;
  drawing: Drawing;
}

/** Kept on one page, if a page can hold it. */
interface Group {
  kind: 'group';
  blocks: readonly Block[];
}

/** Side by side, read from left to right; kept on one page. */
export interface Columns {
  kind: 'columns';
  parts: readonly { share: number; panel?: boolean; blocks: readonly Block[] }[];
}

export type Block = Title | Heading | Paragraph | List | Table | Figure | Group | Columns;

/** Scores from 0 to 100. */
export interface Span {
  low: number;
  high: number;
}

/** A half-circle of five levels. `levels`: those that may be the right one; null when none can be told. */
export interface Dial {
  kind: 'dial';
  levels: readonly [low: number, high: number] | null;
  needle: number | null;
}

export interface Bar {
  name: string;
  /** Null: nothing to draw but the empty track. */
  score: number | null;
  /** Null when the score is exact. */
  between: Span | null;
  target: number | null;
  figure: string;
  word: string;
  note: string | null;
  /** Not concerned: no track at all. */
  absent?: boolean;
}

export interface Bars {
  kind: 'bars';
  bars: readonly Bar[];
  legend: { score: string; between: string; target: string };
}

export interface Radar {
  kind: 'radar';
  axes: readonly { name: string; value: number | null }[];
}

export type Drawing = Dial | Bars | Radar;

export interface Document {
  lang: string;
  title: string;
  subject: string;
  /** The day it was made, `YYYY-MM-DD`. */
  date: string;
  /** The software that made it. */
  creator: string;
  /** At the foot of each page; `pages` has the holes {page} and {pages}. */
  footer: { text: string; pages: string };
  /** Pages that it should not exceed, if that can be helped. */
  longest?: number;
  blocks: readonly Block[];
}
