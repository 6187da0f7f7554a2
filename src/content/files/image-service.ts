/**
 * How Astro makes the images of the pages: with its own service, which publishes the original under
 * the name of the other format when it cannot make it, and says so in passing. Here, that is an error.
 * What is made is kept in our cache: Astro's believes whatever file it finds.
 */
import type { ImageOutputFormat, LocalImageService } from 'astro';
import astroService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { cacheFolder } from '~/cache/folders';
import { remembered } from '~/cache/remembered';

const CACHE = cacheFolder(process.cwd(), 'images');

/** `/_astro/photo.Ab12Cd34.jpg`, as Astro serves the original, or its path while editors write. */
const ORIGINAL = /([^/?]+?)(?:\.[\w-]{8})?(\.\w+)(?:\?|$)/u;

/** Astro shows its own errors as they are, and the others without their words. */
class ImageNotMade extends Error {
  readonly type = 'AstroError';
  override readonly name = 'ImageNotMade';

  constructor(src: string, format: string) {
    const [, name = src, end = ''] = ORIGINAL.exec(src) ?? [];
    super(
      `content/medias/${name}${end} ne peut pas être mise au format ${format.toUpperCase()}. Enregistrez-la de nouveau en JPEG (photographie) ou en PNG (dessin, logo), large de 1 600 pixels, puis remplacez-la.`,
    );
  }
}

const service: LocalImageService = {
  ...astroService,
  async transform(original, options, config, logger) {
    const { src, ...settings } = options;
    // Reason for the cast: Astro's settings have no types; each image of ours names its format (site-medias.ts).
    const format = settings['format'] as ImageOutputFormat;
    const data = await remembered(
      CACHE,
      [sharp.versions, settings, config.service.config, original],
      async () => {
        const quiet = { ...logger, warn: () => undefined };
        const made = await astroService.transform(original, options, config, quiet);
        if (made.data === original) throw new ImageNotMade(src, format);
        return made.data;
      },
    );
    return { data, format };
  },
};

export default service;
