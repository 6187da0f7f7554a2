import { describe, expect, it } from 'vitest';
import type { Kind } from '~/kinds';
import { THEMES } from '~/model/vocabulary';
import type { Place } from '~/motif';
import { pictureFor } from './drawing';

const place = (id: string, name: string, commune: string, latitude: number): Place => ({
  id,
  name,
  commune,
  latitude,
  longitude: 3,
  status: 'last-seen',
});
const E_LAB = place('e-lab', 'e-L@b', 'Coulommiers', 48.8);
const REBAIS = place('rebais', 'Télécentre de Rebais', 'Rebais', 48.84);
const SANDBOX = place('sandbox', 'Sandbox 212', 'Serris', 48.85);
const NEIGHBOUR = place('buro', 'Buro’nomade', 'Serris', 48.85);
const PLACES = [E_LAB, REBAIS, SANDBOX, NEIGHBOUR];

const drawn = (kind: Kind, data: object) => pictureFor(kind, { id: 'fiche', ...data }, PLACES);

describe('a picture has a place', () => {
  it.each<[string, Kind, object, Place | object]>([
    ['its own', 'spaces', { latitude: 48.5, longitude: 3.4 }, { latitude: 48.5, longitude: 3.4 }],
    ['the commune of an event', 'events', { commune: 'Coulommiers' }, E_LAB],
    ['a commune of two spaces', 'events', { commune: 'Serris' }, SANDBOX],
    [
      'the space whose commune the title of a news item names',
      'news',
      { title: 'L’e-L@b ouvre à Coulommiers', spaces: ['rebais', 'e-lab'] },
      E_LAB,
    ],
    [
      'the space that it names itself',
      'news',
      { title: 'Sandbox 212', spaces: ['sandbox'] },
      SANDBOX,
    ],
  ])('%s', (_, kind, data, expected) => {
    expect(drawn(kind, data)).toMatchObject({ place: expected });
  });
});

describe('a picture has no place', () => {
  it.each<[string, Kind, object]>([
    ['when nothing gives one', 'spaces', { title: 'Télécentre de Rebais' }],
    ['for an event elsewhere', 'events', { commune: 'Paris' }],
    ['for an event without a commune', 'events', {}],
    ['for a space only quoted', 'news', { title: 'Création de l’association', spaces: ['rebais'] }],
    ['for a town that is not the space’s', 'news', { title: 'À Rebais', spaces: ['e-lab'] }],
    [
      'between two communes',
      'news',
      { title: 'Rebais et Coulommiers', spaces: ['e-lab', 'rebais'] },
    ],
    ['for a figure that names one', 'figures', { title: 'personnes à Rebais' }],
  ])('%s', (_, kind, data) => {
    expect(drawn(kind, data)).not.toHaveProperty('place');
  });
});

it('speaks of the first theme of the entry, each theme of something else', () => {
  const subjects = Object.keys(THEMES).map(
    (theme) => drawn('press', { themes: [theme, 'reseau'] }).subject,
  );
  expect(new Set(subjects).size).toBe(Object.keys(THEMES).length);
});

it.each<Kind>(['members', 'groups', 'spaces'])(
  'speaks of what %s are, whatever their theme',
  (kind) => {
    expect(drawn(kind, { themes: ['numerique'] })).not.toHaveProperty('subject');
  },
);
