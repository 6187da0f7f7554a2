/** How a key figure reads. Runs in Node and in the browser. */

import { capitalised } from '~/lib/capitalised';
import type { QuotedFigure } from '~/markdown/quote-figure';

type Titled = QuotedFigure & { readonly title: string };

/** « 16 % », « une trentaine »: the value and its unit, for texts that quote the figure. */
export const figureText = ({ value, unit }: QuotedFigure): string =>
  unit === undefined ? value : `${value} ${unit}`;

/** « 16 % des grandes entreprises… », « Une trentaine de télécentres… »: a sentence. */
export const figureTitle = (figure: Titled): string =>
  `${capitalised(figureText(figure))} ${figure.title}`;

/** « une trentaine de télécentres… »: the words of a link, within a sentence. */
export const figureLabel = (figure: Titled): string => `${figureText(figure)} ${figure.title}`;
