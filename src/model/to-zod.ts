/** Computes the Zod schema of a kind from its fields. */
import * as z from 'astro/zod';
import { isDay, isLocalDateTime } from '~/lib/dates';
import { lengthInWords } from '~/lib/length-in-words';
import { hiddenIn } from '~/lib/forbidden-characters';
import { capitalEnding } from '~/lib/medias/capital-ending';
import { isTextSpec } from './spec';
import type {
  Field,
  FileSpec,
  ListSpec,
  NumberSpec,
  SelectSpec,
  Shape,
  Spec,
  TextSpec,
  Values,
} from './spec';

/** What names something or has a form hides nothing: `clean` leaves it as it is. */
function nameSchema(): z.ZodString {
  return z.string().superRefine((name, context) => {
    const hidden = hiddenIn(name);
    if (hidden === undefined) return;
    const message = `la valeur cache ${hidden} ; effacez-la, puis donnez-la de nouveau sans la coller`;
    context.addIssue({ code: 'custom', message, continue: false });
  });
}

/** Words that people read: so many characters, and so many words where they are counted. */
function wordsSchema({ max, words }: TextSpec): z.ZodType {
  const schema = z.string().min(1).max(max);
  if (words === undefined) return schema;
  return schema.refine((text) => lengthInWords(text) <= words, {
    error: ({ input }) =>
      `${String(lengthInWords(String(input)))} mots ; restez à ${String(words)} au plus`,
  });
}

function textSchema(spec: TextSpec): z.ZodType {
  const { pattern, max } = spec;
  return pattern === undefined
    ? wordsSchema(spec)
    : nameSchema().min(1).max(max).regex(new RegExp(pattern.source, 'u'), pattern.message);
}

function numberSchema(spec: NumberSpec): z.ZodType {
  const base = spec.integer ? z.int() : z.number();
  const low = spec.min === undefined ? base : base.min(spec.min);
  return spec.max === undefined ? low : low.max(spec.max);
}

function selectSchema(spec: SelectSpec): z.ZodType {
  const one = z.enum(spec.choices.map((choice) => choice.value));
  if (spec.multiple) return z.array(one).default([]);
  return spec.defaultValue === undefined ? one : one.default(spec.defaultValue);
}

function listSchema(spec: ListSpec): z.ZodType {
  const item = isTextSpec(spec.item) ? textSchema(spec.item) : shapeSchema(spec.item);
  return z.array(item).default([]);
}

/** The files that src/content/files/site-medias.ts can show. */
const ENDINGS = {
  image: {
    pattern: /\.(?:jpe?g|png|webp|avif)$/u,
    advice: 'choisissez une image : JPEG, PNG, WebP ou AVIF',
  },
  document: {
    pattern: /\.(?:pdf|od[ts]|docx|xlsx|csv|zip)$/u,
    advice: 'choisissez un document : PDF, ODT, ODS, DOCX, XLSX, CSV ou ZIP',
  },
} as const;

const mediaOf = (stored: unknown): string => String(stored).replace('../medias/', '');

function fileSchema({ accept }: FileSpec): z.ZodType {
  const { pattern, advice } = ENDINGS[accept];
  return nameSchema()
    .regex(/^\.\.\/medias\/[^/\\]+$/, {
      error: 'écrivez ../medias/ suivi du nom du fichier',
      abort: true,
    })
    .regex(pattern, { error: ({ input }) => capitalEnding(mediaOf(input)) ?? advice });
}

/** No date of the association is older: such a year was typed with two digits. */
const FIRST_YEAR = '1900';

const isOfOurTime = (moment: string): boolean => !/^\d{4}-/u.test(moment) || moment >= FIRST_YEAR;

const notOfOurTime = ({ input }: { readonly input?: unknown }): string =>
  `l’année ${String(input).slice(0, FIRST_YEAR.length)} vient avant ${FIRST_YEAR} ; écrivez les quatre chiffres de l’année`;

function schemaOf(spec: Spec): z.ZodType {
  switch (spec.type) {
    case 'text':
      return textSchema(spec);
    case 'boolean':
      return z.boolean().default(false);
    case 'number':
      return numberSchema(spec);
    case 'select':
      return selectSchema(spec);
    case 'day':
      return nameSchema()
        .refine(isDay, 'écrivez un jour qui existe, sous la forme 2012-05-14')
        .refine(isOfOurTime, { error: notOfOurTime });
    case 'date-time':
      return nameSchema()
        .refine(
          isLocalDateTime,
          'écrivez un jour et une heure de Paris, sous la forme 2026-05-14T09:30',
        )
        .refine(isOfOurTime, { error: notOfOurTime });
    case 'file':
      return fileSchema(spec);
    case 'reference':
      return spec.multiple ? z.array(nameSchema().min(1)).default([]) : nameSchema().min(1);
    case 'list':
      return listSchema(spec);
    case 'object':
      return shapeSchema(spec.fields);
    case 'body':
      return z.undefined();
  }
}

function shapeSchema(shape: Shape): z.ZodType {
  const entries = Object.entries(shape)
    .filter(([, { spec }]) => spec.type !== 'body')
    .map(([name, field]) => [name, fieldSchema(field)] as const);
  return z.strictObject(Object.fromEntries(entries));
}

function fieldSchema({ spec }: Field<unknown>): z.ZodType {
  const schema = schemaOf(spec);
  const hasDefault = schema instanceof z.ZodDefault;
  return spec.required || hasDefault ? schema : schema.optional();
}

/**
 * The schema of a kind's front matter. Unknown keys fail.
 * Absent lists become [], absent booleans false, absent selects their default.
 */
export function toZod<S extends Shape>(shape: S): z.ZodType<Values<S>> {
  // Reason for the cast: the schema is built from the very data `Values<S>` is computed from;
  // TypeScript cannot follow a loop over the fields. `to-zod.test.ts` holds the two together.
  return shapeSchema(shape) as z.ZodType<Values<S>>;
}
