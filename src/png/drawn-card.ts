/** A social card, drawn: what `drawing-version.ts` reads is all that its bytes come from. */
import { card, type CardEntry, type Place } from '~/motif';
import { drawingPng } from './drawing-png';
import { outlines } from './typesetter';

export const drawnCard = (places: readonly Place[], entry: CardEntry): Promise<Buffer> =>
  drawingPng(card(places, entry, outlines));
