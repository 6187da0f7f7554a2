/** The versions of the entry on screen: seen side by side, taken back, or the last one undone. */
import { useEffect, useId, useRef, useState } from 'react';
import type { FormOnScreen } from '../decap/form-on-screen';
import { ComparedVersions, type Side } from './ComparedVersions';
import { NO_VERSION, versionName } from './history-words';
import type { HistoryDesk } from './history-desk';
import { UndoForm } from './UndoForm';
import { undoRefusal } from './undo-publication';
import type { Version } from './version';
import { VersionList } from './VersionList';

interface Props {
  readonly form: FormOnScreen;
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly desk: HistoryDesk;
  readonly onLeave: () => void;
}

const FORM: Side = { name: 'Ce formulaire', id: 'form', source: undefined };

export function VersionsWindow({ form, versions, desk, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, choose] = useState((versions[1] ?? versions[0])?.id ?? '');
  const [other, chooseOther] = useState(FORM.id);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const sides = versions.map((version): Side => ({
    name: versionName(version),
    id: version.id,
    source: () => desk.read(version),
  }));
  const version = versions.find((one) => one.id === chosen);
  const before = sides.find((side) => side.id === chosen);
  const after = sides.find((side) => side.id === other) ?? FORM;
  return (
    <dialog ref={dialog} className="redaction-versions" aria-labelledby={id} onClose={onLeave}>
      <header>
        <h2 id={id}>{`Versions de «\u00A0${String(form.data['title'])}\u00A0»`}</h2>
        <button type="button" onClick={onLeave}>
          Fermer
        </button>
      </header>
      {before === undefined ? (
        <p>{NO_VERSION}</p>
      ) : (
        <div className="redaction-versions__room">
          <VersionList versions={versions} chosen={chosen} onChoose={choose} />
          <section>
            <p>
              <label htmlFor={`${id}-avec`}>Comparée avec</label>{' '}
              <select
                id={`${id}-avec`}
                value={other}
                onChange={(event) => {
                  chooseOther(event.target.value);
                }}
              >
                {[FORM, ...sides].map((side) => (
                  <option key={side.id} value={side.id}>
                    {side.name}
                  </option>
                ))}
              </select>
            </p>
            <ComparedVersions form={form} backend={desk.backend} before={before} after={after} />
          </section>
        </div>
      )}
      {version === undefined ? null : (
        <footer>
          <UndoForm
            refusal={undoRefusal({ form, versions })}
            onUndo={(reason) => desk.undo(reason)}
          />
          <p>
            {form.hasChanged
              ? 'Ce que le formulaire tient et qui n’est pas enregistré sera remplacé. '
              : 'Le formulaire sera rempli ; rien n’est publié tant que vous ne le demandez pas. '}
            <button
              type="button"
              className="redaction-versions__main"
              onClick={() => void desk.takeBack(version)}
            >
              Revenir à cette version
            </button>
          </p>
        </footer>
      )}
    </dialog>
  );
}
