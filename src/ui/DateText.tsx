import { formatDate, machineDate, ofDate } from '~/lib/dates';
import type { Precision } from '~/model/vocabulary';
import { Typeset } from './Typeset';

export interface DatedValue {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
}

interface Props extends DatedValue {
  /** « du 14 mai 2012 », after what bears the date. */
  readonly of?: boolean;
}

/** « 14 mai 2012 », « mai 2012 », « 2012 » or « sans date », readable by machines too. */
export function DateText({ date, datePrecision, of = false }: Props) {
  const words = <Typeset text={(of ? ofDate : formatDate)(date, datePrecision)} />;
  const machine = machineDate(date, datePrecision);
  return machine === undefined ? words : <time dateTime={machine}>{words}</time>;
}
