/** The files of `content/medias` that a text names. Runs in Node and in the browser. */

/** The parser writes accents and spaces as `%C3%A9`, and leaves a `%E9` that means nothing as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** @returns the name of the file, empty when none was chosen; undefined when the address is another */
export function mediaName(address: string): string | undefined {
  const name = /^\.\.\/medias\/(.*)$/u.exec(address)?.[1];
  return name === undefined ? undefined : readable(name);
}

/** An image may have any address: what is no file of ours is named whole, and not found. */
export const imageName = (src: string): string => mediaName(src) ?? readable(src);

/** The address of an image as fields store it: `../medias/vue d’été.jpg`. */
export function storedAddress(src: string): string {
  const name = mediaName(src);
  return name === undefined ? src : `../medias/${name}`;
}
