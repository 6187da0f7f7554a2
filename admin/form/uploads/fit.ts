/** The size of an image once shrunk. Pure. */

/** A page is 1 344 pixels wide: a little more, for dense screens. A portrait is held by its height. */
const MAX_WIDTH = 1600;
const MAX_HEIGHT = 2000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Proportions are kept; nothing is ever enlarged. */
export function fit({ width, height }: Size): Size {
  const ratio = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height);
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}
