/** Who is measured, and what of it. */
import type { BenchGround } from './bench-ground';
import type { Cost } from './measured';
import type { WeighedPage } from './biggest-page';

export interface Trial {
  readonly pages: number;
  /** With nothing of a former build; of our site, with its social cards, which change when a title does. */
  readonly cold: Cost;
  /** With nothing at all: only where it is not the same. */
  readonly whole?: Cost;
  /** After one entry has changed. */
  readonly changed: Cost;
  readonly biggest?: WeighedPage;
}

export interface Contender {
  /** As the table tells it, with its version. */
  readonly name: string;
  readonly trial: (ground: BenchGround) => Promise<Trial>;
}
