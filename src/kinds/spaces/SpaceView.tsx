import { uncapitalised } from '~/lib/capitalised';
import { hostName } from '~/lib/host-name';
import { nodeMark } from '~/motif';
import { DateText } from '~/ui/DateText';
import { InlineDrawing } from '~/ui/Drawing';
import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact } from '~/ui/Facts';
import type { Stop } from '~/ui/Stops';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { COORDINATE_PRECISIONS, SETTINGS, spaces } from './model';
import { placeState, placeStatus } from './place-state';

export type SpaceData = Values<typeof spaces.fields>;

interface Stated {
  readonly data: SpaceData;
  /** Day in Paris. */
  readonly today: string;
}

/** The state of a place: its node and its words. */
function SpaceState({ data, today }: Stated) {
  return (
    <>
      <InlineDrawing svg={nodeMark(placeStatus(data, today))} /> {placeState(data, today)}
    </>
  );
}

/** « Roissy-en-France (hors de Seine-et-Marne) » */
export const communeText = ({ commune, inSeineEtMarne }: SpaceData): string =>
  inSeineEtMarne ? commune : `${commune} (hors de Seine-et-Marne)`;

const withNote = (value: string | undefined, note: string | undefined) =>
  value === undefined && note === undefined
    ? undefined
    : [value, note].filter((part) => part !== undefined).join(' ; ');

function factsOf({ data, today }: Stated) {
  const surface = data.surface === undefined ? undefined : `${String(data.surface)} m²`;
  const seats = data.seats === undefined ? undefined : `${String(data.seats)} places`;
  const setting = data.setting === undefined ? undefined : SETTINGS[data.setting];
  const position =
    data.coordinatesPrecision === undefined
      ? undefined
      : COORDINATE_PRECISIONS[data.coordinatesPrecision];
  return [
    { term: 'État', value: <SpaceState data={data} today={today} /> },
    textFact('Ce qui l’établit', data.statusNote),
    textFact('Commune', communeText(data)),
    textFact('Adresse', data.address),
    textFact('Cadre', setting),
    textFact('Porteur', data.operator),
    textFact('Surface', withNote(surface, data.surfaceNote)),
    textFact('Places', withNote(seats, data.seatsNote)),
    data.website === undefined
      ? undefined
      : { term: 'Site', value: <a href={data.website}>{hostName(data.website)}</a> },
    textFact('Position sur le plan', position),
  ];
}

/** Whether somebody asked the place itself. */
function verifiedStop({ verifiedOn }: SpaceData): Stop {
  const line =
    verifiedOn === undefined ? (
      'Jamais faite auprès du lieu'
    ) : (
      <DateText date={verifiedOn} datePrecision="day" />
    );
  return { term: 'Vérification', shape: 'fact', lines: [line] };
}

/** The page of a place. */
export function SpaceView(props: ViewProps<SpaceData>) {
  const { data, today } = props;
  return (
    <EntryPage
      {...props}
      mark={spaces.mark}
      word={`Espace · ${data.commune}`}
      note={uncapitalised(placeState(data, today))}
      letter={spaces.letter}
      dateTerm="Dernière preuve"
      stops={[verifiedStop(data)]}
      facts={<Facts facts={factsOf(props)} />}
    />
  );
}

export function spaceCard({ data, url, svg, today }: CardProps<SpaceData>): CardValue {
  return {
    url,
    title: data.title,
    mark: spaces.mark,
    word: data.commune,
    note: placeState(data, today),
    svg,
  };
}

interface Row extends Stated {
  readonly url: string;
  /** « 12 km », in a list that starts from somewhere. */
  readonly distance?: string;
}

/** A place in a list: its node, name, commune, setting and last evidence; what sources say. */
export function PlaceRow({ data, url, today, distance }: Row) {
  const setting = data.setting === undefined ? '' : ` · ${SETTINGS[data.setting].toLowerCase()}`;
  return (
    <li className="place" data-etat={placeStatus(data, today)} data-cadre={data.setting ?? 'inconnu'}>
      <InlineDrawing svg={nodeMark(placeStatus(data, today))} />
      <a className="title-link h-4" href={url}>
        <Typeset text={data.title} />
      </a>
      {distance === undefined ? null : <b className="place-distance">{distance}</b>}
      <Typeset
        text={`${communeText(data)}${setting} · ${uncapitalised(placeState(data, today))}`}
      />
      <p className="soft">
        <Typeset text={data.statusNote} />
      </p>
    </li>
  );
}
