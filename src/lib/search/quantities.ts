/** Numbers, in folded text: each written one way, however it was typed. */

const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[ .]\d{3})+(?!\d)/gu;
const HOURS = /(?<!\d)(\d{1,2})(?: ?h| heures?|:(?=\d{2}(?!\d)))(?: ?(\d{2})(?!\d))?(?![a-z])/gu;
const PERCENT = /(\d) ?(?:%|pour ?cents?(?![a-z])|pourcents?(?![a-z]))/gu;
const EUROS = /(\d) ?(?:€|euros?(?![a-z]))/gu;
const DECIMAL = /(\d)\.(?=\d{1,2}(?!\d))/gu;

/** « 1 500 » → « 1500 », « 2 h 30 » → « 2h30 », « 16 pour cent » → « 16% », « 25 euros » → « 25€ ». */
export const withPlainQuantities = (text: string): string =>
  text
    .replace(THOUSANDS, (number) => number.replace(/[ .]/gu, ''))
    .replace(DECIMAL, '$1,')
    .replace(HOURS, '$1h$2')
    .replace(PERCENT, '$1%')
    .replace(EUROS, '$1€');
