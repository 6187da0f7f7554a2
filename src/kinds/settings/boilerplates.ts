/** The association told in so many words. Runs in Node and in the browser. */
import type { Settings } from './model';
import { BOILERPLATE_WORDS } from './press-fields';

interface Boilerplate {
  /** The bound that it keeps. */
  readonly words: (typeof BOILERPLATE_WORDS)[number];
  readonly said: string;
}

/** Those that are written, from the shortest. */
export const boilerplates = (settings: Settings): readonly Boilerplate[] =>
  BOILERPLATE_WORDS.flatMap((words) => {
    const said = settings[`boilerplate${words}`];
    return said === undefined ? [] : [{ words, said }];
  });
