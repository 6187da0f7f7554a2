/** The editors' report: every check, the most urgent first. Pure. */
import { lostAddresses, oddAddresses, plainHttp, repeatedSources } from './doubtful-addresses';
import { emptyFields, toComplete } from './completeness';
import { toConfirm, unknownDates } from './doubts';
import { editorNotes } from './editor-notes';
import { pastEvents } from './events';
import { weakFigures } from './figures';
import { stale } from './freshness';
import { longTexts } from './lengths';
import { fragileLinks, vagueLinks } from './vague-links';
import { workNotes } from './work-notes';
import type { Check, Finding, Material, Urgency } from './material';
import { heavyMedias } from './medias';
import { alternatives } from './pictures';
import { typography } from './typography';

/** In the order of the report, within each degree of urgency. */
const CHECKS: readonly Check[] = [
  toComplete,
  workNotes,
  pastEvents,
  alternatives,
  oddAddresses,
  lostAddresses,
  vagueLinks,
  weakFigures,
  toConfirm,
  editorNotes,
  unknownDates,
  stale,
  repeatedSources,
  fragileLinks,
  heavyMedias,
  longTexts,
  emptyFields,
  plainHttp,
  typography,
];

const URGENCIES: Readonly<Record<Urgency, string>> = {
  first: 'À traiter d’abord',
  soon: 'À prévoir',
  last: 'Pour finir',
};

export interface CheckResult extends Omit<Check, 'find'> {
  /** Never empty. */
  readonly findings: readonly Finding[];
}

export interface Degree {
  readonly id: Urgency;
  readonly title: string;
  readonly total: number;
  readonly results: readonly CheckResult[];
}

export interface QualityReport {
  readonly total: number;
  /** The most urgent first; those without anything are left out. */
  readonly degrees: readonly Degree[];
  /** The titles of the checks that found nothing. */
  readonly clear: readonly string[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Runs every check on the content. */
export function qualityReport(material: Material): QualityReport {
  const results = CHECKS.map(({ find, ...check }) => ({ ...check, findings: find(material) }));
  const found = results.filter(({ findings }) => findings.length > 0);
  // Reason for the cast: `Object.keys` forgets that the keys of `URGENCIES` are the urgencies.
  const degrees = (Object.keys(URGENCIES) as Urgency[])
    .map((id) => ({ id, results: found.filter(({ urgency }) => urgency === id) }))
    .filter((degree) => degree.results.length > 0)
    .map((degree) => ({
      ...degree,
      title: URGENCIES[degree.id],
      total: sum(degree.results.map(({ findings }) => findings.length)),
    }));
  return {
    total: sum(degrees.map(({ total }) => total)),
    degrees,
    clear: results.filter(({ findings }) => findings.length === 0).map(({ title }) => title),
  };
}
