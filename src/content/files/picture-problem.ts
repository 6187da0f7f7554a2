/** Whether a picture can be shown: it is read whole, once, then remembered by what it holds. Node only. */
import sharp, { type SharpOptions } from 'sharp';
import { remembered } from '~/cache/remembered';
import { animated, damaged, MAX_PIXELS, MAX_SIDE, tooLarge } from '~/lib/medias/picture-refusals';

/** A warning is not damage: many cameras write more, or less, than the norm says. */
const READING = { failOn: 'error', limitInputPixels: MAX_PIXELS } as const satisfies SharpOptions;

/** Every pixel is read, few are held: those of this small copy. */
const SAMPLE = { width: 16, height: 16, fit: 'fill' } as const;

const SOUND = Buffer.from('lue en entier');

class Unsound extends Error {}

async function mustBeShown(name: string, bytes: Uint8Array): Promise<void> {
  const unreadable = (): never => {
    throw new Unsound(damaged(name));
  };
  // Sizes first, from the header: a lying one would have the memory filled.
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
  const refusal =
    tooLarge(name, header.width, header.height) ??
    ((header.pages ?? 1) > 1 ? animated(name) : undefined);
  if (refusal !== undefined) throw new Unsound(refusal);
  await sharp(bytes, READING).resize(SAMPLE).raw().toBuffer().catch(unreadable);
}

/**
 * What keeps a picture from being shown, and the remedy, in French; undefined when nothing does.
 * @param cache folder of the verdicts
 */
export async function pictureProblem(
  cache: string,
  name: string,
  bytes: Uint8Array,
): Promise<string | undefined> {
  try {
    const rules = [sharp.versions, READING, SAMPLE, { MAX_SIDE }];
    await remembered(cache, [...rules, bytes], async () => {
      await mustBeShown(name, bytes);
      return SOUND;
    });
    return undefined;
  } catch (error) {
    if (error instanceof Unsound) return error.message;
    throw error;
  }
}
