/** The digest of a value, to tell whether it is the one of another build. Node only. */
import { hash } from 'node:crypto';

const sha = (text: string): string => hash('sha256', text, 'base64url');

/** Entries are in many answers: each is told by its digest, worked out once. */
const known = new WeakMap<object, string>();

const isEntry = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'slug' in value && 'data' in value;

function entryDigest(entry: object): string {
  const digest = known.get(entry) ?? sha(JSON.stringify(entry));
  known.set(entry, digest);
  return digest;
}

/** Maps and sets, which JSON tells as empty, are told by their items. */
const told = (part: unknown): unknown =>
  part instanceof Map || part instanceof Set ? Array.from<unknown>(part) : part;

/** @param value as JSON tells it: functions are left out, and undefined is as nothing */
export const digestOf = (value: unknown): string =>
  sha(
    JSON.stringify(value === undefined ? null : value, (_, part: unknown) =>
      part !== value && isEntry(part) ? entryDigest(part) : told(part),
    ),
  );
