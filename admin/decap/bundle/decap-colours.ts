/**
 * Decap's theme, given the letters and the colours of the site: this one table names all those that its
 * parts share, and none of its settings reaches it. What each part then needs is in
 * src/styles/editors/cms-*.css. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceEach } from './replace-known.ts';

const FILE = 'styles.js';

/** By the name of each colour, what it is in Decap 3.16 and its role on the site (base/tokens.css). */
const COLOURS = [
  ['white', '#fff', '--ground'],
  ['grayLight', '#eff0f4', '--ground-2'],
  ['gray', '#798291', '--text-soft'],
  ['grayDark', '#313d3e', '--text'],
  ['blue', '#3a69c7', '--link'],
  ['blueLight', '#e8f5fe', '--motif-wash'],
  ['green', '#005614', '--text'],
  ['greenLight', '#caef6f', '--motif-wash'],
  ['brown', '#754e00', '--on-highlight'],
  ['yellow', '#ffee9c', '--highlight'],
  ['red', '#ff003b', '--accent'],
  ['redDark', '#D60032', '--accent'],
  ['redLight', '#fcefea', '--ground-2'],
  ['purple', '#70399f', '--text'],
  ['purpleLight', '#f6d8ff', '--ground-2'],
  ['teal', '#17a2b8', '--action'],
  ['tealDark', '#117888', '--text'],
  ['tealLight', '#ddf5f9', '--ground-2'],
  ['textFieldBorder', '#dfdfe3', '--line-soft'],
  ['controlLabel', '#5D626F', '--text-soft'],
] as const;

/** Nothing of the site is rounded. */
const SHAPES = [["borderRadius: '5px'", "borderRadius: '0'"]] as const;

/** Drawn on a canvas, which knows no variables: the colour of water that shows on both grounds. */
export const progressBar: Mend = {
  file: 'components/App/App.js',
  mend: (code) =>
    replaceEach(
      code,
      [
        ['0: colors.active', "0: '#2e879b'"],
        ["'1.0': colors.active", "'1.0': '#2e879b'"],
      ],
      'App.js',
    ),
};

export const palette: Mend = {
  package: 'decap-cms-ui-default',
  file: FILE,
  mend: (code) =>
    replaceEach(
      code,
      [
        ...COLOURS.map(
          ([name, was, role]) => [`${name}: '${was}'`, `${name}: 'var(${role})'`] as const,
        ),
        ...SHAPES,
      ],
      FILE,
    ),
};
