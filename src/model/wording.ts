/** Zod's findings in French, for editors. */
import type { z } from 'astro/zod';
import type { Choice, Shape, Spec } from './spec';

/** ['sources', 0, 'url'] → 'sources[0].url'. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${String(part)}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function specAt(shape: Shape, path: readonly PropertyKey[]): Spec | undefined {
  const [head, ...rest] = path.filter((part) => typeof part === 'string');
  const spec = head === undefined ? undefined : shape[head]?.spec;
  if (spec === undefined || rest.length === 0) return spec;
  if (spec.type === 'object') return specAt(spec.fields, rest);
  if (spec.type === 'list' && !('type' in spec.item && spec.item.type === 'text')) {
    // Reason for the cast: the only other form of `item` is a group of fields.
    return specAt(spec.item as Shape, rest);
  }
  return spec;
}

const EXPECTED: Readonly<Record<Spec['type'], string>> = {
  text: 'un texte',
  boolean: 'true ou false',
  number: 'un nombre',
  select: 'une des valeurs proposées',
  day: 'un jour, sous la forme 2012-05-14',
  'date-time': 'un jour et une heure, sous la forme 2026-05-14T09:30',
  file: 'le nom d’un fichier, sous la forme ../medias/photo.jpg',
  reference: 'l’identifiant d’une autre page',
  list: 'une liste (une ligne par élément, commençant par un tiret)',
  object: 'un groupe de champs',
  body: 'un texte',
};

const choiceNames = (choices: readonly Choice[]): string =>
  choices.map((choice) => `${choice.value} (${choice.label})`).join(', ');

function wordUnknownKeys(keys: readonly string[], known: readonly string[]): string {
  const names = keys.map((key) => `« ${key} »`).join(', ');
  return `champ inconnu : ${names}. Corrigez son orthographe ou supprimez-le. Champs possibles : ${known.join(', ')}`;
}

function knownKeys(shape: Shape, path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(shape);
  const spec = specAt(shape, path);
  if (spec?.type === 'object') return Object.keys(spec.fields);
  return spec?.type === 'list' ? Object.keys(spec.item) : [];
}

const inputText = (input: unknown): string =>
  typeof input === 'string' ? input : JSON.stringify(input);

/**
 * One finding in French: what is wrong, what to write.
 * @param issue from Zod, with its `input`
 * @param shape the fields of the kind, for labels and choices
 */
export function wordIssue(issue: z.core.$ZodIssue, shape: Shape): string {
  const spec = specAt(shape, issue.path);
  const label = spec === undefined ? '' : `« ${spec.label} » : `;
  const expected = spec === undefined ? 'une autre valeur' : EXPECTED[spec.type];
  switch (issue.code) {
    case 'unrecognized_keys':
      return wordUnknownKeys(issue.keys, knownKeys(shape, issue.path));
    case 'invalid_type':
      return issue.input === undefined
        ? `${label}ce champ est obligatoire et il est vide ; écrivez ${expected}`
        : `${label}valeur illisible ; écrivez ${expected}`;
    case 'invalid_value':
      if (issue.input === undefined)
        return `${label}ce champ est obligatoire ; choisissez une valeur`;
      return spec?.type === 'select'
        ? `${label}« ${inputText(issue.input)} » n’existe pas ; écrivez ${choiceNames(spec.choices)}`
        : `${label}valeur illisible ; écrivez ${expected}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `${label}trop long ; restez sous ${String(issue.maximum)} caractères`
        : `${label}trop grand ; au plus ${String(issue.maximum)}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `${label}ce champ est vide ; écrivez ${expected}`
        : `${label}trop petit ; au moins ${String(issue.minimum)}`;
    default:
      return `${label}${issue.message}`;
  }
}
