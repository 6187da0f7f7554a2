/**
 * What the repository answered last to the longest questions, kept by the browser under its digest: a list
 * that has not changed is not sent again, after a reload either. Browser only.
 */
const LONG: readonly string[] = ['entriesByFolder', 'getMedia', 'changedFiles'];
const SHELF = 'it77-lectures';

interface Payload {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A name in the form that the browser keeps things under; undefined of what is not kept. */
function nameOf({ action, params }: Payload): string | undefined {
  const folder = params['folder'] ?? params['mediaFolder'];
  return LONG.includes(action) && typeof folder === 'string'
    ? `/${SHELF}/${action}/${encodeURIComponent(folder)}`
    : undefined;
}

/** @returns undefined when nothing is kept, or when the browser keeps nothing for this site */
export async function keptAnswer(payload: Payload): Promise<Response | undefined> {
  const name = nameOf(payload);
  if (name === undefined) return undefined;
  return caches
    .open(SHELF)
    .then((shelf) => shelf.match(name))
    .catch(() => undefined);
}

/** Keeps an answer that has a digest; it is enough that the next one comes whole when it cannot be kept. */
export async function keepAnswer(payload: Payload, answer: Response): Promise<void> {
  const name = nameOf(payload);
  if (name === undefined || !answer.ok || !answer.headers.has('etag')) return;
  const copy = answer.clone();
  await caches
    .open(SHELF)
    .then((shelf) => shelf.put(name, copy))
    .catch(() => undefined);
}
