import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { component, contentLine, escapeCalendarText } from './content-line';

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

test.each([
  ['Melun, Meaux ; Provins', String.raw`Melun\, Meaux \; Provins`],
  [String.raw`C:\Temp`, String.raw`C:\\Temp`],
  ['une ligne\nune autre\r\nune troisième', String.raw`une ligne\nune autre\nune troisième`],
  ['« deux : points »', '« deux : points »'],
])('%j is written %j', (text, escaped) => {
  expect(escapeCalendarText(text)).toBe(escaped);
});

describe('a line', () => {
  test('of 75 octets is left whole, one more is folded', () => {
    const whole = contentLine('SUMMARY', 'a'.repeat(67));
    expect([bytes(whole), whole.includes('\r\n')]).toEqual([75, false]);
    expect(contentLine('SUMMARY', 'a'.repeat(68))).toBe(`${whole}\r\n a`);
  });

  test('is never cut within a character, whatever the text, and is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '’', '\u202f', '🚲', ',', ';', '\\', '\n')),
        (letters) => {
          const text = letters.join('');
          const line = contentLine('SUMMARY', escapeCalendarText(text));
          const parts = line.split('\r\n');
          expect(parts.every((part) => bytes(part) <= 75 && !part.includes('\uFFFD'))).toBe(true);
          expect(unfolded(line)).toBe(`SUMMARY:${escapeCalendarText(text)}`);
          const read = ICAL.Component.fromString(component('VEVENT', [line]));
          expect(read.getFirstPropertyValue('summary')).toBe(text);
        },
      ),
    );
  });
});
