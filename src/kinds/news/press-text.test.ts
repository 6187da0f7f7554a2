import { describe, expect, it } from 'vitest';
import { datelineOf, embargoLine, endMark, releaseName } from './press-text';

const SENT = {
  type: 'release',
  releaseNumber: 'CP-2027-01',
  date: '2027-05-02',
  datePrecision: 'day',
} as const;

describe('a text for the press', () => {
  it.each([
    ['release', 'Communiqué de presse n° CP-2027-01', '— Fin du communiqué CP-2027-01 —'],
    ['kit', 'Dossier de presse n° CP-2027-01', '— Fin du dossier de presse CP-2027-01 —'],
    ['invitation', 'Invitation à la presse n° CP-2027-01', '— Fin de l’invitation CP-2027-01 —'],
    ['article', '', ''],
  ] as const)('of type %s is named %j and ends by %j', (type, name, end) => {
    expect([releaseName({ ...SENT, type }), endMark({ ...SENT, type })]).toEqual([name, end]);
  });

  it.each([
    [{ dateline: 'Melun' }, 'Melun, le 2 mai 2027'],
    [{}, 'Le 2 mai 2027'],
    [{ dateline: 'Melun', datePrecision: 'month' }, 'Melun, mai 2027'],
    [{ date: undefined, datePrecision: 'unknown' }, 'Sans date'],
  ] as const)('%j is dated %j', (change, line) => {
    expect(datelineOf({ ...SENT, ...change })).toBe(line);
  });

  it('says when its embargo was lifted, if it had one', () => {
    expect(embargoLine({ embargo: '2027-05-03T09:00' })).toBe(
      'Embargo levé le lundi 3 mai 2027 à 9 h, heure de Paris',
    );
    expect(embargoLine({})).toBeUndefined();
  });
});
