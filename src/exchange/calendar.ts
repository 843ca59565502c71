/**
 * An iCalendar file (RFC 5545) of whole-day events. Our own forty lines: the libraries of the field weigh ten times the need and write the
 * clock of the PC into the file.
 */
export interface CalendarEvent {
  /** Unique and stable: importing again replaces. */
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  text: string;
  yearly?: boolean;
}

/** `stamp`: when the file is made, ISO 8601 in UTC. Lines are folded at 75 octets and ended by CRLF, as calendars want. */
export function toCalendar(events: readonly CalendarEvent[], stamp: string): string {
  const made = stamp.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cadran//Plan d actions//FR',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => entry(event, made)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function entry({ id, day, title, text, yearly }: CalendarEvent, made: string): string[] {
  const date = day.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@cadran`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${date}`,
    ...(yearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function escape(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const LINE = 75;
const size = (text: string) => new TextEncoder().encode(text).length;

/** Cuts between characters, never inside one. */
function fold(line: string): string {
  let folded = '';
  let room = LINE;
  for (const character of line) {
    const octets = size(character);
    if (octets > room) {
      folded += '\r\n ';
      room = LINE - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}
