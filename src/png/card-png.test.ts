import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sealed } from '~/cache/sealed';
import type { CardEntry } from '~/motif';
import { REAL_PLACES } from '~/motif/core/real-places';
import { cardPng } from './card-png';

const ENTRY: CardEntry = { id: 'fiche', mark: 'news', word: 'Actualité', title: 'Un lieu ouvre' };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it77-cards-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const drawn = (entry = ENTRY, places = REAL_PLACES) => cardPng(places, entry, folder);
const kept = (): readonly string[] => readdirSync(folder);

it('is a picture of 1200 × 630 in a palette, lighter than a photograph', async () => {
  const png = await drawn();
  expect(await sharp(png).metadata()).toMatchObject({
    format: 'png',
    width: 1200,
    height: 630,
    isPalette: true,
  });
  expect(png.length).toBeLessThan(40_000);
});

it('nothing is drawn for a card that is kept', async () => {
  await drawn();
  const [name = ''] = kept();
  // Not a card: it is told from one drawn again.
  writeFileSync(join(folder, name), sealed(name, Buffer.from('gardée')));
  expect(Buffer.from(await drawn()).toString()).toBe('gardée');
});

it('a card that a full disk cut is drawn again, and is whole the next time too', async () => {
  const whole = Buffer.from(await drawn());
  for (const name of kept()) truncateSync(join(folder, name), 40);
  expect(whole.equals(await drawn())).toBe(true);
  expect(whole.equals(await drawn())).toBe(true);
});

it.each<[string, Partial<CardEntry>]>([
  ['number', { id: 'autre' }],
  ['kind', { mark: 'event' }],
  ['word', { word: 'Rendez-vous' }],
  ['date', { date: '20 mars 2017' }],
  ['title', { title: 'Un lieu ferme' }],
  ['place', { place: { latitude: 48.5, longitude: 3.4 } }],
  ['subject', { subject: 'water' }],
])('another %s gives another card', async (_, change) => {
  const first = Buffer.from(await drawn());
  expect(first.equals(await drawn({ ...ENTRY, ...change }))).toBe(false);
  expect(kept()).toHaveLength(2);
});

it('a place that changes its name changes no card', async () => {
  await drawn();
  await drawn(
    ENTRY,
    REAL_PLACES.map((place) => ({ ...place, name: `${place.name}, nouveau nom` })),
  );
  expect(kept()).toHaveLength(1);
});

it('a place that closes changes the cards that show it', async () => {
  const space = REAL_PLACES.find(({ status }) => status === 'last-seen');
  if (space === undefined) throw new Error('No place was seen open.');
  const entry = { ...ENTRY, place: space };
  await drawn(entry);
  const closed = REAL_PLACES.map((place) =>
    place === space ? { ...place, status: 'closed' as const } : place,
  );
  await drawn(entry, closed);
  expect(kept()).toHaveLength(2);
});
