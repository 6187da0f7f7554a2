/** Where each file is used, over Decap's window of files. */
import { useEffect, useId, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { NamedEntry } from './entry-copies';
import type { MediaUses } from './media-uses';
import './media-uses.css';

interface Props {
  readonly files: readonly MediaUses[];
  readonly onClose: () => void;
}

/** The form of an entry; a new one has no file of its own yet. */
function Use({ file: { kind, path }, name }: NamedEntry) {
  const slug = /([^/]+)\.md$/u.exec(path)?.[1];
  return slug === undefined ? (
    name
  ) : (
    <a href={`#/collections/${kind}/entries/${slug}`} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}

function MediaUsesDialog({ files, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="redaction-uses" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>Où sert chaque fichier</h2>
      <dl>
        {files.map(({ name, uses }) => (
          <div key={name}>
            <dt>{name}</dt>
            {uses.length === 0 ? <dd>Ne sert à aucune fiche</dd> : null}
            {uses.map((use) => (
              <dd key={use.file.path}>
                <Use {...use} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        Fermer la liste
      </button>
    </dialog>
  );
}

/** Stays until it is closed. */
export function showMediaUses(files: readonly MediaUses[]): void {
  const host = document.createElement('div');
  const root = createRoot(host);
  const close = (): void => {
    root.unmount();
    host.remove();
  };
  document.body.append(host);
  root.render(<MediaUsesDialog files={files} onClose={close} />);
}
