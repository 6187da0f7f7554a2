/** What a text sent to the press says of itself. Runs in Node and in the browser. */
import { capitalised } from '~/lib/capitalised';
import { formatDate, formatDateTime } from '~/lib/dates';
import type { Precision } from '~/model/vocabulary';
import type { NewsType } from './news-types';

export interface SentText {
  readonly type: NewsType;
  readonly releaseNumber?: string | undefined;
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
  readonly dateline?: string | undefined;
  readonly embargo?: string | undefined;
}

const NAMES: Readonly<Record<Exclude<NewsType, 'article'>, readonly [name: string, end: string]>> =
  {
    release: ['Communiqué de presse', 'Fin du communiqué'],
    kit: ['Dossier de presse', 'Fin du dossier de presse'],
    invitation: ['Invitation à la presse', 'Fin de l’invitation'],
  };

/** Whether it was sent to the press. */
export const isPressText = ({ type }: Pick<SentText, 'type'>): boolean => type !== 'article';

/** « Communiqué de presse n° CP-2027-01 »; nothing for a news item. */
export function releaseName({ type, releaseNumber = '' }: SentText): string {
  return type === 'article' ? '' : `${NAMES[type][0]} n° ${releaseNumber}`.trim();
}

/** « — Fin du communiqué CP-2027-01 — »: nothing that follows is of it. */
export function endMark({ type, releaseNumber = '' }: SentText): string {
  return type === 'article' ? '' : `— ${`${NAMES[type][1]} ${releaseNumber}`.trim()} —`;
}

/** « Melun, le 2 mai 2027 » */
export function datelineOf({ dateline, date, datePrecision }: SentText): string {
  const day = formatDate(date, datePrecision);
  const said = datePrecision === 'day' ? `le ${day}` : day;
  return dateline === undefined ? capitalised(said) : `${dateline}, ${said}`;
}

/** What is read here is out: the embargo is lifted. Undefined when there was none. */
export const embargoLine = ({ embargo }: Pick<SentText, 'embargo'>): string | undefined =>
  embargo === undefined ? undefined : `Embargo levé le ${formatDateTime(embargo)}, heure de Paris`;
