/** What comes over the wire, as the browser counts it. */
import type { Page } from '@playwright/test';

export interface Transfer {
  readonly address: string;
  /** Headers included. */
  readonly bytes: number;
}

/** @returns a list that grows with each answer that has come whole from now on */
export async function transfersOf(page: Page): Promise<readonly Transfer[]> {
  const client = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const transfers: Transfer[] = [];
  client.on('Network.responseReceived', ({ requestId, response }) => {
    addresses.set(requestId, new URL(response.url).pathname);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    transfers.push({ address: addresses.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await client.send('Network.enable');
  return transfers;
}
