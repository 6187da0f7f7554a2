/** From the file an editor chose to the one that is kept. Browser only. */
import {
  formatOf,
  HEAD_BYTES,
  isImage,
  type DocumentFormat,
  type ImageFormat,
} from '~/lib/medias/formats';
import { MIN_SIDE, tooLarge, tooSmall, unopened } from '~/lib/medias/picture-refusals';
import { refusalOf } from '~/lib/medias/refusals';
import { mintId } from '../../save/mint-id';
import { uploadName } from './file-name';
import { whilePreparing } from './preparing';
import { sizeOf } from './size';
import { shrink } from './shrink';

const MARK_LENGTH = 5;

/** Its message tells the editor what is wrong with the file and what to do. */
export class UploadRefusal extends Error {}

async function imageFile(file: File, format: ImageFormat, mark: string): Promise<File> {
  const unreadable = (): never => {
    throw new UploadRefusal(unopened(file.name));
  };
  const { width, height } = await sizeOf(file).catch(unreadable);
  const refusal =
    Math.max(width, height) < MIN_SIDE
      ? tooSmall(file.name, width, height)
      : tooLarge(file.name, width, height);
  // Before the image is decoded: a few kilobytes may hold thousands of megapixels.
  if (refusal !== undefined) throw new UploadRefusal(refusal);
  const shrunk = await shrink(file, format).catch(unreadable);
  return new File([shrunk.blob], uploadName(file.name, shrunk.format, mark), {
    type: shrunk.blob.type,
  });
}

async function prepare(file: File, imageOnly: boolean): Promise<File> {
  const { name, size } = file;
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const format = formatOf(name, head);
  const refusal = refusalOf({ name, size, format, imageOnly });
  if (refusal !== undefined) throw new UploadRefusal(refusal);
  const mark = mintId().slice(0, MARK_LENGTH);
  // Reason for the cast: `refusalOf` refuses all other formats, the unknown one included.
  const kept = format as ImageFormat | DocumentFormat;
  if (isImage(kept)) return imageFile(file, kept, mark);
  return new File([file], uploadName(name, kept, mark), { type: file.type });
}

/**
 * Says that it is at work as long as it is.
 * @param imageOnly whether the field takes images only
 * @throws UploadRefusal when the file cannot be used
 */
export const prepareUpload = (file: File, imageOnly: boolean): Promise<File> =>
  whilePreparing(file.name, prepare(file, imageOnly));
