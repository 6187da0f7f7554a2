/** Where the browser finds the pictures of a version. */
import { mediasOf } from '~/kinds/medias-of';
import { textReading } from '~/markdown/text-reading';
import type { Implementation } from '../decap/backend-methods';
import { MEDIA_FOLDER } from '../decap/collections';
import type { FormOnScreen } from '../decap/form-on-screen';
import type { Asset } from '../preview/form-surroundings';
import type { PreviewDraft } from '../preview/preview-draft';

const PICTURE = /\.(?:jpe?g|png|webp|avif)$/iu;

/**
 * Asks for the pictures of some versions: those of the form first, which may not be saved.
 * @returns their addresses; one that is nowhere any more keeps its name, and its words are shown
 */
export async function pictureUrls(
  drafts: readonly PreviewDraft[],
  { mediaFiles = [] }: Pick<FormOnScreen, 'mediaFiles'>,
  { getMediaFile }: Pick<Implementation, 'getMediaFile'>,
): Promise<Asset> {
  const inForm = new Map(mediaFiles.map(({ name, url }) => [name, url]));
  const names = drafts.flatMap(({ kind, fields: data, body }) =>
    mediasOf({ kind, data, reading: textReading(body) }),
  );
  const found = await Promise.all(
    [...new Set(names)]
      .filter((name) => PICTURE.test(name))
      .map(async (name): Promise<readonly [string, string | undefined]> => {
        const asked = inForm.get(name) ?? getMediaFile?.(`${MEDIA_FOLDER}/${name}`);
        const url = typeof asked === 'string' ? asked : asked?.then((file) => file.url);
        return [`../medias/${name}`, await Promise.resolve(url).catch(() => undefined)];
      }),
  );
  const urls = new Map(found);
  return (stored) => urls.get(stored) ?? stored;
}
