/** Fills latitude and longitude from a commune, or from what was copied on a map. Browser only. */
import './position-finder.css';
import { useState } from 'react';
import { kinds } from '~/kinds';
import type { Coordinates } from '~/lib/position';
import { COMMUNE_SOURCES, type Commune } from '~/places/communes';
import { formOnScreen, setFields } from '../../decap/form-on-screen';
import { communeDetail, positionTold, typedPlace } from './typed-place';

/** The form says how well it knows its place, and in which commune, when it has these fields. */
function fill({ latitude, longitude }: Coordinates, commune?: Commune): void {
  const form = formOnScreen();
  const asked = form === undefined || commune === undefined ? {} : kinds[form.collection].fields;
  const isUnnamed = 'commune' in asked && (form?.data['commune'] ?? '') === '';
  setFields({
    latitude,
    longitude,
    ...('coordinatesPrecision' in asked
      ? { coordinatesPrecision: commune?.isApproximate === true ? 'approximate' : 'commune' }
      : {}),
    ...(isUnnamed ? { commune: commune?.name } : {}),
  });
}

/** @param id of the field that it is beside */
export function PositionFinder({ id }: { readonly id: string }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Commune>();
  const { communes, told } = typedPlace(typed);
  const choose = (commune: Commune): void => {
    fill(commune, commune);
    setChosen(commune);
    setTyped(commune.name);
  };
  return (
    <div className="redaction-position" role="group" aria-label="Trouver la position">
      <label htmlFor={`${id}-ou`}>Où est-ce ?</label>
      <input
        id={`${id}-ou`}
        type="text"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        placeholder="Commune, code postal, position ou lien de carte"
        aria-describedby={`${id}-dit`}
        onChange={({ target }) => {
          setChosen(undefined);
          setTyped(target.value);
          const { position } = typedPlace(target.value);
          if (position !== undefined) fill(position);
        }}
        onKeyDown={({ key }) => {
          const [first] = communes;
          if (key === 'Enter' && first !== undefined) choose(first);
        }}
      />
      {chosen === undefined && communes.length > 0 ? (
        <ul>
          {communes.map((commune) => (
            <li key={commune.code}>
              <button
                type="button"
                onClick={() => {
                  choose(commune);
                }}
              >
                {commune.name} <small>{communeDetail(commune)}</small>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p id={`${id}-dit`} role="status">
        {chosen === undefined ? told : `${chosen.name}. ${positionTold(chosen)}`}
      </p>
      <p className="redaction-position-sources">
        {COMMUNE_SOURCES.map(({ gives, name, licence }) => `${gives} : ${name} (${licence}).`).join(
          ' ',
        )}
      </p>
    </div>
  );
}
