/** The logos that the press takes, each as SVG and as PNG. Build only. */
import sharp from 'sharp';
import { logotype, signFile, type LogoGround } from '~/motif';
import { SITE } from '~/site';
import { outlines } from './typesetter';

export interface LogoFile {
  /** Without its ending. */
  readonly name: string;
  /** In French, for a reader. */
  readonly label: string;
  readonly ground: LogoGround;
  readonly svg: string;
  /** Width of the PNG, pixels. */
  readonly width: number;
}

const [FIRST = '', ...OTHERS] = SITE.wordmark.split(' ');
const NAME = [FIRST, OTHERS.join(' ')] as const;

const GROUNDS = [
  ['light', 'clair', 'pour un fond clair'],
  ['dark', 'sombre', 'pour un fond sombre'],
] as const;

const SIZES = { logo: 2000, sign: 1024 } as const;

export const logoFiles: readonly LogoFile[] = [
  ...GROUNDS.map(([ground, word, use]) => ({
    name: `it77-logo-${word}`,
    label: `Logo ${use}`,
    ground,
    svg: logotype(NAME, ground, outlines),
    width: SIZES.logo,
  })),
  ...GROUNDS.map(([ground, word, use]) => ({
    name: `it77-signe-${word}`,
    label: `Signe seul, ${use}`,
    ground,
    svg: signFile(SITE.name, ground),
    width: SIZES.sign,
  })),
];

const POINTS_TO_AN_INCH = 72;

/** On a ground that shows through. */
export async function logoPng({ svg, width }: LogoFile): Promise<Buffer> {
  const { width: own } = await sharp(Buffer.from(svg)).metadata();
  const density = (POINTS_TO_AN_INCH * width) / own;
  return sharp(Buffer.from(svg), { density }).resize({ width }).png({ palette: true }).toBuffer();
}
