import { SITE } from '~/site';
import type { FigureData } from './figure-data';

type Cited = Pick<FigureData, 'summary' | 'method'>;

/** As a sentence ends. */
const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** The sentence to take as it is: what the figure says and when, on what sample, where it is told. */
export function figureCitation({ summary, method }: Cited, url: string): string {
  const sample = method === undefined ? '' : ` Échantillon ou méthode : ${ended(method)}`;
  return `${ended(summary)}${sample} ${SITE.domain}${url.replace(/\/$/u, '')}`;
}
