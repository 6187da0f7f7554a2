/** Says in one line in which browsers besides Chromium the text field is tried (tests/browsers). */
import { findFirefox, findWebKit } from './other-browsers';

const told = (name: string, isFound: boolean): string =>
  `${name} : ${isFound ? 'gestes du texte essayés' : 'absent de cette machine, gestes du texte non essayés'}`;

console.log(
  `${told('Firefox', findFirefox() !== undefined)} ; ${told('WebKit', findWebKit() !== undefined)}.`,
);
