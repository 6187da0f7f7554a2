/** What the window of versions does to the form and to the repository. Browser only. */
import type { Implementation } from '../decap/backend-methods';
import { fillForm, loadFormAgain, type FormOnScreen } from '../decap/form-on-screen';
import { heldDraft } from '../form/address/held-entry';
import { publishedSource } from '../form/address/published';
import { tell } from '../guard/tell';
import { NOT_READ } from './history-words';
import { takenBack } from './taken-back';
import { undoPublication } from './undo-publication';
import type { Version } from './version';
import { versionKeeper } from './version-keeper';

export interface HistoryDesk {
  readonly backend: Implementation;
  /** Asked once. */
  readonly read: (version: Version) => Promise<string>;
  /** Fills the form with a version. */
  readonly takeBack: (version: Version) => Promise<void>;
  /** @returns in French, why it was not done; undefined once it is, or once the guard has told */
  readonly undo: (reason: string) => Promise<string | undefined>;
}

export interface OpenedHistory {
  readonly versions: readonly Version[];
  readonly desk: HistoryDesk;
}

/**
 * Reads the versions of the entry in a form.
 * @param leave closes what shows them
 * @throws when the repository does not answer
 */
export async function openHistory(
  form: FormOnScreen,
  backend: Implementation,
  leave: () => void,
): Promise<OpenedHistory> {
  const keeper = versionKeeper(backend);
  const versions = await keeper.list(form.path);
  const texts = new Map<string, Promise<string>>();
  const read = (version: Version): Promise<string> => {
    const text = texts.get(version.id) ?? keeper.read(version);
    texts.set(version.id, text);
    text.catch(() => texts.delete(version.id));
    return text;
  };
  const desk: HistoryDesk = {
    backend,
    read,
    takeBack: async (version) => {
      const data = await read(version).then(
        (text) => takenBack(text, form.data),
        () => undefined,
      );
      leave();
      if (data === undefined) tell(NOT_READ);
      else fillForm(data);
    },
    undo: async (reason) => {
      const means = {
        keeper: { read: keeper.read },
        present: publishedSource,
        draftOf: heldDraft,
        persist: backend.persistEntry,
      };
      const refusal = await undoPublication({ form, versions, reason }, means).catch(
        // A refusal of the guard was told by its own window.
        (error: unknown) => (error instanceof Error && 'isTold' in error ? '' : NOT_READ),
      );
      if (refusal !== undefined) return refusal;
      leave();
      loadFormAgain(form);
      return undefined;
    },
  };
  return { versions, desk };
}
