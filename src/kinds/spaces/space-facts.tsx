/** What a visitor asks of a place, in that order: open? where? for whom, at what price? whom to ask? */
import { CONTACT } from '~/lib/paths';
import { hostName } from '~/lib/host-name';
import { positionOf } from '~/lib/position';
import { textFact, type Fact } from '~/ui/Facts';
import { Typeset } from '~/ui/Typeset';
import { COORDINATE_PRECISIONS, SETTINGS } from './model';
import { placeStatus } from './place-state';
import { communeText, SpaceState, type SpaceData, type Stated } from './PlaceState';

const withNote = (value: string | undefined, note: string | undefined) =>
  value === undefined && note === undefined
    ? undefined
    : [value, note].filter((part) => part !== undefined).join(' ; ');

/** A point for OpenStreetMap and for the map of the device: neither is asked before one follows its link. */
function mapLinks(data: SpaceData) {
  const position = positionOf(data);
  if (position === undefined) return undefined;
  const [lat, lon] = [String(position.latitude), String(position.longitude)];
  return (
    <>
      <a href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}`}>OpenStreetMap</a> ou{' '}
      <a href={`geo:${lat},${lon}`}>votre carte</a>
    </>
  );
}

const known = (term: string, value: string | undefined, otherwise: string): Fact => ({
  term,
  value: <Typeset text={value ?? otherwise} />,
});

function contactOf({ phone, email, website }: SpaceData) {
  const ways = [
    phone === undefined ? undefined : (
      <a href={`tel:${phone.replaceAll(/[^+\d]/gu, '')}`}>{phone}</a>
    ),
    email === undefined ? undefined : <a href={`mailto:${email}`}>{email}</a>,
    website === undefined ? undefined : <a href={website}>{hostName(website)}</a>,
  ].filter((way) => way !== undefined);
  return ways.length === 0
    ? undefined
    : ways.map((way, rank) => (
        <span key={rank}>
          {rank > 0 && ' · '}
          {way}
        </span>
      ));
}

/** What only a place where one may go has to tell. */
function visitFacts(data: SpaceData): readonly (Fact | undefined)[] {
  const { audience, hours, price } = data;
  const isSilent = [audience, hours, price].every((value) => value === undefined);
  const published = isSilent
    ? [known('Horaires, prix', undefined, 'Non publiés')]
    : [
        textFact('Pour qui', audience),
        known('Horaires', hours, 'Non publiés'),
        known('Prix', price, 'Non publié'),
      ];
  return published;
}

export function spaceFacts({ data, today }: Stated): readonly (Fact | undefined)[] {
  const status = placeStatus(data, today);
  const isVisited = status === 'open' || status === 'last-seen';
  const surface = data.surface === undefined ? undefined : `${String(data.surface)} m²`;
  const seats = data.seats === undefined ? undefined : `${String(data.seats)} places`;
  const precision =
    data.coordinatesPrecision === undefined
      ? undefined
      : COORDINATE_PRECISIONS[data.coordinatesPrecision];
  const links = mapLinks(data);
  const contact = contactOf(data) ?? (isVisited ? 'Aucun contact connu' : undefined);
  return [
    { term: 'État', value: <SpaceState data={data} today={today} /> },
    textFact('Ce qui l’établit', data.statusNote),
    data.inSeineEtMarne && data.address?.includes(data.commune)
      ? undefined
      : textFact('Commune', communeText(data)),
    textFact('Adresse', data.address),
    links === undefined
      ? undefined
      : {
          term: 'Sur une carte',
          value: (
            <>
              {links}
              {precision !== undefined && ` (${precision.toLowerCase()})`}
            </>
          ),
        },
    textFact('Gare la plus proche', data.nearestStation),
    ...(isVisited ? visitFacts(data) : []),
    contact === undefined ? undefined : { term: 'Contact', value: contact },
    textFact('Cadre', data.setting === undefined ? undefined : SETTINGS[data.setting]),
    textFact('Porteur', data.operator),
    textFact('Surface', withNote(surface, data.surfaceNote)),
    textFact('Places', withNote(seats, data.seatsNote)),
    { term: 'Un changement ?', value: <a href={CONTACT}>Nous le signaler</a> },
  ];
}
