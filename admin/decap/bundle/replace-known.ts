/**
 * Changes a piece of Decap's code that no setting reaches.
 * @param file its name, for the error
 * @param times how often the piece occurs
 * @throws when it no longer does: a new Decap must be looked at again
 */
export function replaceKnown(
  code: string,
  [found, better]: readonly [found: string, better: string],
  file: string,
  times = 1,
): string {
  if (code.split(found).length !== times + 1) {
    throw new Error(`Decap a changé : « ${found} » n’est plus dans ${file}.`);
  }
  return code.replaceAll(found, () => better);
}

/**
 * Changes several pieces that each occur once.
 * @throws when one of them no longer does
 */
export const replaceEach = (
  code: string,
  changes: readonly (readonly [found: string, better: string])[],
  file: string,
): string => changes.reduce((mended, change) => replaceKnown(mended, change, file), code);
