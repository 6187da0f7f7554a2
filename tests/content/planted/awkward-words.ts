/**
 * Entries of every kind, computed from the models, whose every text holds what some output forbids:
 * characters that nobody sees, and signs that XML, BibTeX or Markdown read.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { KINDS, kinds, type Kind } from '~/kinds';
import { settings } from '~/kinds/settings/model';
import { todayInParis } from '~/lib/dates';
import { readYaml } from '~/lib/read-entry';
import { isRecord } from '~/model/clean';
import { isTextSpec, isWords, type Shape, type Spec } from '~/model/spec';
import { fields } from '../../admin/awkward';

/** Found nowhere else; no ending to stem. */
export const AWKWARD = 'wqkzoumb';
/** What editors note for themselves in each of these entries; found nowhere else. */
export const NOTED = 'zwqjouvk';

/** Of each sort, those that YAML escapes and those that it writes as they are; half a pair is last. */
const UNSEEN =
  '\0\u0003\b\u001B\u007F\u0085\u009F\u2028\u202A\u202E\u2066\u2069\uFDD0\uFEFF\uFFFE\uFFFF';
const WORDS = `${AWKWARD}${UNSEEN}\v\f&<{\\`;
const HALF = '\uD800';

const BY_NUMBER = '&#0;&#11;&#12;&#x85;&#x202E;&#xFFFE;&#xD800;&#65535;';
const INLINE = `${AWKWARD}${UNSEEN}\v${BY_NUMBER}`;

/** Everything that a text may hold; half a pair cannot be written in a file. */
const BODY = [
  `## ${INLINE}`,
  `${INLINE}, **${INLINE}** et [${INLINE}](https://exemple.fr/\u0003a)[1](source:1).`,
  `* ${INLINE}\n* ${INLINE}`,
  `| ${INLINE} |\n| --- |\n| ${INLINE} |`,
  `![${INLINE}](../medias/essai.png "${INLINE}")`,
  `[${INLINE}](../medias/essai.pdf)`,
  `> **${INLINE}**\n>\n> ${INLINE}`,
  `\`${INLINE}\`\n\n~~~${INLINE}\n${INLINE}\n~~~`,
].join('\n\n');

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function plantedIn(spec: Spec, value: unknown): unknown {
  if (spec.type === 'reference') return undefined;
  if (spec.type === 'file') return `../medias/essai.${spec.accept === 'image' ? 'png' : 'pdf'}`;
  if (spec.type === 'object') return planted(spec.fields, value);
  if (spec.type === 'list' && Array.isArray(value)) {
    const { item } = spec;
    return value.map((one: unknown) =>
      isTextSpec(item) ? plantedIn(item, one) : planted(item, one),
    );
  }
  return isWords(spec) ? `${WORDS}${HALF}` : value;
}

/** The same values, but for texts, references and files. */
function planted(shape: Shape, values: unknown): Readonly<Record<string, unknown>> {
  const given = isRecord(values) ? values : {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const spec = shape[name]?.spec;
      return [name, spec === undefined ? value : plantedIn(spec, value)];
    }),
  );
}

/** What two entries do not share; each is among the newest of the feed. */
const own = (kind: Kind, id: string): Readonly<Record<string, unknown>> => ({
  id,
  editorNotes: `${NOTED} : demander à http://exemple.fr/${NOTED}, date à confirmer, à compléter.`,
  publishAt: `${todayInParis(new Date())}T00:00`,
  previousUrls: [`/${AWKWARD}/${id}/`],
  ...(kind === 'pages' ? { address: `/${id}/` } : { slug: id }),
  // An article bears no number, which others might bear, and no embargo.
  ...(kind === 'news' ? { type: 'article', releaseNumber: undefined, embargo: undefined } : {}),
  // On the map, it would have every drawing of the site made anew.
  ...(kind === 'spaces' ? { inSeineEtMarne: false } : {}),
  ...(kind === 'outputs' ? { url: 'https://exemple.fr/{ab}}/?c=d&e=%20f' } : {}),
});

/** The file of an entry whose every field is filled, but that of its withdrawal. */
export function filledEntry(kind: Kind, id: string, change: object = {}): string {
  const shape: Shape = kinds[kind].fields;
  const all = { ...planted(shape, fields(shape, true)), ...own(kind, id) };
  const data = { ...all, retired: undefined, ...change };
  const text = 'body' in shape ? BODY : '';
  // The mark that Windows puts before a file.
  return `\uFEFF---\n${stringify(data)}---\n${text}\n`;
}

function plantEntry(root: string, kind: Kind, isRetired: boolean): void {
  const id = `${AWKWARD}-${kind}${isRetired ? '-retiree' : ''}`;
  const withdrawal = { retired: { date: '2026-11-21', reason: `${WORDS}${HALF}` } };
  const source = filledEntry(kind, id, isRetired ? withdrawal : {});
  writeFileSync(join(root, 'content', kind, `${id}.md`), source);
}

function plantSettings(root: string): void {
  const path = join(root, 'content', 'settings', 'site.yml');
  const empty = { postalAddress: '', publicationDirector: '', hostAddress: '' };
  const shot = { file: 'essai.png', alternative: '', caption: '', credit: '', licence: '' };
  const before = readYaml(readFileSync(path, 'utf8'));
  const given = isRecord(before) ? before : {};
  // What they refer to stays.
  const kept = { pressFigures: given['pressFigures'], statedReview: given['statedReview'] };
  const written = planted(settings, { ...given, ...empty, pressPhotographs: [shot] });
  writeFileSync(path, stringify({ ...written, ...kept }));
}

/**
 * Two entries a kind, one of them withdrawn; the settings.
 * @param root that of a copy of the repository
 */
export function plantAwkwardWords(root: string): void {
  const medias = join(root, 'content', 'medias');
  mkdirSync(medias, { recursive: true });
  writeFileSync(join(medias, 'essai.png'), Buffer.from(PIXEL, 'base64'));
  writeFileSync(join(medias, 'essai.pdf'), '%PDF-1.7\n');
  for (const kind of KINDS) {
    plantEntry(root, kind, false);
    plantEntry(root, kind, true);
  }
  plantSettings(root);
}
