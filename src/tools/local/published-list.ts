/**
 * The entries of a folder told at once, in the words of decap-server, which asks Git four times and the
 * system a dozen times about each file: most of the wait for a long list. Node only.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isRecord } from '~/model/clean';
import type { Answer } from './decap-server';
import { gitIn } from './git';

interface ListedFile {
  readonly data: string;
  readonly file: { readonly path: string; readonly id: string };
}

function readListed(root: string, path: string): ListedFile {
  const bytes = readFileSync(join(root, path));
  const id = createHash('sha256').update(bytes).digest('hex');
  return { data: bytes.toString(), file: { path, id } };
}

/** @returns undefined when a link leads elsewhere, or there is no such folder */
function listed(root: string, folder: string, ending: string): readonly ListedFile[] | undefined {
  const real = join(realpathSync(root), folder.split('/').join(sep));
  if (realpathSync(join(root, folder)) !== real) return undefined;
  const found = readdirSync(real, { withFileTypes: true }).filter(
    (one) => one.name.endsWith(ending) && !one.isDirectory(),
  );
  if (!found.every((one) => one.isFile())) return undefined;
  return found.map(({ name }) => readListed(root, `${folder}/${name}`));
}

/**
 * @param request already let through by request-rules.ts
 * @param branch where what is published is
 * @returns undefined for any other request, and for a list that decap-server has to look at
 */
export function publishedList(request: unknown, root: string, branch: string): Answer | undefined {
  if (!isRecord(request) || request['action'] !== 'entriesByFolder') return undefined;
  const { params } = request;
  if (!isRecord(params) || params['depth'] !== 1) return undefined;
  const { folder, extension } = params;
  if (typeof folder !== 'string' || typeof extension !== 'string') return undefined;
  if (gitIn(root)('branch', '--show-current').text !== branch) return undefined;
  try {
    const files = listed(root, folder, extension);
    return files === undefined ? undefined : { status: 200, text: JSON.stringify(files) };
  } catch {
    return undefined;
  }
}
