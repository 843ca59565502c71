/** The part of pdfkit 0.20 that Cadran uses; `@types/pdfkit` lags behind. Coordinates in points from the top left corner. */
declare module 'pdfkit' {
  export interface StructureElement {
    readonly dictionary: { data: Record<string, unknown> };
    /** A function draws the element's content: it runs at once when the element is attached to the tree. */
    add(child: StructureElement | (() => void)): this;
    end(): void;
  }

  export interface StructureOptions {
    alt?: string;
    bbox?: readonly [left: number, top: number, right: number, bottom: number];
    scope?: 'Row' | 'Column';
  }

  export interface OutlineItem {
    outlineData: Record<string, unknown>;
    addItem(title: string, options: { top: number; left: number; pageNumber: number }): OutlineItem;
  }

  export interface DocumentOptions {
    size: 'A4';
    margin: number;
    autoFirstPage: false;
    bufferPages: true;
    pdfVersion: '1.7';
    subset: 'PDF/UA';
    tagged: true;
    displayTitle: true;
    lang: string;
    font: null;
    info: Record<string, string | Date>;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: { width: number; height: number; margins: { bottom: number } };
    readonly outline: OutlineItem;
    info: Record<string, string | Date>;
    subset: number | string;
    _id: Uint8Array;
    _addInfo(): void;
    /** Objects that have not been written yet. */
    _waiting: number;

    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;

    addPage(): this;
    switchToPage(index: number): unknown;
    bufferedPageRange(): { start: number; count: number };

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;

    registerFont(name: string, font: unknown): this;
    font(name: string, size: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic'; features?: readonly string[] }): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { structParent: StructureElement; Contents: object },
    ): this;

    save(): this;
    restore(): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'round' | 'square'): this;
    lineJoin(join: 'miter' | 'round' | 'bevel'): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): this;
    polygon(...points: [x: number, y: number][]): this;
    closePath(): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
  }
}
