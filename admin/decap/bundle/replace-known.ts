/**
 * Changes a piece of Decap's code that no setting reaches.
 * @param file its name, for who must look again
 * @param times how often the piece stands there
 * @throws when it no longer does: a new Decap must be looked at again
 */
export function replaceKnown(
  code: string,
  [found, better]: readonly [found: string, better: string],
  file: string,
  times = 1,
): string {
  if (code.split(found).length !== times + 1) {
    throw new Error(`decap-cms-core a changé : « ${found} » n’est plus dans ${file}.`);
  }
  return code.replaceAll(found, () => better);
}

/**
 * The same of several pieces, each standing there once.
 * @throws when one of them no longer does
 */
export const replaceEach = (
  code: string,
  changes: readonly (readonly [found: string, better: string])[],
  file: string,
): string => changes.reduce((mended, change) => replaceKnown(mended, change, file), code);
