const LONGEST = 60;

/** `cadran_saint-aubin_2026-11-25.pdf`: letters that any disk takes. `date`: `YYYY-MM-DD`. */
export function pdfName(name: string, date: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return `${['cadran', slug, date].filter(Boolean).join('_')}.pdf`;
}
