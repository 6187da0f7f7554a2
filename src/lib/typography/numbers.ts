/** Numbers, hours, units and the abbreviations that go with them. */
import { EDGE, NBSP, NNBSP, SPACE } from './characters';

const HOUR_AND_MINUTES = new RegExp(
  `\\b([01]?\\d|2[0-4])[${SPACE}]?[hH][${SPACE}]?([0-5]\\d)(?!\\d)`,
  'g',
);
const HOUR_RANGE = new RegExp(`(\\d${NBSP}h(?:${NBSP}\\d\\d)?)-(?=\\d{1,2}${NBSP}?h)`, 'g');
const THOUSANDS = new RegExp(`\\b[1-9]\\d{0,2}(?:[${SPACE}]\\d{3})+(?!\\d)`, 'g');
const ANY_SPACE = new RegExp(`[${SPACE}]`, 'g');

const WHOLE = `[1-9]\\d{0,2}(?:${NNBSP}\\d{3})+|[1-9]\\d{0,3}`;
const RANGE = new RegExp(
  `\\b(${WHOLE})-(${WHOLE})(?=$|[\\s)\\]»”,;:!?…%€${EDGE}]|\\.(?![\\p{L}\\d]))`,
  'gu',
);
const BEFORE_RANGE = new RegExp(`^$|[\\s([«“,;:${EDGE}]`);
const NUMBERED = new RegExp(
  `(?:[nN][°º]|\\b(?:art\\.|articles?|loi|rapport|dossier|[LRDA]\\.))[${SPACE}]*$`,
);
const ACRONYM = new RegExp(`\\p{Lu}{2}[${SPACE}]+$`, 'u');

const NOT_IN_WORD = "(?![\\p{L}\\d’'])";
const SYMBOLS =
  '%|‰|€|k€|M€|Md€|°C|[kcmdµn]?m[²³]|[kcmdµn]m|ha|[kmµ]g|[kMGT]?Wh|[kMGT]W|[kMG]?Hz|dB|[kMGT]o|[kMGT]bit|[kMG]bps|tep|min|ms';
const SYMBOL = new RegExp(`(\\d)[${SPACE}]*(${SYMBOLS})${NOT_IN_WORD}`, 'gu');
// One letter is glued to its number only where the author has already set it apart.
const LETTER = new RegExp(`(\\d)[${SPACE}]+([hmgtlLsW])${NOT_IN_WORD}`, 'gu');
const HOUR = new RegExp(`\\b(\\d{1,2})h${NOT_IN_WORD}`, 'gu');

const HAS_NUMBER = /\d|[IVX]i?[èe]me/;
const FIRST_FEMININE = /\b1ère(s?)(?!\p{L})/gu;
const NTH = /\b(\d+|[IVX]+)i?[èe]me(s?)(?!\p{L})/gu;

const TITLE = new RegExp(`\\b(MM?\\.|Mmes?|Mlles?|Dr|Pr)[${SPACE}]+(?=\\p{L})`, 'gu');
const NUMERO = new RegExp(`\\b([nN][°º])(?:[${SPACE}]+(?=\\S)|(?=\\d))`, 'g');

/** Hours « 14 h 30 », thousands, ranges, units and ordinals (1re, 2e) of a plain text. */
export function setNumbers(text: string): string {
  if (!HAS_NUMBER.test(text)) return text;
  return text
    .replace(HOUR_AND_MINUTES, `$1${NBSP}h${NBSP}$2`)
    .replace(FIRST_FEMININE, '1re$1')
    .replace(NTH, '$1e$2')
    .replace(THOUSANDS, groupThousands)
    .replace(SYMBOL, `$1${NBSP}$2`)
    .replace(LETTER, `$1${NBSP}$2`)
    .replace(HOUR, `$1${NBSP}h`)
    .replace(HOUR_RANGE, '$1–')
    .replace(RANGE, setRange);
}

function groupThousands(figures: string, at: number, text: string): string {
  return /[,.]/.test(text.charAt(at - 1)) ? figures : figures.replace(ANY_SPACE, NNBSP);
}

/**
 * A range grows: this tells 2012-2013 from « loi n° 2012-387 » and « article 226-1 », whose hyphen
 * is part of the number. After an acronym only years make a range: « rapport CP 12-578 ».
 */
function setRange(match: string, from: string, to: string, at: number, text: string): string {
  const value = (figures: string) => Number(figures.replaceAll(NNBSP, ''));
  const context = text.slice(Math.max(0, at - 12), at);
  const isRange =
    value(to) > value(from) &&
    BEFORE_RANGE.test(context.slice(-1)) &&
    !NUMBERED.test(context) &&
    (value(from) >= 1000 || !ACRONYM.test(context));
  return isRange ? `${from}–${to}` : match;
}

/** M., Mme, Dr and n° kept on the line of what they announce. */
export function glueAbbreviations(text: string): string {
  return text.replace(TITLE, `$1${NBSP}`).replace(NUMERO, `$1${NBSP}`);
}
