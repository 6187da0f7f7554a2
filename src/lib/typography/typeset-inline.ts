/** Ordinals and chemical formulas split out of a text, for who builds elements from it. */
import { ADDRESS_SOURCE } from './sparing-addresses';

/** A stretch of plain text, and the element it belongs in if any. */
export interface Inline {
  readonly text: string;
  readonly as?: 'sup' | 'sub';
}

const ORDINAL = '\\b(\\d+|[IVX]+)(ers?|res?|n?de?s?|es?)(?![\\p{L}\\p{N}])';
const CARBON_DIOXIDE = '(CO)[2₂](?![\\p{Lu}\\p{N}])';
const MAY_SPLIT = new RegExp(`${ORDINAL}|${CARBON_DIOXIDE}`, 'u');
// Addresses come first so that nothing is split inside them.
const TO_SPLIT = new RegExp(`${ADDRESS_SOURCE}|${MAY_SPLIT.source}`, 'gu');
const CAPITAL_OR_FIGURE = /[\p{Lu}\p{N}]/u;

/**
 * Cuts a text at its ordinals (1er, 2e, XXIe: the ending in `sup`) and at CO2 or CO₂ (the figure,
 * always written 2, in `sub`; the site’s fonts lack ₂).
 * @param text plain text, already typeset
 * @returns its pieces in order, none empty; plain text to escape, never HTML
 */
export function typesetInline(text: string): readonly Inline[] {
  // Most texts hold neither, and looking for addresses is the slow part.
  if (!MAY_SPLIT.test(text)) return text === '' ? [] : [{ text }];
  const pieces: Inline[] = [];
  let from = 0;

  for (const { 0: match, 1: number, 2: ending, 3: gas, index } of text.matchAll(TO_SPLIT)) {
    const end = index + match.length;
    const raised = raise(number, ending) ?? lower(gas, text.charAt(index - 1));
    if (raised === undefined) continue;
    pieces.push({ text: text.slice(from, end - raised.text.length) }, raised);
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The ending of 1er, 1re, 2d, 2de, 2nd, 2nde and of any other number with e; « Ie » has none. */
function raise(number: string | undefined, ending: string | undefined): Inline | undefined {
  if (number === undefined || ending === undefined) return undefined;
  const isFirst = number === '1' || number === 'I';
  const isSecond = number === '2' || number === 'II';
  const isRight = /^e?r/.test(ending)
    ? isFirst
    : ending.startsWith('e')
      ? number !== 'I'
      : isSecond;
  return isRight ? { text: ending, as: 'sup' } : undefined;
}

function lower(gas: string | undefined, before: string): Inline | undefined {
  const isWhole = gas !== undefined && !CAPITAL_OR_FIGURE.test(before);
  return isWhole ? { text: '2', as: 'sub' } : undefined;
}
