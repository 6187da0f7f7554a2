/** Values of JavaScript, maps and dates included, kept as bytes are (remembered.ts). */
import { deserialize, serialize } from 'node:v8';
import { keep, recalled } from './remembered';

type Parts = Parameters<typeof recalled>[1];

/** @returns the very value that `keepValue` was given under these parts, which tell its version too */
export async function recalledValue<T>(folder: string, parts: Parts): Promise<T | undefined> {
  const bytes = await recalled(folder, parts);
  // Reason for the cast: see what it returns.
  return bytes === undefined ? undefined : (deserialize(bytes) as T);
}

export const keepValue = (folder: string, parts: Parts, value: unknown): Promise<void> =>
  keep(folder, parts, serialize(value));
