/** What of a list is kept from one visit to the next. Pure. */
import { isKind, KINDS, kinds, type Kind } from '~/kinds';
import type { CmsList } from '~/kinds/cms-list';
import { isRecord } from '~/model/clean';

/** The list, or the results of a search, that an address of the editors' pages shows. */
export function listIn(hash: string): string | undefined {
  const isList = /^#\/(?:collections|search)\b/u.test(hash) && !/\/(?:entries\/|new\b)/u.test(hash);
  return isList ? hash.replace(/\?.*$/u, '') : undefined;
}

export const isEntryForm = (hash: string): boolean => hash.includes('/entries/');

/** A filter or a way of gathering, as Decap names it. */
export interface ListChoice {
  readonly kind: Kind;
  readonly sort: 'filter' | 'group';
  readonly choice: { readonly id: string; readonly field: string; readonly label: string };
}

const ALL: readonly ListChoice[] = KINDS.flatMap((kind) => {
  const { filters, groups }: CmsList = kinds[kind].cmsList;
  const named = (sort: ListChoice['sort'], choices: typeof filters | typeof groups) =>
    choices.map((choice) => ({
      kind,
      sort,
      choice: { ...choice, id: `${choice.field}__${String(choice.pattern)}` },
    }));
  return [...named('filter', filters), ...named('group', groups)];
});

/**
 * @param saved what was active, by kind then by name, in JSON
 * @returns what there still is of it: the lists may have changed since
 */
export function savedChoices(saved: string): readonly ListChoice[] {
  try {
    const told: unknown = JSON.parse(saved);
    return ALL.filter(({ kind, sort, choice: { id } }) => {
      const ofSort = isRecord(told) ? told[sort] : undefined;
      const ofKind = isRecord(ofSort) && isKind(kind) ? ofSort[kind] : undefined;
      const held = isRecord(ofKind) ? ofKind[id] : undefined;
      return isRecord(held) && held['active'] === true;
    });
  } catch {
    return [];
  }
}
