/** A point of the earth, from what people copy: figures, a link of OpenStreetMap or of Google Maps. Pure. */
import { parseDecimal } from './decimal';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** @returns undefined when it is not published whole */
export function positionOf({
  latitude,
  longitude,
}: {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}): Coordinates | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const PAIR = String.raw`(${NUMBER})(?:,|%2C)\s*\+?(${NUMBER})`;

/** Where links hold a position, the surest first: a marker, then the middle of the map. */
const IN_LINKS = [
  new RegExp(String.raw`!3d(${NUMBER})!4d(${NUMBER})`, 'u'),
  new RegExp(String.raw`[?&]mlat=(${NUMBER})&mlon=(${NUMBER})`, 'u'),
  new RegExp(String.raw`[?&](?:q|query|ll|center|destination|daddr)=(?:loc:)?${PAIR}`, 'iu'),
  new RegExp(String.raw`/(?:place|search|dir)/${PAIR}`, 'u'),
  new RegExp(String.raw`@${PAIR}`, 'u'),
  new RegExp(String.raw`#map=[\d.]+/(${NUMBER})/(${NUMBER})`, 'u'),
  new RegExp(String.raw`^geo:${PAIR}`, 'iu'),
] as const;

const LINK = /^(?:https?:\/\/|geo:|www\.)/iu;

/** « 48°32′28.3″N »: minutes and seconds may lack. */
const SEXAGESIMAL =
  /(\d+(?:[.,]\d+)?)\s*°\s*(?:(\d+(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["”″]|'')\s*)?([NSEWO])/giu;

/** About a metre. */
const DECIMALS = 5;
const round = (value: number): number => Number(value.toFixed(DECIMALS));

function valid(latitude: number | undefined, longitude: number | undefined) {
  if (latitude === undefined || longitude === undefined) return undefined;
  const isThere = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isThere ? { latitude: round(latitude), longitude: round(longitude) } : undefined;
}

function fromLink(link: string): Coordinates | undefined {
  for (const form of IN_LINKS) {
    const [, latitude, longitude] = form.exec(link) ?? [];
    if (latitude !== undefined && longitude !== undefined) {
      return valid(Number(latitude), Number(longitude));
    }
  }
  return undefined;
}

function fromDegrees(text: string): Coordinates | undefined {
  const angles = [...text.matchAll(SEXAGESIMAL)].map(([, degrees, minutes, seconds, side = '']) => {
    const part = (typed = '0'): number => parseDecimal(typed) ?? 0;
    const value = part(degrees) + part(minutes) / 60 + part(seconds) / 3600;
    const isNegative = /[SWO]/iu.test(side);
    return { value: isNegative ? -value : value, isLatitude: /[NS]/iu.test(side) };
  });
  const [north, east] = [true, false].map((isLatitude) =>
    angles.find((angle) => angle.isLatitude === isLatitude),
  );
  return angles.length === 2 ? valid(north?.value, east?.value) : undefined;
}

/** « 48.5412, 2.6612 »; with commas for decimals, something else must part them. */
const FIGURES = [
  /^(-?\d+[.,]\d+)\s*(?:[;/|\s]|,\s)\s*(-?\d+[.,]\d+)$/u,
  /^(-?\d+\.\d+),(-?\d+\.\d+)$/u,
] as const;

function fromFigures(text: string): Coordinates | undefined {
  const found = FIGURES.map((form) => form.exec(text)).find((match) => match !== null);
  return valid(parseDecimal(found?.[1] ?? ''), parseDecimal(found?.[2] ?? ''));
}

/** @returns undefined when no position is read in it; a shortened link, which says none, included */
export function parsePosition(pasted: string): Coordinates | undefined {
  const text = pasted.trim().replaceAll('−', '-');
  if (LINK.test(text)) return fromLink(text);
  return fromDegrees(text) ?? fromFigures(text.replace(/^\(|\)$/gu, ''));
}
