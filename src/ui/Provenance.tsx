import type { ReactNode } from 'react';
import type { Work } from '~/lib/citation/reference';
import { formatDate } from '~/lib/dates';
import { CONTACT } from '~/lib/paths';
import { publicationMoment } from '~/lib/publication-moment';
import { citeStop } from './CiteStop';
import { DateText, type DatedValue } from './DateText';
import { ProvenanceFold } from './ProvenanceFold';
import { Stops, type Stop } from './Stops';
import { Typeset } from './Typeset';

export interface SourceValue {
  readonly label: string;
  readonly url?: string | undefined;
  readonly consulted?: string | undefined;
}

/** What every published entry says of itself. */
export interface ProvenanceValues {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly SourceValue[];
  readonly updated?: string | undefined;
  readonly updateNote?: string | undefined;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly dateNote?: string | undefined;
  readonly publishAt?: string | undefined;
  readonly published?: string | undefined;
}

export interface ProvenanceProps {
  readonly data: ProvenanceValues & Partial<DatedValue>;
  /** Word before the date: « Faits », « Paru »… */
  readonly dateTerm?: string | undefined;
  /** Of the kind, in the permanent reference shown to readers: IT77 · A · id. */
  readonly letter?: string | undefined;
  readonly url: string;
  /** What the page tells of, when others made it. */
  readonly work?: Work | undefined;
  /** Stops of this kind alone, after the date. */
  readonly stops?: readonly Stop[] | undefined;
  /** Said even when the margin is folded on a phone. */
  readonly verdict?: ReactNode;
}

const fullDay = (date: string): string => formatDate(date, 'day');

function dateStop({ data, dateTerm = 'Date' }: ProvenanceProps): readonly Stop[] {
  if (data.datePrecision === undefined) return [];
  const date = <DateText date={data.date} datePrecision={data.datePrecision} />;
  const note = data.dateNote === undefined ? [] : [<Typeset text={data.dateNote} />];
  return [{ term: dateTerm, shape: 'fact', lines: [date, ...note] }];
}

/** When the page came on this site, unless its date says it. */
function onlineStop({ data }: ProvenanceProps): readonly Stop[] {
  const day = publicationMoment(data)?.slice(0, 'YYYY-MM-DD'.length);
  if (day === undefined || (day === data.date && data.datePrecision === 'day')) return [];
  const date = <DateText date={day} datePrecision="day" />;
  return [{ term: 'En ligne', shape: 'fact', lines: [<>depuis le {date}</>] }];
}

function updateStop({ updated, updateNote }: ProvenanceValues): readonly Stop[] {
  if (updated === undefined) return [];
  const date = <DateText date={updated} datePrecision="day" />;
  const note = updateNote === undefined ? [] : [<Typeset text={updateNote} />];
  return [{ term: 'Mis à jour', shape: 'fact', lines: [date, ...note] }];
}

/** A margin names so many sources; all of them stand, with their addresses, under the text. */
const NAMED = 4;

function sourceStop({ sources }: ProvenanceValues): readonly Stop[] {
  if (sources.length === 0) return [];
  // « Et 1 autre source » would take as much room as its name.
  const named = sources.length > NAMED + 1 ? sources.slice(0, NAMED) : sources;
  const lines = named.map(({ label }, index) => (
    <a href={`#source-${String(index + 1)}`}>
      <Typeset text={label} />
    </a>
  ));
  const others = sources.length - named.length;
  if (others > 0) lines.push(<a href="#sources">{`Et ${String(others)} autres sources`}</a>);
  return [{ term: sources.length > 1 ? 'Sources' : 'Source', shape: 'source', lines }];
}

function correctionStop({ corrections }: ProvenanceValues): Stop {
  const report = <a href={CONTACT}>Signaler une erreur</a>;
  const told = corrections.map(({ date, text }) => (
    <Typeset text={`Corrigé le ${fullDay(date)} : ${text}`} />
  ));
  const lines = told.length === 0 ? [<>Aucune. {report}</>] : [...told, report];
  return { term: 'Corrections', shape: 'fact', lines };
}

/** The provenance margin of a page: date, sources, reference, corrections, how to quote. */
export function Provenance(props: ProvenanceProps) {
  const { data, letter, stops: own = [], verdict } = props;
  const reference = ['IT77', letter, data.id].filter(Boolean).join(' · ');
  const stops: readonly Stop[] = [
    ...dateStop(props),
    ...own,
    ...onlineStop(props),
    ...updateStop(data),
    ...sourceStop(data),
    { term: 'Référence de la page', shape: 'reference', lines: [reference] },
    correctionStop(data),
    citeStop(props),
  ];
  return (
    <ProvenanceFold data={data} verdict={verdict}>
      <Stops stops={stops} />
    </ProvenanceFold>
  );
}
