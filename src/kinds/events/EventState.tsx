import { eventMark } from '~/motif';
import type { Values } from '~/model/spec';
import { InlineDrawing } from '~/ui/Drawing';
import { Typeset } from '~/ui/Typeset';
import type { events } from './model';
import { EVENT_STATUSES } from './statuses';
import { stateOf } from './timing';

const STATE_WORDS = { ...EVENT_STATUSES, ongoing: 'En cours', past: 'Passé' } as const;

interface Props {
  readonly data: Values<typeof events.fields>;
  /** Day in Paris. */
  readonly today: string;
}

/** « Annulé » */
export const stateWord = ({ data, today }: Props): string => STATE_WORDS[stateOf(data, today)];

/** The state in words, its mark before them and its reason after: « ⬦ Annulé : salle fermée ». */
export function EventState({ data, today }: Props) {
  const { statusNote } = data;
  const state = stateOf(data, today);
  return (
    <span className="status event-state" data-state={state}>
      <InlineDrawing svg={eventMark(state)} />
      <span>
        {stateWord({ data, today })}
        {statusNote === undefined ? null : <Typeset text={` : ${statusNote}`} />}
      </span>
    </span>
  );
}
