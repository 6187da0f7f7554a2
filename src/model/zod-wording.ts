/** Zod's findings in French, for editors. */
import type { z } from 'astro/zod';
import { showHidden } from '~/lib/forbidden-characters';
import type { Problem } from './collection';
import { pathText, placeAt, type Place } from './locate';
import { isTextSpec, type Choice, type Shape, type Spec } from './spec';

const LIST = 'une liste (une ligne par élément, commençant par un tiret)';
const GROUP = 'un groupe de champs';

const EXPECTED: Readonly<Record<Spec['type'], string>> = {
  text: 'un texte',
  boolean: 'true ou false',
  number: 'un nombre',
  select: 'une des valeurs proposées',
  day: 'un jour, sous la forme 2012-05-14',
  'date-time': 'un jour et une heure, sous la forme 2026-05-14T09:30',
  file: 'le nom d’un fichier, sous la forme ../medias/photo.jpg',
  reference: 'l’identifiant d’une autre page',
  list: LIST,
  object: GROUP,
  body: 'un texte',
};

function expectedAt(place: Place | undefined): string {
  if (place === undefined) return 'une autre valeur';
  const { spec, isItem } = place;
  if (spec.type === 'list' && isItem) return isTextSpec(spec.item) ? EXPECTED.text : GROUP;
  if ((spec.type === 'select' || spec.type === 'reference') && spec.multiple && !isItem)
    return LIST;
  return spec.type === 'number' && spec.integer ? 'un nombre entier' : EXPECTED[spec.type];
}

function knownKeys(shape: Shape, path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(shape);
  const spec = placeAt(shape, path)?.spec;
  if (spec?.type === 'object') return Object.keys(spec.fields);
  return spec?.type === 'list' ? Object.keys(spec.item) : [];
}

const choiceNames = (choices: readonly Choice[]): string =>
  choices.map((choice) => `${choice.value} (${choice.label})`).join(', ');

const inputText = (input: unknown): string =>
  showHidden(typeof input === 'string' ? input : JSON.stringify(input));

function remark(issue: z.core.$ZodIssue, place: Place | undefined): string {
  const expected = expectedAt(place);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `ce champ est obligatoire et il est vide ; écrivez ${expected}`
        : `valeur illisible ; écrivez ${expected}`;
    case 'invalid_value':
      if (issue.input === undefined) return 'ce champ est obligatoire ; choisissez une valeur';
      return place?.spec.type === 'select'
        ? `« ${inputText(issue.input)} » n’existe pas ; écrivez ${choiceNames(place.spec.choices)}`
        : `valeur illisible ; écrivez ${expected}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `trop long ; restez sous ${String(issue.maximum)} caractères`
        : `trop grand ; au plus ${String(issue.maximum)}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `ce champ est vide ; écrivez ${expected}`
        : `trop petit ; au moins ${String(issue.minimum)}`;
    default:
      return issue.message;
  }
}

/** Beyond, more names would teach nothing. */
const MOST_KEYS = 20;

/**
 * One finding in French: what is wrong, what to write. A finding on unknown keys gives one problem
 * a key.
 * @param issue from Zod, with its `input`
 * @param shape the fields of the kind, for labels and choices
 */
export function wordIssue(issue: z.core.$ZodIssue, shape: Shape): readonly Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const possible = `Champs possibles : ${knownKeys(shape, path).join(', ')}`;
    const told = issue.keys.slice(0, MOST_KEYS).map((key) => ({
      field: showHidden(pathText([...path, key])),
      message: `champ inconnu : corrigez son orthographe ou supprimez-le. ${possible}`,
    }));
    const others = issue.keys.length - told.length;
    if (others === 0) return told;
    const message = `et ${String(others)} autres champs inconnus ; supprimez-les`;
    return [...told, { field: 'en-tête', message }];
  }
  if (path.length === 0) {
    const message =
      'vide ou illisible ; écrivez un champ par ligne, par exemple « title: Mon titre »';
    return [{ field: 'en-tête', message }];
  }
  const place = placeAt(shape, path);
  const label = place === undefined ? '' : `« ${place.spec.label} » : `;
  return [{ field: pathText(path), message: `${label}${remark(issue, place)}` }];
}
