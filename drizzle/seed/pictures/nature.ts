import { hue } from './palette';
import { at, circle, ellipse, faint, path, rect, repeat, stroke } from './shapes';

export const cloud = (x: number, y: number, scale: number, fill: string = hue.white) =>
  faint(
    0.85,
    at(x, y, scale, ellipse(0, 0, 110, 26, fill), ellipse(-34, -18, 52, 30, fill), ellipse(34, -26, 62, 40, fill)),
  );

export const sun = (x: number, y: number, radius: number) =>
  faint(0.35, circle(x, y, radius * 1.6, hue.gold)) + circle(x, y, radius, '#f3cf7c');

export const hills = (y: number, fill: string, height = 120, shift = 0) =>
  path(
    `M0 1067 L0 ${y} Q${200 + shift} ${y - height} ${460 + shift} ${y - height * 0.25} T${900 + shift} ${y - height * 0.4} T1600 ${y - height * 0.2} L1600 1067 Z`,
    fill,
  );

/** A round-crowned tree standing at (x, y). */
export const tree = (x: number, y: number, scale: number, crown: string = hue.leafDark, light: string = hue.leaf) =>
  at(
    x,
    y,
    scale,
    faint(0.14, ellipse(0, 2, 90, 14, hue.ink)),
    path('M-12 0 Q-6 -60 -9 -120 L9 -120 Q6 -60 13 0 Z', hue.woodDark),
    stroke('M0 -95 Q20 -120 44 -140', hue.woodDark, 9),
    circle(-50, -170, 62, crown),
    circle(52, -165, 66, crown),
    circle(0, -220, 78, crown),
    circle(-22, -236, 40, light),
    circle(40, -190, 30, light),
    circle(-58, -182, 24, light),
  );

/** A coconut palm; `lean` bends it with the wind. */
export function palm(x: number, y: number, scale: number, lean = 30) {
  const leaf = (dx: number, dy: number) =>
    path(
      `M${lean} -300 Q${lean + dx * 0.5} ${-300 + dy * 0.2 - 50} ${lean + dx} ${-300 + dy} Q${lean + dx * 0.4} ${-300 + dy * 0.55 - 12} ${lean} -300 Z`,
      dx < 0 ? hue.leafDark : hue.leaf,
    );
  const wind = lean > 60 ? 60 : 0;
  return at(
    x,
    y,
    scale,
    stroke(`M0 0 Q${lean * 0.1} -160 ${lean} -300`, hue.wood, 17),
    leaf(-140 + wind * 1.6, 46),
    leaf(-120 + wind * 2.4, -34),
    leaf(-40 + wind * 2, 96),
    leaf(150 + wind, 50),
    leaf(124 + wind, -30),
    leaf(60 + wind, 104),
    circle(lean - 8, -290, 12, hue.woodDark),
    circle(lean + 12, -286, 12, hue.woodDark),
  );
}

export const bush = (x: number, y: number, scale: number, fill: string = hue.leaf) =>
  at(
    x,
    y,
    scale,
    circle(-44, -22, 34, fill),
    circle(0, -36, 46, fill),
    circle(46, -22, 36, fill),
    rect(-78, -24, 158, 24, fill, 12),
  );

export const flowerPot = (x: number, y: number, scale: number) =>
  at(
    x,
    y,
    scale,
    repeat(5, (i) =>
      stroke(`M0 -50 Q${(i - 2) * 14} -90 ${(i - 2) * 30} ${-118 + Math.abs(i - 2) * 16}`, hue.leafDark, 12),
    ),
    path('M-34 -56 L34 -56 L24 0 L-24 0 Z', hue.brick),
  );

export const waves = (y: number, colour: string, step = 200) =>
  faint(
    0.55,
    repeat(Math.ceil(1600 / step), (i) => {
      const x = i * step + ((y * 7) % step);
      return stroke(`M${x} ${y} q20 -12 40 0 t40 0`, colour, 5);
    }),
  );
