/**
 * What the CMS may ask of the local repository: known actions, on the branch that is checked out and
 * files of `content/` only. decap-server itself would read and write anywhere, `.git` included. Pure.
 */
import { DOCUMENT_ENDINGS } from '~/markdown/documents';
import { isRecord } from '~/model/clean';
import { HISTORY_READS } from './file-history';

const READS = [
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getEntry',
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'getMedia',
  'getMediaFile',
  'getDeployPreview',
  ...HISTORY_READS,
];
const WRITES = [
  'persistEntry',
  'persistMedia',
  'deleteFile',
  'deleteFiles',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'updateUnpublishedEntryStatus',
];

/** Fields of a request that name a place in the repository, at any depth; all others are words. */
const PATHS = new Set(['path', 'newPath', 'paths', 'folder', 'mediaFolder']);
/** Fields that decap-server turns into the name of a branch. */
const NAMES = new Set(['collection', 'collectionName', 'slug', 'id']);
/** Fields that Git reads; it would take another form for an option or a name. */
const GIT_WORDS: Readonly<Record<string, RegExp>> = {
  commit: /^[0-9a-f]{40}$/u,
  since: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u,
};

/** A part of a path: no hidden file, no way up, no character that a terminal or Git would interpret. */
const PART = String.raw`[^./\\\p{Cc}][^/\\\p{Cc}]*`;
const NAME = new RegExp(`^${PART}(?:/${PART})*$`, 'u');
const READ = new RegExp(`^content(?:/${PART})*$`, 'u');
const ENDINGS = ['jpe?g', 'png', 'webp', 'avif', ...DOCUMENT_ENDINGS].join('|');
const WRITTEN = new RegExp(
  `^content/(?:[a-z]+/${PART}\\.md|settings/${PART}\\.yml|medias/${PART}\\.(?:${ENDINGS}))$`,
  'iu',
);

type Named = readonly (readonly [field: string, value: unknown])[];

/** Every field of a request, at any depth; items of a list bear its name. */
function fieldsOf(value: unknown, name: string): Named {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, name));
  if (!isRecord(value)) return [[name, value]];
  return Object.entries(value).flatMap(([field, inner]) => fieldsOf(inner, field));
}

/** The texts of the fields of these names. */
const textsOf = (fields: Named, names: ReadonlySet<string>): readonly string[] =>
  fields
    .filter(([name, value]) => names.has(name) && value !== undefined && value !== null)
    .map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)));

/**
 * @param request as the CMS sends it, parsed
 * @returns the files that it may write or delete, as it names them; undefined when it only reads
 */
export function filesWritten(request: unknown): readonly string[] | undefined {
  if (!isRecord(request) || !WRITES.includes(String(request['action']))) return undefined;
  const { action, params } = request;
  if (action === 'publishUnpublishedEntry' && isRecord(params)) {
    return [`content/${String(params['collection'])}/${String(params['slug'])}.md`];
  }
  return textsOf(fieldsOf(params, ''), PATHS);
}

/**
 * @param branch the only one that may be read and written, drafts apart
 * @returns in French, why the request is refused; undefined when it may be handed over
 */
export function requestRefusal(request: unknown, branch: string): string | undefined {
  if (!isRecord(request)) return 'la demande n’est pas lisible';
  const { action, params } = request;
  if (typeof action !== 'string' || ![...READS, ...WRITES].includes(action)) {
    return `l’action « ${String(action)} » n’est pas connue`;
  }
  const fields = fieldsOf(params, '');
  const isWrite = WRITES.includes(action);
  const allowed = isWrite ? WRITTEN : READ;
  const outside = textsOf(fields, PATHS).find((path) => !allowed.test(path));
  if (outside !== undefined) {
    return isWrite
      ? `« ${outside} » n’est ni une fiche, ni un réglage, ni une image ou un document de content/`
      : `« ${outside} » n’est pas dans content/`;
  }
  const misnamed = textsOf(fields, NAMES).find((name) => !NAME.test(name));
  if (misnamed !== undefined) return `« ${misnamed} » n’est pas le nom d’une fiche`;
  const odd = Object.entries(GIT_WORDS).flatMap(([field, form]) =>
    textsOf(fields, new Set([field])).filter((value) => !form.test(value)),
  )[0];
  if (odd !== undefined) return `« ${odd} » n’est ni une version, ni une date`;
  const other = textsOf(fields, new Set(['branch'])).find((name) => name !== branch);
  return other === undefined ? undefined : `la branche « ${other} » n’est pas celle du dépôt`;
}
