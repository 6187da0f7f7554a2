/** Few entries that hold, together, all that the entries of a kind hold. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../../src/lib/read-entry';
import { isRecord } from '../../../src/model/clean';

interface Sample {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly hasBody: boolean;
  /** Fields it fills, at any depth, and what its text is made of. */
  readonly makings: ReadonlySet<string>;
}

const BODY_MAKINGS: readonly (readonly [string, RegExp])[] = [
  ['table', /^\|/mu],
  ['bullets', /^\* /mu],
  ['numbers', /^1\. /mu],
  ['headings', /^##/mu],
  ['quote', /^>/mu],
  ['image', /!\[/u],
  ['source', /\(source:/u],
  ['figure', /\(figure:/u],
  ['entry', /\(entry:/u],
];

function fieldsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, `${path}[]`));
  if (!isRecord(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, `${path}.${name}`));
}

function readSample(folder: string, name: string): Sample {
  const { data, body } = readEntry(readFileSync(join(folder, name), 'utf8'));
  const inBody = BODY_MAKINGS.filter(([, found]) => found.test(body)).map(([what]) => what);
  return {
    slug: name.slice(0, -'.md'.length),
    title: String(data['title']),
    summary: String(data['summary']),
    hasBody: body.trim() !== '',
    makings: new Set([...fieldsOf(data, ''), ...inBody]),
  };
}

/**
 * Takes the richest entry, then the one that brings the most that is new, until nothing is new.
 * @param root folder that holds `content/`
 */
export function sampleEntries(root: string, kind: string): readonly Sample[] {
  const folder = join(root, 'content', kind);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const entries = names.map((name) => readSample(folder, name));
  const chosen: Sample[] = [];
  let seen = new Set<string>();
  const brings = ({ makings }: Sample): number => makings.difference(seen).size;
  for (;;) {
    const best = entries.reduce<Sample | undefined>(
      (found, one) => (found === undefined || brings(one) > brings(found) ? one : found),
      undefined,
    );
    if (best === undefined || brings(best) === 0) return chosen;
    chosen.push(best);
    seen = seen.union(best.makings);
  }
}
