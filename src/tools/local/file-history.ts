/** What Git remembers of the entries, for the editors' pages. Node only. */
import { isRecord } from '~/model/clean';
import type { Answer } from './decap-server';
import { gitIn } from './git';

/** The questions that Git answers by itself: decap-server has none on the past. */
export const HISTORY_READS = ['fileVersions', 'fileVersion', 'changedFiles'] as const;

/** More than an editor reads. */
const MOST = '50';

/** Git quotes names with accents unless told not to. */
const PLAIN_NAMES = ['-c', 'core.quotePath=false'] as const;
const RECORD = '\u001E';
const FIELD = '\u001F';
const FORMAT = `--format=${['%x1e%H', '%an', '%aI', '%B', ''].join('%x1f')}`;

const json = (status: number, value: unknown): Answer => ({ status, text: JSON.stringify(value) });

function versionsOf(root: string, branch: string, path: string): readonly object[] {
  const { text } = gitIn(root)(
    ...PLAIN_NAMES,
    'log',
    '--follow',
    '--diff-filter=d',
    `--max-count=${MOST}`,
    FORMAT,
    '--name-only',
    branch,
    '--',
    path,
  );
  return text
    .split(RECORD)
    .filter((record) => record.trim() !== '')
    .map((record) => {
      const [id = '', author = '', date = '', message = '', name = ''] = record.split(FIELD);
      return { id, author, date, message: message.trim(), path: name.trim() };
    });
}

function changedSince(root: string, branch: string, since: string, folder: string) {
  const { text } = gitIn(root)(
    ...PLAIN_NAMES,
    'log',
    `--since=${since}`,
    '--format=',
    '--name-only',
    branch,
    '--',
    folder,
  );
  return [...new Set(text.split('\n').filter(Boolean))];
}

/**
 * Answers a question on the past; the files on disk are not looked at.
 * @param request already let through by request-rules.ts
 * @param branch where what is published is
 * @returns undefined for any other request
 */
export function answerFromHistory(
  request: unknown,
  root: string,
  branch: string,
): Answer | undefined {
  if (!isRecord(request) || !isRecord(request['params'])) return undefined;
  const { path = '', commit = '', since = '', folder = '' } = request['params'];
  switch (request['action']) {
    case 'fileVersions':
      return json(200, { versions: versionsOf(root, branch, String(path)) });
    case 'fileVersion': {
      const { isOk, bytes } = gitIn(root)('show', `${String(commit)}:${String(path)}`);
      return isOk
        ? json(200, { text: bytes })
        : json(404, { error: `« ${String(path)} » n’était pas dans cette version.` });
    }
    case 'changedFiles':
      return json(200, { paths: changedSince(root, branch, String(since), String(folder)) });
    default:
      return undefined;
  }
}
