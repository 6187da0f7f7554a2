/** How a key figure reads. Runs in Node and in the browser. */

interface Quoted {
  readonly value: string;
  readonly unit?: string | undefined;
}
type Titled = Quoted & { readonly title: string };

/** « 16 % », « une trentaine »: the value and its unit, for texts that quote the figure. */
export const figureText = ({ value, unit }: Quoted): string =>
  unit === undefined ? value : `${value} ${unit}`;

/** « 16 % des grandes entreprises… », « Un tiers des salariés… »: a sentence. */
export const figureTitle = (figure: Titled): string =>
  `${figureText(figure)} ${figure.title}`.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** « 16 % : des grandes entreprises… »: the words of a link, among titles. */
export const figureLabel = (figure: Titled): string => `${figureText(figure)} : ${figure.title}`;
