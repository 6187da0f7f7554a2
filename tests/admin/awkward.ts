/** Awkward entries, computed from the models: nothing but the necessary, or everything at its longest. */
import { isTextSpec, type Shape, type Spec } from '~/model/spec';

/** What editors type: straight apostrophes, ordinary spaces. */
const TYPED = "L'« été » où l'on dit : « oui » ! 16 %, 1er, CO2, snake_case & <b>plus</b>";

/** A text that uses everything a text may hold. */
export const BODY = [
  '## Où ? « Là »',
  "L'été, **« gras »** et *italique*[1](source:1), [16 %](figure:absent), [mots](entry:news/absent).",
  '* un\n  * dans un\n* deux\n\n1. premier\n2. second',
  '| Lieu | Surface |\n| --- | --- |\n| Meaux | 1 500 m² |',
  '![Ce que montre l’image](../medias/photo.jpg "Légende")',
  '> **À savoir**\n>\n> Un encadré, et [un document](../medias/programme.pdf).',
  '> Une citation\n\n`code ?`\n\n---\n\n### Fin\n\n<script>alert(1)</script>',
].join('\n\n');

/** Values of the fields whose form is checked. */
const FORMS: Readonly<Record<string, unknown>> = {
  id: 'numero',
  slug: 'autre-adresse',
  email: 'accueil@exemple.fr',
  numeric: 12,
  numericHigh: 1500,
  address: '/association/essai/',
  releaseNumber: 'IP-2026-01',
  startTime: '09:30',
  endTime: '18:00',
  year: '2016',
  endDate: '2026-07-15',
  date: '2026-07-14',
  latitude: 48.5,
  longitude: 2.7,
};

/** Optional in the form, demanded by a rule across fields. */
const NEEDED: readonly string[] = ['sources', 'accessNote', 'authors'];

function sample(name: string, spec: Spec, all: boolean): unknown {
  switch (spec.type) {
    case 'text': {
      if (spec.pattern?.source.startsWith('^https') === true) return 'https://a.fr/b_c/?d=1&e=2';
      if (spec.pattern?.source.startsWith('^/') === true) return '/avant/';
      return name === 'title'
        ? `${TYPED} ${'long '.repeat(40)}`.slice(0, spec.max)
        : TYPED.slice(0, spec.max);
    }
    case 'boolean':
      return name !== 'draft';
    case 'number':
      return spec.max ?? 1500;
    case 'select': {
      const values = spec.choices.map(({ value }) => value);
      if (name === 'datePrecision') return all ? 'day' : 'unknown';
      return spec.multiple ? values : values.at(all ? -1 : 0);
    }
    case 'day':
      return '2026-07-14';
    case 'date-time':
      return '2026-07-14T09:30';
    case 'file':
      return spec.accept === 'image' ? '../medias/photo.jpg' : '../medias/etude.pdf';
    case 'reference':
      return spec.multiple ? ['absent'] : 'absent';
    case 'list':
      return isTextSpec(spec.item)
        ? ['premier', 'second'].map((word) =>
            spec.item['pattern'] === undefined ? word : `/${word}/`,
          )
        : [fields(spec.item, false), fields(spec.item, true)];
    case 'object':
      return fields(spec.fields, true);
    case 'body':
      return undefined;
  }
}

/** Every field filled, or those alone that an entry cannot do without. */
export function fields(shape: Shape, all: boolean): Readonly<Record<string, unknown>> {
  const names = Object.entries(shape).filter(
    ([name, { spec }]) => all || spec.required || NEEDED.includes(name),
  );
  return Object.fromEntries(
    names.map(([name, { spec }]) => [name, FORMS[name] ?? sample(name, spec, all)]),
  );
}
