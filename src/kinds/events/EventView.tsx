import { eventCalendarPath } from '~/lib/paths';
import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact } from '~/ui/Facts';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import { hasCalendarDay } from './calendar-event';
import { EventState, stateWord } from './EventState';
import type { EventData } from './event-data';
import { whenText, whereText } from './event-words';
import { events } from './model';
import { EVENT_STATUSES } from './statuses';
import { phaseOf } from './timing';

const joined = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.join(', ');

/** « 120 participants (selon Le Moniteur) » */
function attendance({ participants, participantsNote }: EventData): string | undefined {
  if (participants === undefined) return undefined;
  const count = `${String(participants)} participants`;
  return participantsNote === undefined ? count : `${count} (${participantsNote})`;
}

/** Whether it makes sense to register: not for what is over or will not be. */
const isExpected = (data: EventData, today: string): boolean =>
  data.status !== 'cancelled' && phaseOf(data, today) !== 'past';

/** Nothing for what has no day to be put at. */
const calendarFact = (data: EventData, url: string) =>
  hasCalendarDay(data)
    ? {
        term: 'Calendrier',
        value: (
          <a href={eventCalendarPath(url)} data-pagefind-ignore="">
            Ajouter à mon agenda
          </a>
        ),
      }
    : undefined;

function factsOf(data: EventData, url: string, today: string) {
  return [
    { term: 'État', value: <EventState data={data} today={today} /> },
    textFact('Quand', whenText(data)),
    textFact('Où', whereText(data) ?? 'Lieu non trouvé'),
    textFact('Organisation', joined(data.organisers)),
    textFact('Soutien', joined(data.supporters)),
    textFact('Participation', attendance(data)),
    calendarFact(data, url),
    data.registrationUrl === undefined || !isExpected(data, today)
      ? undefined
      : { term: 'Inscription', value: <a href={data.registrationUrl}>S’inscrire</a> },
  ];
}

function Programme({ programme }: Pick<EventData, 'programme'>) {
  if (programme.length === 0) return null;
  return (
    <section aria-labelledby="programme">
      <h2 id="programme" className="h-3">
        Programme
      </h2>
      <Facts facts={programme.map(({ time, text }) => textFact(time ?? '', text))} />
    </section>
  );
}

/** The page of an event. */
export function EventView(props: ViewProps<EventData>) {
  const { data, url, today } = props;
  return (
    <EntryPage
      {...props}
      mark={events.mark}
      word={`Événement ${stateWord({ data, today }).toLowerCase()}`}
      note={<Typeset text={whenText(data)} />}
      letter={events.letter}
      dateTerm={data.endDate === undefined ? undefined : 'Début'}
      facts={<Facts facts={factsOf(data, url, today)} />}
      after={<Programme programme={data.programme} />}
    />
  );
}

export function eventCard({ data, url, svg }: CardProps<EventData>): CardValue {
  return {
    url,
    title: data.title,
    mark: events.mark,
    word: data.status === 'confirmed' ? 'Agenda' : EVENT_STATUSES[data.status],
    note: <Typeset text={whenText(data)} />,
    svg,
  };
}
