/** Where an editor chooses the new end of an address, told what will come of it. */
import { useState } from 'react';
import type { EditorsIndex } from '~/content/editors-index';
import { slugify } from '~/lib/plain-text';
import { takenBy } from './taken';

interface Props {
  readonly id: string;
  /** The end of the address now. */
  readonly present: string;
  readonly addressWith: (slug: string) => string;
  /** `kind/id`. */
  readonly entryKey: string;
  readonly index: EditorsIndex;
  /** Whether the address now must lead to the new one. */
  readonly isOnline: boolean;
  readonly onTake: (slug: string) => void;
  readonly onCancel: () => void;
}

/** In French, why these words make no address for the entry; undefined when they do. */
function objection(slug: string, { present, addressWith, entryKey, index }: Props) {
  if (slug === '') return 'écrivez au moins une lettre ou un chiffre';
  if (slug === present) return 'c’est l’adresse actuelle';
  return takenBy(addressWith(slug), entryKey, index);
}

export function AddressForm(props: Props) {
  const { id, present, addressWith, isOnline, onTake, onCancel } = props;
  const [typed, setTyped] = useState(present);
  const slug = slugify(typed);
  const against = objection(slug, props);
  return (
    <div className="redaction-address__form">
      <label htmlFor={id}>Nouvelle fin de l’adresse</label>
      <input
        id={id}
        type="text"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-avis`}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <p id={`${id}-avis`} role="status">
        {against === undefined ? (
          <>
            La page sera à l’adresse <strong>{addressWith(slug)}</strong>.{' '}
            {isOnline
              ? `L’ancienne, ${addressWith(present)}, mènera à la nouvelle : les liens déjà donnés restent bons.`
              : 'Rien n’est encore publié : personne ne connaît l’ancienne.'}
          </>
        ) : (
          `Pas encore : ${against}.`
        )}
      </p>
      <button
        type="button"
        disabled={against !== undefined}
        onClick={() => {
          onTake(slug);
        }}
      >
        Prendre cette adresse
      </button>{' '}
      <button type="button" onClick={onCancel}>
        Annuler
      </button>
    </div>
  );
}
