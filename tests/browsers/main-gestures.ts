/** What every editor does in a text, by keys alone. */
import type { HandsOn } from './hands-on';
import { until } from './hands-on';

export interface MainGesture {
  readonly name: string;
  readonly does: (hands: HandsOn) => Promise<void>;
  readonly leaves: string;
}

/** Of the text that is written. */
export const TEXT = 'document.querySelector(\'[contenteditable="true"][role="textbox"]\')';

/** Shows a page beside the text, selected as a reader would to copy it. */
const shownBeside = (html: string): string => `(() => {
  const page = document.createElement('div');
  page.id = 'ailleurs';
  page.contentEditable = 'true';
  page.innerHTML = ${JSON.stringify(html)};
  document.body.append(page);
  page.focus();
  document.getSelection().selectAllChildren(page);
})()`;

export const MAIN_GESTURES: readonly MainGesture[] = [
  {
    name: 'words in bold and in italics',
    does: async (hands) => {
      await hands.type('un ');
      await hands.press('Control', 'b');
      await hands.type('gras');
      await hands.press('Control', 'b');
      await hands.type(' et ');
      await hands.press('Control', 'i');
      await hands.type('penché');
    },
    leaves: 'un **gras** et *penché*',
  },
  {
    name: 'a heading, a list and what is under an item',
    does: async (hands) => {
      await hands.type('## Titre\n- un\ndeux\n');
      await hands.press('Tab');
      await hands.type('dessous\n\n\nfin');
    },
    leaves: '## Titre\n\n* un\n* deux\n  * dessous\n\nfin',
  },
  {
    name: 'a link on a selected word',
    does: async (hands) => {
      await hands.type('voir le plan');
      await hands.press('Control', 'Shift', 'ArrowLeft');
      await hands.press('Control', 'k');
      await until(hands, "document.activeElement.closest('dialog')");
      await hands.type('exemple.fr/plan\n');
      await until(hands, "document.querySelector('dialog[open]') === null");
    },
    leaves: 'voir le [plan](https://exemple.fr/plan)',
  },
  {
    name: 'a table from the insertion list',
    does: async (hands) => {
      await hands.type('/tabl\n');
      for (const cell of ['a', 'b', 'c', 'd', 'e', 'f']) {
        await hands.type(cell);
        if (cell !== 'f') await hands.press('Tab');
      }
    },
    leaves: '| a | b |\n| --- | --- |\n| c | d |\n| e | f |',
  },
  {
    name: 'what is undone, then done again',
    does: async (hands) => {
      await hands.type('un');
      await until(hands, `${TEXT}.textContent === 'un'`);
      await hands.press('Control', 'z');
      await until(hands, `${TEXT}.textContent !== 'un'`);
      await hands.press('Control', 'y');
    },
    leaves: 'un',
  },
  {
    name: 'what is copied from a page and pasted',
    does: async (hands) => {
      await hands.evaluate(
        shownBeside(
          '<p>deux <b>trois</b></p><ul><li>quatre</li></ul><p><font color="red">cinq</font></p>',
        ),
      );
      await hands.press('Control', 'c');
      await hands.evaluate("document.getElementById('ailleurs').remove()");
      await hands.evaluate(`${TEXT}.focus()`);
      await hands.press('Control', 'v');
      await until(hands, `${TEXT}.textContent.includes('cinq')`);
    },
    leaves: 'deux **trois**\n\n* quatre\n\ncinq',
  },
];
