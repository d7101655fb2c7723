import { expect, test } from 'vitest';
import { readCalendar } from './calendar.ts';
import { readContacts } from './contacts.ts';

test('an event reads as lines; folded lines are whole, alarms and escapes are gone', () => {
  const document = readCalendar(
    'BEGIN:VCALENDAR\nX-WR-CALNAME:Orchard\nBEGIN:VEVENT\nSUMMARY:Pruning\\, day 1\nDTSTART;TZID=Europe/Berlin:20240531T140000\n' +
      'DTEND:20240531T160000Z\nLOCATION:Old or\n chard\nATTENDEE;CN="Ada B":mailto:a@example.org\nDESCRIPTION:Bring\\nladders\n' +
      'BEGIN:VALARM\nDESCRIPTION:Reminder\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n',
  );
  expect(document.text).toBe(
    'Pruning, day 1\n\nStart: 2024-05-31 14:00\nEnd: 2024-05-31 16:00 UTC\nPlace: Old orchard\nAttendee: Ada B <a@example.org>\n\nBring\nladders',
  );
  expect(document).toMatchObject({ title: 'Orchard', blocks: [{ kind: 'heading' }, {}, {}] });
});

test('contacts read as lines, also those of old phones; pictures are no text', () => {
  const document = readContacts(
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Byron\nitem1.EMAIL;TYPE=work:a@example.org\nADR:;;1 Main St;London;;;UK\nBDAY:19151210\n' +
      'PHOTO;ENCODING=b:AAAA\n BBBB\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\n' +
      'ller;J=C3=BCrgen\nTEL;CELL:+49 123\nEND:VCARD\n',
  );
  expect(document.text).toBe(
    'Ada Byron\n\nMail: a@example.org\nAddress: 1 Main St, London, UK\nBirthday: 1915-12-10\n\nJürgen Müller\n\nPhone: +49 123',
  );
  expect(document.title).toBe('');
});
