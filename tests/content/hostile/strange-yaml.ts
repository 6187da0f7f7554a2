/** Front matters that YAML reads otherwise than their author, or that would hold its reader for ever. */
import { asYaml, type HostileCase, type Verdict } from './hostile-case';

const lines = (count: number, line: (rank: number) => string): string =>
  Array.from({ length: count }, (_, rank) => line(rank)).join('\n');

/** Nine lists, each of ten times the one before. */
const BOMB = lines(9, (rank) =>
  rank === 0
    ? 'a0: &a0 [x]'
    : `a${String(rank)}: &a${String(rank)} [${`*a${String(rank - 1)}, `.repeat(10)}]`,
);

/** Values of the title, as written. */
const TITLES: readonly (readonly [Verdict, string])[] = [
  ['refused', '*important*'],
  ['refused', '&co Titre'],
  ['refused', '!important Titre'],
  ['refused', '!!js/function "function () { alert(1) }"'],
  ['refused', '!!python/object/apply:os.system ["true"]'],
  ['refused', '!!binary SGVsbG8='],
  ['refused', '!!set {a, b}'],
  ['refused', 'Étape # 2'],
  ['refused', '@reserve'],
  ['refused', '`reserve`'],
  ['refused', '%reserve'],
  ['refused', 'Essai : mal écrit'],
  ['refused', '"jamais fermé'],
  ['refused', '"\\q"'],
  ['refused', '[a, b'],
  ['refused', '{a: b}'],
  ['refused', '[a, b]'],
  ['refused', '- a'],
  ['refused', '? a'],
  ['refused', ''],
  ['refused', '~'],
  ['refused', 'null'],
  ['refused', 'true'],
  ['refused', '12'],
  ['refused', '0x1F'],
  ['refused', '0o17'],
  ['refused', '.inf'],
  ['refused', '.nan'],
  ['refused', '1e400'],
  ['refused', '"\\0"'],
  ['accepted', 'yes'],
  ['accepted', '1:30:00'],
  ['accepted', '2026-02-31'],
  ['accepted', '1_000'],
  ['accepted', '"<script>alert(1)</script>"'],
  ['accepted', '"</title><img src=x onerror=alert(1)>"'],
  ['accepted', '"\\x3cscript\\x3e"'],
  ['accepted', '"\\ud800 seul"'],
  ['accepted', "'l''été'"],
  ['accepted', '|-\n  Un titre\n  de deux lignes'],
  ['accepted', '>\n  Un titre\n\n  plié'],
  ['accepted', '"{{constructor.constructor(1)()}} ${1} <%= 1 %>"'],
];

/** Lines in the place of that of the title. */
const LINES: readonly (readonly [string, Verdict, string])[] = [
  ['an alias bomb', 'refused', `title: Titre\n${BOMB}`],
  ['an anchor that holds itself', 'refused', 'title: Titre\nsources: &a [*a]'],
  ['a merge', 'refused', 'title: Titre\n<<: {draft: true}'],
  ['the prototype of all objects', 'refused', 'title: Titre\n__proto__: {draft: true}'],
  ['the maker of all objects', 'refused', 'title: Titre\nconstructor: {prototype: {draft: true}}'],
  ['a method of all objects', 'refused', 'title: Titre\ntoString: x'],
  ['a list for a key', 'refused', 'title: Titre\n? [a, b]\n: 1'],
  ['nothing for a key', 'refused', 'title: Titre\n: 1'],
  ['a key written twice', 'refused', 'title: Titre\ntitle: Autre'],
  ['a key in capitals', 'refused', 'title: Titre\nTitle: Autre'],
  ['a key with a space that nobody sees', 'refused', 'title: Titre\nda\u200Bte: 2026-01-02'],
  ['a tab for an indent', 'refused', 'title: Titre\nimage:\n\tfile: a'],
  ['two documents', 'refused', 'title: Titre\n...\ntitle: Autre'],
  ['an order to the parser', 'refused', '%YAML 1.1\n%TAG ! tag:exemple.fr,2026:'],
  ['lists in lists', 'refused', `title: ${'['.repeat(2000)}${']'.repeat(2000)}`],
  ['groups without end', 'refused', `title: Titre\n${'{\n'.repeat(2000)}`],
  ['items in items', 'refused', `title: ${'- '.repeat(2000)}x`],
  ['questions in questions', 'refused', `title: Titre\n${'? '.repeat(2000)}x`],
  ['groups in groups', 'refused', lines(60, (rank) => `${' '.repeat(rank)}a:`)],
  ['too long a value', 'refused', `title: ${'a'.repeat(60_000)}`],
  ['a title of ten thousand letters', 'refused', `title: ${'a'.repeat(10_000)}`],
  ['a hundred thousand unknown keys', 'refused', lines(100_000, (rank) => `k${String(rank)}: 1`)],
  [
    'a thousand unknown keys',
    'refused',
    `title: Titre\n${lines(1000, (rank) => `k${String(rank)}: 1`)}`,
  ],
  [
    'a thousand sources',
    'accepted',
    `title: Titre\nsources:\n${lines(1000, (rank) => `  - label: S${String(rank)}`)}`,
  ],
  ['ten thousand line remarks', 'accepted', `title: Titre\n${lines(10_000, () => '#')}`],
  ['a list where a group is wanted', 'refused', 'title: Titre\nimage: [a]'],
  ['a group where a list is wanted', 'refused', 'title: Titre\nsources: {a: b}'],
];

export const STRANGE_YAML: readonly HostileCase[] = [
  ...TITLES.map(([verdict, title]) => asYaml(`title: ${title}`, verdict, `title: ${title}`)),
  ...LINES.map(([name, verdict, written]) => asYaml(name, verdict, written)),
];
