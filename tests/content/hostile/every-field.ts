/** Each field of each kind and of the settings, at every depth, given what no editor would give it. */
import { stringify } from 'yaml';
import { KINDS, kinds, type Kind } from '~/kinds';
import { settings } from '~/kinds/settings/model';
import { SETTINGS } from '~/content/read/temporary-content';
import { readEntry } from '~/lib/read-entry';
import type { Shape, Spec } from '~/model/spec';
import { filledEntry } from '../planted/awkward-words';
import { changed, places, type Path } from './field-places';
import type { HostileCase, Verdict } from './hostile-case';

/** By the type of the field; what is of another type than the field's is refused. */
const VALUES: Readonly<Record<Spec['type'], readonly (readonly [Verdict, unknown])[]>> = {
  text: [
    ['either', '<script>alert(1)</script>'],
    ['either', '"><img src=x onerror=alert(1)>'],
    ['either', 'javascript:alert(1)'],
    ['either', '\u202Egpj.exe\u0000'],
    ['either', '{{constructor}}'],
    ['refused', 'x'.repeat(5000)],
    ['refused', { toString: 'x' }],
    ['refused', ['x']],
    ['refused', 1e308],
    ['refused', true],
  ],
  boolean: [
    ['refused', 'oui'],
    ['refused', 2],
    ['refused', ['true']],
    ['refused', { a: true }],
  ],
  number: [
    ['refused', '12'],
    ['refused', Infinity],
    ['refused', NaN],
    ['refused', [12]],
    ['either', 1e308],
    ['either', -1e308],
    ['either', Number.MIN_VALUE],
    ['either', Number.MAX_SAFE_INTEGER],
  ],
  select: [
    ['refused', '__proto__'],
    ['refused', 'constructor'],
    ['refused', 0],
    ['refused', { a: 1 }],
  ],
  day: [
    ['refused', '0000-00-00'],
    ['refused', '2026-02-31'],
    ['refused', '+275760-09-13'],
    ['refused', '-000001-01-01'],
    ['refused', '٢٠٢٦-٠١-٠١'],
    ['refused', '2026-01-02T00:00'],
    ['refused', 20260102],
    ['either', '9999-12-31'],
  ],
  'date-time': [
    ['refused', '2026-02-31T09:00'],
    ['refused', '2026-02-01T25:61'],
    ['refused', '2026-02-01T09:00Z'],
    ['refused', 1e15],
    // The hour that Paris skips.
    ['either', '2026-03-29T02:30'],
    ['either', '9999-12-31T23:59'],
  ],
  file: [
    ['refused', '../medias/../../../etc/passwd'],
    ['refused', 'file:///etc/passwd'],
    ['refused', 'data:image/png;base64,AAAA'],
    ['refused', '../medias/absent.jpg'],
    ['refused', '../medias/'],
    ['refused', ['../medias/essai.png']],
  ],
  reference: [
    ['refused', '../../a'],
    ['refused', '__proto__'],
    ['refused', 7],
    ['refused', { a: 1 }],
  ],
  list: [
    ['refused', 'texte'],
    ['refused', { 0: 'a' }],
    ['refused', [[['a']]]],
    ['refused', 1],
  ],
  object: [
    ['refused', 'texte'],
    ['refused', ['a']],
    ['refused', 1],
    ['refused', { inconnu: 'a' }],
  ],
  body: [],
};

/** Each field is given one value of its type, another in each kind: all are given over the fields. */
const casesOf = (
  owner: string,
  shape: Shape,
  files: (path: Path, value: unknown) => HostileCase['files'],
): readonly HostileCase[] =>
  places(shape).flatMap(([path, spec], rank) => {
    const values = VALUES[spec.type];
    const [verdict, value] = values[(rank + owner.length) % values.length] ?? [];
    if (verdict === undefined) return [];
    const name = `${owner}, ${path.join('.')}: ${JSON.stringify(value).slice(0, 60)}`;
    return [{ name, verdict, files: files(path, value) }];
  });

const MEDIAS = { 'medias/essai.png': '', 'medias/essai.pdf': '%PDF-1.7\n' };

function ofKind(kind: Kind): readonly HostileCase[] {
  const source = filledEntry(kind, 'essai-champs');
  const { data, body } = readEntry(source);
  return casesOf(kind, kinds[kind].fields, (path, value) => ({
    [`${kind}/essai-champs.md`]: `---\n${stringify(changed(data, path, value))}---\n${body}`,
    ...MEDIAS,
  }));
}

export const EVERY_FIELD: readonly HostileCase[] = [
  ...KINDS.flatMap(ofKind),
  ...casesOf('settings', settings, (path, value) => ({
    'settings/site.yml': stringify(changed(SETTINGS, path, value)),
  })),
];
