/** The size of an image once shrunk. Pure. */

/** A little more than the 1,344 pixels of a page, for dense screens; the height limits portraits. */
const MAX_WIDTH = 1600;
const MAX_HEIGHT = 2000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Keeps the proportions, never enlarges. */
export function fit({ width, height }: Size): Size {
  const ratio = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height);
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}
