/** How large an image is, from its header: nothing is decoded. Browser only. */
import type { Size } from './fit';

/**
 * Upright, as it is shown.
 * @throws when the browser cannot read the header
 */
export async function sizeOf(file: Blob): Promise<Size> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    await new Promise((resolve, reject) => {
      image.addEventListener('load', resolve);
      image.addEventListener('error', reject);
      image.src = url;
    });
    return { width: image.naturalWidth, height: image.naturalHeight };
  } finally {
    URL.revokeObjectURL(url);
  }
}
