/**
 * Sends a file of a built site. Node only. By hand: sirv has no 404 or 410 and compresses nothing, and
 * Astro's preview, which uses it, knows neither `_headers` nor `_redirects`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { encode } from './encode';
import { isCompressible, mediaType } from './media-type';

/** What Netlify sends when no rule says otherwise. */
const REVALIDATE = 'public,max-age=0,must-revalidate';

interface Sending {
  readonly path: string;
  readonly status: number;
  /** From the site's rules, which come before ours. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Sends it compressed when that is worth it, or nothing to who has it already (304). */
export async function sendFile(
  { path, status, headers }: Sending,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size, mtimeMs } = await stat(path);
  const tag = `W/"${size.toString(36)}-${mtimeMs.toString(36)}"`;
  const type = mediaType(path);
  const isText = isCompressible(type);
  response.setHeader('content-type', type).setHeader('etag', tag);
  response.setHeader('cache-control', REVALIDATE);
  if (isText) response.setHeader('vary', 'Accept-Encoding');
  for (const [name, value] of headers) response.setHeader(name, value);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const accepted = isText ? (request.headers['accept-encoding'] ?? '') : '';
  const { bytes, encoding } = await encode(await readFile(path), accepted);
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.writeHead(status, { 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
