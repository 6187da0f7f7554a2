/** The form that Decap shows: what is in it, and another content for it. Browser only. */
import { isKind, type Kind } from '~/kinds';
import { isRecord } from '~/model/clean';
import type { HeldEntry } from '../form/address/held-entry';
import { loadEntry, store } from './parts';
import { toImmutable } from './to-immutable';

export interface FormOnScreen extends HeldEntry {
  readonly collection: Kind;
  /** Its state under review; empty when it is not. */
  readonly status: string;
  /** Whether it holds what was not saved. */
  readonly hasChanged: boolean;
}

/** @returns undefined when no entry is on screen, or when it is no kind of content */
export function formOnScreen(): FormOnScreen | undefined {
  const { entryDraft } = store.getState();
  const held = entryDraft.toJS();
  const entry = isRecord(held) ? held['entry'] : undefined;
  if (!isRecord(entry) || !isKind(entry['collection']) || !isRecord(entry['data']))
    return undefined;
  // Reason for the cast: these are Decap's own keys for an entry, which it types as a map of anything.
  return {
    ...(entry as unknown as FormOnScreen),
    hasChanged: entryDraft.get('hasChanged') === true,
  };
}

/**
 * Puts other values in the form, which is drawn anew: nothing is written until the editor publishes.
 * By the way that Decap takes when unsaved work is taken back.
 */
export function fillForm(data: Readonly<Record<string, unknown>>): void {
  const held = store.getState().entryDraft.toJS();
  const entry = isRecord(held) && isRecord(held['entry']) ? held['entry'] : {};
  store.dispatch({
    type: 'DRAFT_LOCAL_BACKUP_RETRIEVED',
    payload: { entry: { ...entry, data: toImmutable(data) } },
  });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
}

/** Writes in some fields of the form, as if the editor did. */
export function setFields(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const payload = { field: toImmutable({ name }), value, metadata: {}, entries: [] };
    store.dispatch({ type: 'DRAFT_CHANGE_FIELD', payload });
  }
}

/** Fills the form again with what the repository holds. */
export function loadFormAgain({ collection, slug }: FormOnScreen): void {
  store.dispatch(loadEntry(store.getState().collections.get(collection), slug));
}
