/** The environment: two streams side by side, and a line that crosses them lightly. Pure. */
import { short } from '../core/path';
import { octagon, circle } from '../core/shapes';
import { filled, stroked } from '../core/svg';
import { BRIDGE, isHeads, LINE, STOP, type DrawSubject } from './canvas';

const STREAM = { marne: 56, seine: 72, apart: 88 };

export const drawWater: DrawSubject = (canvas) => {
  const { width, height, worn, random } = canvas;
  const { ink, ground, marne, seine } = worn.lines;
  const [start, swing] = [height * (0.3 + random() * 0.36), height * (0.3 + random() * 0.2)];
  const up = isHeads(canvas) ? 1 : -1;
  const wave = (shift: number): string => {
    const y = start + shift;
    const [a, b] = [y - up * swing, y + up * swing * 0.9];
    const points = [width * 0.28, a, width * 0.52, b, width * 0.78, y];
    return `M-30 ${short(y)}C${points.map(short).join(' ')}S${short(width)} ${short(a)} ${short(width + 40)} ${short(y - up * swing * 0.3)}`;
  };
  const x = width * (0.3 + random() * 0.4);
  const line = `M${short(x - height)} ${short(height * 1.05)}L${short(x + height * 0.05)} ${short(0)}`;
  const sun = { x: width * (0.2 + random() * 0.6), y: height * 0.46 };
  const stop = { x: x - height * 0.45, y: height * 0.5 };
  return [
    filled(octagon(sun, Math.min(width, height) * (0.32 + random() * 0.1)), worn.field),
    stroked(wave(-STREAM.apart / 2), marne, STREAM.marne),
    stroked(wave(STREAM.apart / 2), seine, STREAM.seine),
    stroked(line, ground, BRIDGE),
    stroked(line, ink, LINE),
    filled(circle(stop, STOP + 7), ground),
    filled(circle(stop, STOP), worn.mark),
  ].join('');
};
