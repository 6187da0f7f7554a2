/** Puts back what was online before the last publication of an entry. */
import { kinds } from '~/kinds';
import type { Implementation } from '../decap/backend-methods';
import { entryFormat } from '../decap/file-formats';
import type { FormOnScreen } from '../decap/form-on-screen';
import { prepare, type Draft } from '../save/before-save';
import * as words from './history-words';
import { takenBack } from './taken-back';
import type { Version, VersionKeeper } from './version';

interface Undoing {
  readonly form: FormOnScreen;
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly reason: string;
}

interface Means {
  readonly keeper: Pick<VersionKeeper, 'read'>;
  /** Reads the published file, without telling the guard that a form was filled from it. */
  readonly present: (path: string) => Promise<string>;
  /** What the checks before a save need. */
  readonly draftOf: (held: FormOnScreen) => Promise<Draft>;
  readonly persist: Implementation['persistEntry'];
}

/** In French, why nothing can be undone now; undefined when nothing is against it. */
export function undoRefusal({ form, versions }: Omit<Undoing, 'reason'>): string | undefined {
  if (form.status !== '') return words.UNDER_REVIEW;
  if (form.hasChanged) return words.UNSAVED;
  return versions.length < 2 ? words.FIRST_VERSION : undefined;
}

/**
 * Publishes the version before the last one, with the permanent number and the addresses of today.
 * @returns in French, why it was not done; undefined once it is
 * @throws when the repository does not answer, or refuses: the guard then tells why
 */
export async function undoPublication(undoing: Undoing, means: Means): Promise<string | undefined> {
  const { form, versions, reason } = undoing;
  const [last, former] = versions;
  const refusal = undoRefusal(undoing);
  if (refusal !== undefined || last === undefined || former === undefined) return refusal;
  if (reason.trim() === '') return words.NO_REASON;
  const { collection, slug, path } = form;
  const present = await means.present(path);
  if (present !== (await means.keeper.read(last))) return words.CHANGED_SINCE;
  const data = takenBack(await means.keeper.read(former), form.data);
  const { data: written, problems } = prepare(await means.draftOf({ ...form, data }));
  if (problems.length > 0) return words.notAllowedNow(problems.map(({ message }) => message));
  const raw = entryFormat(collection).formatter.toFile(written);
  if (raw === present) return words.SAME_AS_BEFORE;
  await means.persist(
    { dataFiles: [{ path, slug, raw }], assets: [] },
    {
      collectionName: collection,
      commitMessage: words.undoMessage(kinds[collection].labelSingular, slug, last, reason.trim()),
      useWorkflow: false,
      newEntry: false,
    },
  );
  return undefined;
}
