import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../../src/exchange/calendar';

const stamp = '2026-11-25T10:20:30.400Z';
const event = { id: 'd-copie', day: '2027-02-28', title: 'Copier ; hors, mairie', text: 'Qui : l’élu\\e\nlundi' };

/** Lines as a calendar reads them: unfolded. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('says each event as RFC 5545 wants it', () => {
    expect(unfolded(toCalendar([event], stamp))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cadran//Plan d actions//FR',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:d-copie@cadran',
      'DTSTAMP:20261125T102030Z',
      'DTSTART;VALUE=DATE:20270228',
      'SUMMARY:Copier \\; hors\\, mairie',
      'DESCRIPTION:Qui : l’élu\\\\e\\nlundi',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Copier \\; hors\\, mairie',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('repeats a yearly one', () => {
    expect(toCalendar([{ ...event, yearly: true }], stamp)).toContain('\r\nRRULE:FREQ=YEARLY\r\n');
  });

  it('never breaks a line of the format, whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (title, text) => {
        const file = toCalendar([{ ...event, title, text }], stamp);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const lines = unfolded(file);
        expect(lines).toHaveLength(19);
        expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toHaveLength(6);
        expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
      }),
      { numRuns: 300 },
    );
  });
});
