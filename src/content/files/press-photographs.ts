/** The photographs that the settings give to the press: what is said of each, and its file. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Settings } from '~/kinds/settings/model';
import { siteSettings } from '../index';
import { question } from '../asked';
import { once } from '../once';

type Said = Settings['pressPhotographs'][number];

export interface PressPhotograph extends Omit<Said, 'file'> {
  /** As the entry's model stores it: `../medias/bureau.jpg`. */
  readonly stored: string;
  /** The name of the file that the press takes. */
  readonly name: string;
}

/** Large enough for print, pixels. */
const LONGEST = 4000;

const made = once<Promise<Buffer>>();
const asksBytes = question('photograph', (stored) => readFileSync(fileOf(stored), 'base64'));

const fileOf = (stored: string): string =>
  join(process.cwd(), 'content', 'medias', stored.replace('../medias/', ''));

/** In the order of the settings. */
export const pressPhotographs = (): readonly PressPhotograph[] =>
  siteSettings().pressPhotographs.map(({ file: stored, ...said }) => ({
    ...said,
    stored,
    name: `${stored.replace(/^.*\/|\.[^.]+$/gu, '')}.jpg`,
  }));

/** Without what a camera writes in it: place, hour, serial number. */
export const photographBytes = ({ stored }: PressPhotograph): Promise<Buffer> =>
  made(stored, () => {
    asksBytes(stored);
    return sharp(fileOf(stored))
      .rotate()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 90 })
      .toBuffer();
  });
