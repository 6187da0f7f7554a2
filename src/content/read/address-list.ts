/** The list of the addresses that have been public, one a line. Node only. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS_LIST } from '../check/lasting-addresses';

const HEAD =
  '# Les adresses qui ont paru : chacune mène toujours quelque part.\n# Tenu par « npm run addresses » ; une fiche nouvelle n’a pas besoin d’y être.\n';

/** Without a list, nothing is known of the past. */
export function readAddressList(root: string): readonly string[] {
  const path = join(root, ADDRESS_LIST);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split(/\r?\n/u);
  return lines.filter((line) => line.startsWith('/'));
}

/** In an order of their own, so that a new address is one line of a change. */
export function writeAddressList(root: string, addresses: Iterable<string>): void {
  const lines = [...new Set(addresses)].sort().map((address) => `${address}\n`);
  writeFileSync(join(root, ADDRESS_LIST), HEAD + lines.join(''));
}
