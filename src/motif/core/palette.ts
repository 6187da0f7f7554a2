/** Roles of colour in a drawing. Contrast: see src/styles/base/tokens.css. */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly ink: string;
  readonly soft: string;
  readonly seine: string;
  readonly marne: string;
  readonly rose: string;
  readonly ble: string;
  readonly onRiver: string;
  readonly wash: string;
  readonly deep: string;
  readonly deep2: string;
  readonly onDeep: string;
  readonly seineDeep: string;
  readonly marneDeep: string;
  readonly onBle: string;
  readonly roseOnBle: string;
}

/** Inside a page: custom properties, so that a drawing follows the theme and its surface. */
export const PAGE_PALETTE: Palette = {
  ground: 'var(--motif-ground)',
  panel: 'var(--motif-panel)',
  ink: 'var(--motif-ink)',
  soft: 'var(--motif-soft)',
  seine: 'var(--motif-seine)',
  marne: 'var(--motif-marne)',
  rose: 'var(--motif-rose)',
  ble: 'var(--motif-ble)',
  onRiver: 'var(--motif-on-river)',
  wash: 'var(--motif-wash)',
  deep: 'var(--motif-deep)',
  deep2: 'var(--motif-deep-2)',
  onDeep: 'var(--motif-on-deep)',
  seineDeep: 'var(--motif-seine-deep)',
  marneDeep: 'var(--motif-marne-deep)',
  onBle: 'var(--motif-on-ble)',
  roseOnBle: 'var(--motif-rose-on-ble)',
};

/** In files that leave the site (social cards, icons): the values of the light theme. */
export const FILE_PALETTE: Palette = {
  ground: '#fbf8f2',
  panel: '#efe7da',
  ink: '#0b2b33',
  soft: '#3e4e53',
  seine: '#0e5a6b',
  marne: '#2f6b4f',
  rose: '#a8324e',
  ble: '#e8b23a',
  onRiver: '#fbf8f2',
  wash: '#dce7e3',
  deep: '#0b2b33',
  deep2: '#15424c',
  onDeep: '#fbf8f2',
  seineDeep: '#2e879b',
  marneDeep: '#4a9a74',
  onBle: '#0b2b33',
  roseOnBle: '#8a1f3b',
};

/** The same, for a file that goes on a dark ground. */
export const DARK_FILE_PALETTE: Palette = {
  ...FILE_PALETTE,
  ground: FILE_PALETTE.deep,
  ink: FILE_PALETTE.onDeep,
  seine: FILE_PALETTE.seineDeep,
  marne: FILE_PALETTE.marneDeep,
};
