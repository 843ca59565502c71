import PDFDocument from 'pdfkit';
import type { Face } from '../font/face';
import type { Document } from '../model/document';
import { plain } from './clean';
import type { FontName } from './theme';

export type Pdf = PDFDocument;

export interface Engine {
  pdf: Pdf;
  /** Ends the file. Rejects when a structure element was left out of the tree: pdfkit would wait for it for ever. */
  finish(): Promise<Uint8Array<ArrayBuffer>>;
}

const LONGEST_METADATA = 250;

/** A pdfkit document set up for PDF/UA-1, with what 0.20.2 needs to conform (design: pdf.md). Same document, same bytes. */
export function openPdf(document: Document, faces: Readonly<Record<FontName, Face>>): Engine {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: document.lang,
    font: null,
    info: {
      Title: metadata(document.title),
      Subject: metadata(document.subject),
      Creator: metadata(document.creator),
      Producer: 'pdfkit',
      CreationDate: new Date(`${document.date}T12:00:00Z`),
    },
  });
  // As a number, pdfkit would write a character set that leaves accented letters out.
  pdf.subset = '1';
  pdf._id = identifier(JSON.stringify(document));
  escapeInfo(pdf);
  pdf.registerFont('regular', faces.regular).registerFont('bold', faces.bold);
  return { pdf, finish: () => finish(pdf) };
}

export function metadata(text: string): string {
  const clean = plain(text);
  return clean.length <= LONGEST_METADATA ? clean : `${Array.from(clean).slice(0, LONGEST_METADATA).join('').trimEnd()}…`;
}

/** pdfkit writes titles in its XML as they are. */
function escapeInfo(pdf: Pdf): void {
  const write = pdf._addInfo.bind(pdf);
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  pdf._addInfo = () => {
    const { info } = pdf;
    pdf.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escape(value) : value]));
    write();
    pdf.info = info;
  };
}

/** Sixteen bytes that tell two documents apart (FNV-1a, four seeds): a file identifier, not a secret. */
function identifier(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  for (let part = 0; part < 4; part++) {
    let hash = (0x811c9dc5 ^ (part * 0x9e3779b9)) >>> 0;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    view.setUint32(4 * part, hash);
  }
  return new Uint8Array(view.buffer);
}

function finish(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
    pdf.end();
    if (pdf._waiting > 0)
      reject(new Error(`${pdf._waiting} objects of the PDF were never written: a structure element is not in the tree`));
  });
}
