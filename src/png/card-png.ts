/**
 * Social cards as PNG, kept from one build to the next under the digest of what they show: one that
 * was drawn before is read, and nothing of it is drawn again.
 */
import sharp from 'sharp';
import { cacheFolder } from '~/cache/folders';
import { remembered } from '~/cache/remembered';
import { stationsAround, type CardEntry, type Place } from '~/motif';
import { drawingVersion } from './drawing-version';
import { drawnCard } from './drawn-card';

const ROOT = process.cwd();
const CACHE = cacheFolder(ROOT, 'cards');

let version: string | undefined;

/** @param folder where cards are kept */
export function cardPng(
  places: readonly Place[],
  entry: CardEntry,
  folder = CACHE,
): Promise<Uint8Array> {
  version ??= drawingVersion(ROOT);
  const { id, mark, word, date, title, subject } = entry;
  const stations = stationsAround(places, entry);
  const shown = { id, mark, word, date, title, subject, stations };
  return remembered(folder, [version, sharp.versions, shown], () => drawnCard(places, entry));
}
