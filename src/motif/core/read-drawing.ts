import sharp from 'sharp';

/** What tests ask of a drawing. */
export interface ReadDrawing {
  readonly elements: number;
  readonly bytes: number;
}

/** Reads a drawing with a strict XML parser. Rejects when it is not well formed. */
export async function readDrawing(svg: string): Promise<ReadDrawing> {
  // Inside a page, the HTML parser gives the name space.
  const file = svg.replace(/^<svg (?!xmlns)/, '<svg xmlns="http://www.w3.org/2000/svg" ');
  await sharp(Buffer.from(file)).metadata();
  return { elements: (svg.match(/<[a-z]/gi) ?? []).length, bytes: Buffer.byteLength(svg) };
}
