import { uncapitalised } from '~/lib/capitalised';
import { DateText } from '~/ui/DateText';
import { EntryPage } from '~/ui/EntryPage';
import { Facts } from '~/ui/Facts';
import type { Stop } from '~/ui/Stops';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import { SETTINGS, spaces } from './model';
import { communeText, PlaceMark, type SpaceData, type Stated } from './PlaceState';
import { settingOf } from './place-setting';
import { placeState, placeStatus } from './place-state';
import { spaceFacts } from './space-facts';

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
      facts={<Facts facts={spaceFacts(props)} />}
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
    <li className="place" data-etat={placeStatus(data, today)} data-cadre={settingOf(data)}>
      <PlaceMark data={data} today={today} />
      <a className="title-link h-4" href={url}>
        <Typeset text={data.title} />
      </a>{' '}
      {distance === undefined ? null : <b className="place-distance">{distance}</b>}{' '}
      <Typeset
        text={`${communeText(data)}${setting} · ${uncapitalised(placeState(data, today))}`}
      />
      <p className="soft">
        <Typeset text={data.statusNote} />
      </p>
    </li>
  );
}
