/** The address of the page in the form: shown, locked, and changed on purpose. */
import { isKind } from '~/kinds';
import { useImperativeHandle, useState, type Ref } from 'react';
import { isRecord } from '~/model/clean';
import { useSiteIndex } from '../../preview/site-index';
import { addressOf, type Filed } from '~/kinds/entry';
import { AddressForm } from './AddressForm';
import { hasReaders } from './has-readers';

interface Props {
  readonly value?: string;
  readonly onChange: (value: string) => void;
  readonly forID: string;
  readonly classNameWrapper: string;
  /** Decap's entry, an Immutable map. */
  readonly getEntry: () => { readonly toJS: () => unknown };
  readonly ref?: Ref<object>;
}

interface Held extends Filed {
  readonly isNew: boolean;
}

function heldBy(getEntry: Props['getEntry']): Held | undefined {
  const entry = getEntry().toJS();
  if (!isRecord(entry) || !isKind(entry['collection'])) return undefined;
  const { collection: kind, slug, newRecord, data } = entry;
  return {
    kind,
    file: typeof slug === 'string' ? slug : '',
    fields: isRecord(data) ? data : {},
    isNew: newRecord === true,
  };
}

export function AddressControl(props: Props) {
  const { value = '', onChange, forID, classNameWrapper, getEntry, ref } = props;
  useImperativeHandle(ref, () => ({}));
  const { index } = useSiteIndex();
  const [isOpen, setOpen] = useState(false);
  // As the form was opened: what the change starts from, and goes back to.
  const [first] = useState(value);
  const entry = heldBy(getEntry);
  if (entry === undefined || entry.isNew || entry.file === '') {
    return (
      <p id={forID} className={classNameWrapper}>
        L’adresse sera faite du titre au premier enregistrement, et ne changera plus d’elle-même.
      </p>
    );
  }
  const isOnline = hasReaders(entry.fields);
  const at = (slug: string) => addressOf({ ...entry, fields: { slug } });
  const take = (slug: string) => {
    onChange(slug === entry.file ? '' : slug);
    setOpen(false);
  };
  return (
    <div id={forID} className={`${classNameWrapper} redaction-address`}>
      <p>
        {value === first ? (
          <a href={at(value)} target="_blank" rel="noopener">
            {at(value)}
          </a>
        ) : (
          <strong>{at(value)}</strong>
        )}
      </p>
      {value === first ? null : (
        <p>
          {isOnline
            ? `L’ancienne adresse, ${at(first)}, mène à celle-ci dès que la fiche est publiée. `
            : null}
          <button
            type="button"
            onClick={() => {
              take(first === '' ? entry.file : first);
            }}
          >
            Reprendre l’ancienne
          </button>
        </p>
      )}
      {isOpen ? (
        <AddressForm
          id={`${forID}-nouvelle`}
          present={value === '' ? entry.file : value}
          addressWith={at}
          entryKey={`${entry.kind}/${String(entry.fields['id'])}`}
          index={index}
          isOnline={isOnline}
          onTake={take}
          onCancel={() => {
            setOpen(false);
          }}
        />
      ) : (
        <button
          type="button"
          onClick={() => {
            setOpen(true);
          }}
        >
          Changer l’adresse…
        </button>
      )}
    </div>
  );
}
