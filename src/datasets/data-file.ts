/** A file of a dataset, as pages, catalogues and servers name it. Pure. */
import { DATA } from '~/lib/paths';

export interface DataFile {
  /** Of the file, at the address of the data: « espaces.csv ». */
  readonly name: string;
  /** For readers: « CSV pour Excel ». */
  readonly label: string;
  readonly mediaType: string;
  /** As the Publications Office of the EU names the format. */
  readonly euFormat: 'CSV' | 'JSON' | 'GEOJSON' | 'JSON_LD';
  readonly text: string;
  /** That describes its columns, when one does. */
  readonly schema?: string;
}

export const dataFilePath = ({ name }: Pick<DataFile, 'name'>): string => `${DATA}${name}`;

export const bytesOf = ({ text }: DataFile): number => new TextEncoder().encode(text).length;
