import { describe, expect, test } from 'vitest';
import type { Commune } from '~/places/communes';
import { nearAnswer } from './near-answer';

const MEAUX: Commune = {
  code: '77284',
  name: 'Meaux',
  formerNames: [],
  postcodes: ['77100'],
  latitude: 48.96,
  longitude: 2.888,
  isApproximate: false,
};

const SPACE = { status: 'open', datePrecision: 'day', commune: 'Le Mée-sur-Seine' } as const;
const OLD = { ...SPACE, title: 'Ancien', date: '2015-06-18' };
const NEW = { ...SPACE, title: 'Neuf', date: '2026-03-02' };
const PLANNED = { ...SPACE, title: 'Projet', status: 'planned', date: '2013-05-01' } as const;

describe('the answer to who looks for a place near a commune', () => {
  test.each([
    [
      'a place open of late, though an older one is nearer',
      MEAUX,
      [
        { it: OLD, kilometres: 3 },
        { it: NEW, kilometres: 12.2 },
      ],
      'Le lieu ouvert le plus proche est Neuf, au Mée-sur-Seine, à 12 km à vol d’oiseau : ouvert, vérifié en mars 2026.',
    ],
    [
      'a place in the commune itself',
      { ...MEAUX, name: 'Le Mée-sur-Seine' },
      [{ it: NEW, kilometres: 0 }],
      'Le lieu ouvert le plus proche est Neuf, dans la commune : ouvert, vérifié en mars 2026.',
    ],
    [
      'a place seen open long ago, from a commune whose position is deduced',
      { ...MEAUX, isApproximate: true },
      [{ it: OLD, kilometres: 12.2 }],
      'Nous n’avons vérifié aucun lieu ouvert à moins de 20 km depuis deux ans. Le plus proche que nous connaissions est Ancien, au Mée-sur-Seine, à environ 12 km à vol d’oiseau : vu ouvert en 2015, non revérifié. Appelez avant de vous déplacer.',
    ],
    [
      'nothing open near',
      MEAUX,
      [
        { it: PLANNED, kilometres: 2 },
        { it: OLD, kilometres: 31 },
      ],
      'Nous ne connaissons aucun lieu ouvert à moins de 20 km. Le plus proche est Ancien, au Mée-sur-Seine, à 31 km à vol d’oiseau : vu ouvert en 2015, non revérifié.',
    ],
    [
      'nothing open anywhere',
      MEAUX,
      [{ it: PLANNED, kilometres: 2 }],
      'Nous ne connaissons aucun lieu ouvert à moins de 20 km.',
    ],
  ])('%s', (_case, commune, spaces, answer) => {
    expect(nearAnswer(spaces, commune, '2026-11-24')).toBe(answer);
  });
});
