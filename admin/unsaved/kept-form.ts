/** What this browser keeps of a form that was not saved. */
import { isRecord } from '~/model/clean';
import { localForage } from '../decap/parts';
import { placeOf, type FormPlace } from './form-keys';

export interface KeptForm extends FormPlace {
  readonly key: string;
  /** Of its file; empty for a new entry. */
  readonly path: string;
  /** Front matter and text, as they would be saved. */
  readonly raw: string;
  /** Milliseconds since 1970; undefined for what was kept before they were noted. */
  readonly keptAt: number | undefined;
}

async function readForm(key: string): Promise<readonly KeptForm[]> {
  const place = placeOf(key);
  if (place === undefined) return [];
  const kept: unknown = await localForage.getItem(key);
  if (!isRecord(kept) || typeof kept['raw'] !== 'string') return [];
  const { path, raw, keptAt } = kept;
  return [
    {
      ...place,
      key,
      raw,
      path: typeof path === 'string' ? path : '',
      keptAt: typeof keptAt === 'number' ? keptAt : undefined,
    },
  ];
}

/** All of them, the last one first; a browser that refuses to store anything keeps none. */
export async function keptForms(): Promise<readonly KeptForm[]> {
  try {
    const forms = await Promise.all((await localForage.keys()).map(readForm));
    return forms.flat().sort((one, other) => (other.keptAt ?? 0) - (one.keptAt ?? 0));
  } catch {
    return [];
  }
}

/** Erases one, for good. */
export async function eraseForm(key: string): Promise<void> {
  await localForage.removeItem(key);
}
