import { escapeXml } from '~/lib/plain-text';
import { short } from './path';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element as text. Numbers are rounded to a tenth; an undefined attribute is left out; values
 * are escaped, `content` is markup already.
 */
export function svgElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? short(value) : escapeXml(value);
      return ` ${key}="${text}"`;
    })
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A filled path, or nothing when there is nothing to fill. */
export const filled = (d: string, fill: string): string =>
  d === '' ? '' : svgElement('path', { d, fill });

/**
 * A stroked path, or nothing when there is nothing to stroke. Its drawing says `fill="none"` once,
 * on its root.
 */
export function stroked(d: string, stroke: string, width: number, more: Attributes = {}): string {
  return d === '' ? '' : svgElement('path', { d, stroke, 'stroke-width': width, ...more });
}
