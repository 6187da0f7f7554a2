/** Decap's backend, for what these pages read in the repository by themselves. */
import type { Reader } from './repository-entries';

let current: Reader | undefined;

/** The backend that Decap made last is the one that it uses. */
export function setCurrentReader(reader: Reader): void {
  current = reader;
}

/** @returns undefined until Decap has made its backend */
export const currentReader = (): Reader | undefined => current;
