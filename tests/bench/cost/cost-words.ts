/** What the site costs those who read it and who pays for it, in French, for docs/exploitation.md. Pure. */
import type { SentFiles } from './sent-files';
import type { Transfer } from './transfers';

/** What no file says: to be changed when one knows better. */
export const SUPPOSED = {
  /** A reader of feeds asks once an hour, for thirty days. */
  feedRequests: 24 * 30,
  /** How many times in a month the feed has something new. */
  feedChanges: 8,
  visitsADay: 1_000_000,
  /** The busiest hour, beside the mean. */
  peak: 4,
  /** Euros a gigabyte, of cheap and of dear hosts. */
  prices: [0.01, 0.08],
} as const;

export interface RunningCosts {
  readonly pages: readonly string[];
  readonly first: Transfer;
  readonly next: Transfer;
  readonly feed: string;
  readonly feedMonth: Transfer;
  readonly deployment: SentFiles;
  /** After a former build; absent when there is none to compare. */
  readonly redeployment?: SentFiles;
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: digits });

const UNITS = ['o', 'ko', 'Mo', 'Go', 'To'] as const;

/** « 85,3 ko » */
export function bytesWords(bytes: number): string {
  const rank = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(bytes) / 3)));
  const value = bytes / 1000 ** rank;
  return `${number(value, value < 100 ? 1 : 0)}\u00a0${UNITS[rank] ?? ''}`;
}

const DAY_SECONDS = 24 * 60 * 60;

function dailyRows({ bytes, requests }: Transfer): readonly (readonly string[])[] {
  const { visitsADay, peak, prices } = SUPPOSED;
  const day = bytes * visitsADay;
  const month = 30 * day;
  const rate = (day * 8) / DAY_SECONDS;
  const asked = (requests * visitsADay) / DAY_SECONDS;
  const euros = prices.map((price) => number((month / 1e9) * price)).join(' à ');
  return [
    ['un jour', bytesWords(day), `${number(requests * visitsADay)} de demandes`],
    [
      'un mois',
      bytesWords(month),
      `${euros} € à ${prices.map((price) => number(price, 2)).join(' ou ')} € le Go`,
    ],
    [
      'débit',
      `${number(rate / 1e6)} Mbit/s en moyenne`,
      `${number((rate * peak) / 1e6)} Mbit/s et ${number(asked * peak)} demandes par seconde à l’heure la plus chargée (${peak} fois la moyenne)`,
    ],
  ];
}

export function costWords(costs: RunningCosts): string {
  const { pages, first, next, feed, feedMonth, deployment, redeployment } = costs;
  const { feedRequests, feedChanges, visitsADay } = SUPPOSED;
  const sent = ({ files }: SentFiles): string => `${number(files)} fichiers, non compressés`;
  const rows = [
    [
      `première visite de ${pages.length} pages`,
      bytesWords(first.bytes),
      `${first.requests} demandes : ${pages.map((page) => `\`${page}\``).join(', ')}`,
    ],
    [
      'les mêmes pages, changées, quand on revient',
      bytesWords(next.bytes),
      `${next.requests} demandes`,
    ],
    [
      'un lecteur de flux, un mois',
      bytesWords(feedMonth.bytes),
      `\`${feed}\` demandé ${number(feedRequests)} fois, changé ${feedChanges} fois ; sinon « rien de neuf » (304)`,
    ],
    ['un premier déploiement', bytesWords(deployment.bytes), sent(deployment)],
    ...(redeployment === undefined
      ? []
      : [['un déploiement qui suit', bytesWords(redeployment.bytes), sent(redeployment)]]),
    ...dailyRows(first).map(([what = '', ...others]) => [
      `${number(visitsADay)} de premières visites par jour : ${what}`,
      ...others,
    ]),
  ];
  return [['Quoi', 'Combien', 'Compte'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
