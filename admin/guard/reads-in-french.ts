/**
 * What fails without a dialog of ours: readings, mostly. Decap shows the words of the error after a few of
 * its own, and backends give those of the browser or of the server, in English.
 */
import type { Implementation } from '../decap/backend-methods';
import { refusal } from '../save/refusal';
import { failureDetail, failureOf } from './failures';

/** All that Decap asks of a backend and that guarded-backend.ts does not speak for. */
const METHODS = [
  'allEntriesByFolder',
  'deleteUnpublishedEntry',
  'entriesByFiles',
  'entriesByFolder',
  'getDeployPreview',
  'getEntry',
  'getMedia',
  'getMediaFile',
  'traverseCursor',
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'updateUnpublishedEntryStatus',
] as const;

/** « This entry is no draft » is an answer, which Decap knows by its name. */
const isAnswer = (error: unknown): boolean =>
  error instanceof Error && 'notUnderEditorialWorkflow' in error;

/** Decap looks at the status too. */
function worded(error: unknown, isOnline: boolean): unknown {
  if (isAnswer(error)) return error;
  const message = failureDetail(failureOf(error, isOnline));
  const { status } = Object(error) as { readonly status?: unknown };
  return Object.assign(refusal([{ field: '', message }]), { status, cause: error });
}

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/** @returns the same backend, its failures in French */
export function inFrench(own: Implementation, isOnline: () => boolean): Implementation {
  // Reason for the cast: Decap types none of these; each is looked at before it is called.
  const methods = own as unknown as Record<string, Method | undefined>;
  for (const name of METHODS) {
    const asked = methods[name]?.bind(own);
    if (asked === undefined) continue;
    methods[name] = (...given) =>
      asked(...given).catch((error: unknown) => {
        throw worded(error, isOnline());
      });
  }
  return own;
}
