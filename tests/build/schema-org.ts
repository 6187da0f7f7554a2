/**
 * The vocabulary of schema.org, read from the types that schema-dts makes of it, and what of a thing it does
 * not know: a type, a property of that type, a value out of the property's range.
 */
import { readFileSync } from 'node:fs';

const SOURCE = readFileSync(
  new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url),
  'utf8',
);

const names = (union: string): readonly string[] =>
  union.split(/\s*\|\s*/u).map((part) => part.replace(/<.*$/u, '').trim());

/** By type, those that it is a case of: itself, then upwards. */
const parents = new Map<string, readonly string[]>();
/** By type, its own properties and what each takes. */
const properties = new Map<string, ReadonlyMap<string, readonly string[]>>();
/** Types whose things may be told by their address alone. */
const named = new Set(['Thing']);
/** By enumeration, its values. */
const values = new Map<string, readonly string[]>();

for (const [, name = '', bases = '', body = ''] of SOURCE.matchAll(
  /interface (\w+)Base extends ([^{]+?) \{\n([\s\S]*?)\n?\}\n/gu,
)) {
  parents.set(
    name,
    bases.split(',').map((base) => base.trim().replace(/Base$/u, '')),
  );
  const own = [...body.matchAll(/^ {4}"([^"]+)"\?: SchemaValue<(.+), "/gmu)].map(
    ([, property = '', range = '']) => [property, names(range)] as const,
  );
  properties.set(name, new Map(own));
}
for (const [, name = '', base = ''] of SOURCE.matchAll(
  /interface (\w+)Leaf extends (\w+)Base \{/gu,
)) {
  // A type without properties of its own has those of another.
  if (name !== base && !parents.has(name)) parents.set(name, [base]);
}
for (const [, name = '', union = ''] of SOURCE.matchAll(/^export type (\w+) = (.+);$/gmu)) {
  const literals = Array.from(union.matchAll(/"([^"]+)"/gu), ([, value = '']) => value);
  values.set(name, literals);
  if (union.endsWith('| string')) named.add(name);
}

function lineage(type: string): readonly string[] {
  return [type, ...(parents.get(type) ?? []).flatMap(lineage)];
}

const isKnownType = (type: string): boolean => parents.has(type) || type === 'Thing';

function rangeOf(type: string, property: string): readonly string[] | undefined {
  return lineage(type)
    .map((one) => properties.get(one)?.get(property))
    .find((range) => range !== undefined);
}

const TEXTS = ['Text', 'URL', 'CssSelectorType', 'XPathType', 'PronounceableText'];
const isDate = (value: string): boolean =>
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?)?)?$/u.test(value);

function isInRange(value: unknown, range: readonly string[]): boolean {
  if (typeof value === 'number') return range.includes('Number') || range.includes('Integer');
  if (typeof value === 'boolean') return range.includes('Boolean');
  if (typeof value === 'string') {
    const isTime = range.some((one) => one === 'Date' || one === 'DateTime') && isDate(value);
    const isListed = range.some((one) => values.get(one)?.includes(value) === true);
    const isAddress = range.some((one) => one === 'URL' || named.has(one)) && URL.canParse(value);
    return (
      isTime || isListed || isAddress || range.some((one) => one !== 'URL' && TEXTS.includes(one))
    );
  }
  if (typeof value !== 'object' || value === null) return false;
  const { '@type': type, '@id': id } = value as Readonly<Record<string, unknown>>;
  if (type === undefined) return typeof id === 'string' && range.includes('IdReference');
  return typeof type === 'string' && lineage(type).some((one) => range.includes(one));
}

/** Not of the vocabulary: JSON-LD’s own, and what actions say of what they ask for. */
const isOutside = (property: string): boolean =>
  property.startsWith('@') || property.endsWith('-input');

/** What schema.org does not know of a thing and of those within, a line each. */
export function unknownTo(thing: unknown): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap(unknownTo);
  if (typeof thing !== 'object' || thing === null) return [];
  // Reason for the cast: any JSON object is one of these.
  const told = thing as Readonly<Record<string, unknown>>;
  const type = told['@type'];
  if (type === undefined) return unknownTo(told['@graph']);
  if (typeof type !== 'string' || !isKnownType(type)) return [`type ${JSON.stringify(type)}`];
  return Object.entries(told).flatMap(([property, value]) => {
    if (isOutside(property)) return [];
    const range = rangeOf(type, property);
    if (range === undefined) return [`${type}.${property}`];
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    const wrong = given.filter((one) => !isInRange(one, range));
    return [
      ...wrong.map((one) => `${type}.${property} : ${JSON.stringify(one)}`),
      ...given.flatMap(unknownTo),
    ];
  });
}
