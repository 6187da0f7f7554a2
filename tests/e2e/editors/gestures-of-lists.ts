/** Gestures of lists and of plain words, by the public reports that tell them. */
import type { Page } from '@playwright/test';
import { press, startFrom } from './hands';

/** A gesture, and the Markdown that it leaves. */
export interface Gesture {
  readonly name: string;
  readonly does: (page: Page) => Promise<void>;
  readonly leaves: string;
}

const BULLETS = '* un\n* deux\n';

export const GESTURES_OF_LISTS: readonly Gesture[] = [
  {
    name: '#7699: a bullet list, « un », Enter, « deux », Shift+Enter, Backspace',
    does: async (page) => {
      await page.keyboard.type('- un\ndeux');
      await press(page, 'Shift+Enter', 'Backspace');
      await page.keyboard.type('!');
    },
    leaves: '* un\n* deux!',
  },
  {
    name: '#7561: Backspace twice after a link at the end of an item takes two letters of its words',
    does: async (page) => {
      await startFrom(page, '* voir [le plan](https://a.fr)\n* deux\n');
      await press(page, 'ControlOrMeta+Home', 'End', 'Backspace', 'Backspace');
    },
    leaves: '* voir [le pl](https://a.fr)\n* deux\n',
  },
  {
    name: '#7123: Backspace in an empty item of a list leaves the list, and nothing fails',
    does: async (page) => {
      await page.keyboard.type('- un\n');
      await press(page, 'Backspace');
      await page.keyboard.type('suite');
    },
    leaves: '* un\n\nsuite',
  },
  {
    name: '#7218: a list made of selected paragraphs, then unmade, gives the paragraphs back',
    does: async (page) => {
      await page.keyboard.type('un\ndeux');
      await press(page, 'ControlOrMeta+a', 'ControlOrMeta+Shift+8', 'ControlOrMeta+Shift+8');
    },
    leaves: 'un\n\ndeux',
  },
  {
    name: '#7220: Enter twice at the end of a quotation leaves it',
    does: async (page) => {
      await page.keyboard.type('> cité\n\nlibre');
    },
    leaves: '> cité\n\nlibre',
  },
  {
    name: '#7392: a nested list is made by Tab and unmade by Shift+Tab',
    does: async (page) => {
      await page.keyboard.type('- un\n');
      await press(page, 'Tab');
      await page.keyboard.type('dedans\n');
      await press(page, 'Shift+Tab');
      await page.keyboard.type('deux');
    },
    leaves: '* un\n  * dedans\n* deux',
  },
  {
    name: '#7500: Delete at the end of a paragraph joins the next one',
    does: async (page) => {
      await page.keyboard.type('un \ndeux');
      await press(page, 'ControlOrMeta+Home', 'End', 'Delete');
    },
    leaves: 'un deux',
  },
  {
    name: '#7524: undo and redo go back and forth through a list',
    does: async (page) => {
      await startFrom(page, BULLETS);
      await press(
        page,
        'ControlOrMeta+a',
        'Delete',
        'ControlOrMeta+z',
        'ControlOrMeta+y',
        'ControlOrMeta+z',
      );
    },
    leaves: BULLETS,
  },
  {
    name: '#7575: bold put on and taken off at once writes no star',
    does: async (page) => {
      await page.keyboard.type('un ');
      await press(page, 'ControlOrMeta+b', 'ControlOrMeta+b');
      await page.keyboard.type('deux ');
      await press(page, 'ControlOrMeta+b');
      await page.keyboard.type('trois ');
      await press(page, 'ControlOrMeta+b');
      await page.keyboard.type('quatre');
    },
    leaves: 'un deux **trois** quatre',
  },
  {
    name: '#7660: a line break in a paragraph stays one line break',
    does: async (page) => {
      await page.keyboard.type('12, rue X');
      await press(page, 'Shift+Enter');
      await page.keyboard.type('77100 Meaux\nsuite');
    },
    leaves: '12, rue X\\\n77100 Meaux\n\nsuite',
  },
];
