import { formatDate, machineDate } from '~/lib/dates';
import type { Precision } from '~/model/vocabulary';
import { Typeset } from './Typeset';

export interface DatedValue {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
}

/** « 14 mai 2012 », « mai 2012 », « 2012 » or « sans date », readable by machines too. */
export function DateText({ date, datePrecision }: DatedValue) {
  const words = <Typeset text={formatDate(date, datePrecision)} />;
  const machine = machineDate(date, datePrecision);
  return machine === undefined ? words : <time dateTime={machine}>{words}</time>;
}
