/** What a hand does in any browser, whatever drives it. */
export interface HandsOn {
  readonly goTo: (url: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** @param keys held down together, the last one pressed: « Control », « b » */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** @param expression of JavaScript, whose value can be sent: words, a number, nothing */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** As the browser names them, or one sign. */
export type Key = 'Control' | 'Shift' | 'Enter' | 'Tab' | 'Delete' | 'End' | 'ArrowLeft' | Letter;
type Letter = 'a' | 'b' | 'c' | 'i' | 'k' | 'v' | 'y' | 'z';

const PATIENCE_MS = 60_000;
const STEP_MS = 100;

/** Waits until an expression is true. */
export async function until(hands: HandsOn, expression: string): Promise<void> {
  const start = Date.now();
  while ((await hands.evaluate(`Boolean(${expression})`)) !== true) {
    if (Date.now() - start > PATIENCE_MS) throw new Error(`Never true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
