/** What an entry says its images show, by the name of each file. Runs in Node and in the browser. */
import { isRecord } from '~/model/clean';

const FOLDER = '../medias/';
/** An image in a text: what it shows, then its file. */
const IN_TEXT = /!\[((?:\\.|[^\]\\])*)\]\(\.\.\/medias\/([^\s)]+)/gu;

type Described = readonly [name: string, words: string];

function inFields(value: unknown): readonly Described[] {
  if (Array.isArray(value)) return value.flatMap(inFields);
  if (!isRecord(value)) return [];
  const { file, alternative } = value;
  const isImage = typeof file === 'string' && typeof alternative === 'string';
  const own: readonly Described[] = isImage ? [[file.replace(FOLDER, ''), alternative]] : [];
  return [...own, ...Object.values(value).flatMap(inFields)];
}

const inText = (body: string): readonly Described[] =>
  Array.from(body.matchAll(IN_TEXT), ([, words = '', name = '']) => [
    name,
    words.replace(/\\(.)/gu, '$1'),
  ]);

/** @returns the last words given to each file, those of the text after those of the fields */
export const alternativesOf = (data: object, body: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...inFields(data), ...inText(body)].filter(([, words]) => words !== ''));
