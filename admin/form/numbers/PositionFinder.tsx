/** Fills latitude and longitude from a commune, or from what was copied on a map. Browser only. */
import './position-finder.css';
import { useState } from 'react';
import { kinds } from '~/kinds';
import { typedDecimal } from '~/lib/decimal';
import { parsePosition, type Coordinates } from '~/lib/position';
import { formOnScreen, setFields } from '../../decap/form-on-screen';
import { useSiteIndex } from '../../preview/site-index';
import { knownCommunes } from './known-communes';

const NOT_A_POSITION =
  'Aucune position n’y est écrite. Un lien raccourci (maps.app.goo.gl) n’en dit pas : ouvrez-le, puis copiez l’adresse de la page, ou les deux nombres.';

/** @param precision how well a space says that it knows its place; other kinds do not say */
function fill({ latitude, longitude }: Coordinates, precision: 'commune' | undefined): void {
  const form = formOnScreen();
  const isSaid = form !== undefined && 'coordinatesPrecision' in kinds[form.collection].fields;
  setFields({
    latitude,
    longitude,
    ...(isSaid && precision !== undefined ? { coordinatesPrecision: precision } : {}),
  });
}

const told = ({ latitude, longitude }: Coordinates): string =>
  `Position : ${typedDecimal(latitude)} ; ${typedDecimal(longitude)}. Voyez-la sur le dessin de l’aperçu.`;

/** @param id of the field that it is beside */
export function PositionFinder({ id }: { readonly id: string }) {
  const communes = knownCommunes(useSiteIndex().index);
  const [pasted, setPasted] = useState('');
  const [said, say] = useState('');
  return (
    <div className="redaction-position" role="group" aria-label="Trouver la position">
      <p>
        <label htmlFor={`${id}-commune`}>Centre d’une commune où le site a un lieu</label>
        <select
          id={`${id}-commune`}
          value=""
          onChange={({ target }) => {
            const commune = communes.find(({ name }) => name === target.value);
            if (commune === undefined) return;
            fill(commune, 'commune');
            say(`${commune.name}. ${told(commune)}`);
          }}
        >
          <option value="">Choisir…</option>
          {communes.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-collee`}>
          Ou une position, un lien OpenStreetMap ou Google Maps
        </label>
        <input
          id={`${id}-collee`}
          type="text"
          value={pasted}
          autoComplete="off"
          spellCheck={false}
          placeholder="48,5412 ; 2,6612"
          onChange={({ target }) => {
            setPasted(target.value);
            const found = parsePosition(target.value);
            if (found !== undefined) fill(found, undefined);
            const empty = target.value.trim() === '' ? '' : NOT_A_POSITION;
            say(found === undefined ? empty : told(found));
          }}
        />
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
