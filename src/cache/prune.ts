/** Takes away what no build has asked for lately. */
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KEPT_NAME } from './remembered';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Reading a file makes it young again. */
const UNUSED_MS = 60 * DAY_MS;
/** No build lasts a day: what is not a kept file was left by one that was interrupted. */
const LEFT_MS = DAY_MS;

async function pruneOne(folder: string, name: string, now: number): Promise<void> {
  const path = join(folder, name);
  const { mtimeMs } = await lstat(path);
  const allowed = KEPT_NAME.test(name) ? UNUSED_MS : LEFT_MS;
  if (now - mtimeMs > allowed) await rm(path, { recursive: true, force: true });
}

/** @param now milliseconds, as `Date.now()` gives them */
export async function prune(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  // What cannot be taken away, or has just been by another build, is left to the next one.
  await Promise.allSettled(names.map((name) => pruneOne(folder, name, now)));
}
