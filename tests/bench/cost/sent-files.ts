/** What a deployment sends: the files that the host has not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SentFiles {
  readonly files: number;
  readonly bytes: number;
}

const readOrNothing = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/**
 * @param site folder of the built site
 * @param before folder of the one that is online; absent at the first deployment
 */
export function sentFiles(site: string, before?: string): SentFiles {
  let files = 0;
  let bytes = 0;
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name);
    const content = readFileSync(path);
    const former = before && readOrNothing(join(before, path.slice(site.length + 1)));
    if (former && content.equals(former)) continue;
    files += 1;
    bytes += content.length;
  }
  return { files, bytes };
}
