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
import { COORDINATE_PRECISIONS, SETTINGS, SPACE_STATUSES, spaces } from './model';

export type SpaceData = Values<typeof spaces.fields>;

/** The state of a place: its node and its word. */
function SpaceState({ status }: Pick<SpaceData, 'status'>) {
  return (
    <>
      <InlineDrawing svg={nodeMark(status)} /> {SPACE_STATUSES[status]}
    </>
  );
}

const withNote = (value: string | undefined, note: string | undefined) =>
  value === undefined && note === undefined
    ? undefined
    : [value, note].filter((part) => part !== undefined).join(' ; ');

function factsOf(data: SpaceData) {
  const surface = data.surface === undefined ? undefined : `${String(data.surface)} m²`;
  const seats = data.seats === undefined ? undefined : `${String(data.seats)} places`;
  const setting = data.setting === undefined ? undefined : SETTINGS[data.setting];
  const position =
    data.coordinatesPrecision === undefined
      ? undefined
      : COORDINATE_PRECISIONS[data.coordinatesPrecision];
  return [
    { term: 'État', value: <SpaceState status={data.status} /> },
    textFact('Ce qui l’établit', data.statusNote),
    textFact(
      'Commune',
      data.inSeineEtMarne ? data.commune : `${data.commune} (hors de Seine-et-Marne)`,
    ),
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

function verifiedStop({ verifiedOn }: SpaceData): Stop {
  const line =
    verifiedOn === undefined ? (
      'Pas encore vérifié auprès du lieu'
    ) : (
      <DateText date={verifiedOn} datePrecision="day" />
    );
  return { term: 'Vérifié', shape: 'fact', lines: [line] };
}

/** The page of a place. */
export function SpaceView(props: ViewProps<SpaceData>) {
  const { data } = props;
  return (
    <EntryPage
      {...props}
      mark={spaces.mark}
      word={`Espace · ${data.commune}`}
      note={SPACE_STATUSES[data.status].toLowerCase()}
      letter={spaces.letter}
      dateTerm="État au"
      stops={[verifiedStop(data)]}
      facts={<Facts facts={factsOf(data)} />}
    />
  );
}

export function spaceCard({ data, url, svg }: CardProps<SpaceData>): CardValue {
  return {
    url,
    title: data.title,
    mark: spaces.mark,
    word: data.commune,
    note: SPACE_STATUSES[data.status],
    svg,
  };
}

/** A place in the list of its state: its node, name, commune and setting, what sources establish. */
export function PlaceRow({ data, url }: { readonly data: SpaceData; readonly url: string }) {
  const setting = data.setting === undefined ? '' : ` · ${SETTINGS[data.setting].toLowerCase()}`;
  return (
    <li className="place">
      <InlineDrawing svg={nodeMark(data.status)} />
      <a className="title-link h-4" href={url}>
        <Typeset text={data.title} />
      </a>
      <Typeset text={`${data.commune}${setting}`} />
      <p className="soft">
        <Typeset text={data.statusNote} />
      </p>
    </li>
  );
}
