/** Images as editors send them, made by the tests: the content has no photograph to lend. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Not symmetrical, so that a picture turned or cut is seen. */
const scene = (width: number, height: number, opacity = 1): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="g" x2="1" y2="1"><stop stop-color="#0e5a6b"/><stop offset="1" stop-color="#e8b23a"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#g)" opacity="${opacity}"/>
    <circle cx="25%" cy="30%" r="${height / 6}" fill="#a8324e"/>
  </svg>`);

/** A phone held upright writes its picture lying down, and says how to turn it. */
const TURNED_RIGHT = 6;

/** Writes `large.jpg` (3000 × 2000), `couchee.jpg` (2000 × 1000), `debout.jpg` (1200 × 1600 once turned), `petite.png` (320 × 200). */
export async function takePhotographs(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await sharp(scene(3000, 2000)).jpeg().toFile(join(folder, 'large.jpg'));
  await sharp(scene(2000, 1000)).jpeg().toFile(join(folder, 'couchee.jpg'));
  await sharp(scene(1600, 1200))
    .withMetadata({ orientation: TURNED_RIGHT })
    .jpeg()
    .toFile(join(folder, 'debout.jpg'));
  await sharp(scene(320, 200, 0.5))
    .png()
    .toFile(join(folder, 'petite.png'));
}
