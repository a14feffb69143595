import { hue } from './palette';
import { at, circle, ellipse, faint, path, rect, repeat, star, stroke } from './shapes';

/** A waving national flag: red, one gold star. (x, y) is the top of its staff side. */
export const flag = (x: number, y: number, scale: number) =>
  at(
    x,
    y,
    scale,
    path('M0 0 Q45 -16 90 0 T180 0 L180 120 Q135 136 90 120 T0 120 Z', '#c8372d'),
    star(90, 60, 36, '#f4c542'),
  );

export const flagpole = (x: number, ground: number, height: number, scale: number) =>
  rect(x - 4, ground - height, 8, height, hue.stoneDark, 4) +
  circle(x, ground - height, 9, hue.gold) +
  flag(x + 4, ground - height + 10, scale);

export const windows = (
  x: number,
  y: number,
  columns: number,
  step: number,
  width: number,
  height: number,
  glass: string = hue.sea,
) =>
  repeat(columns, (i) => {
    const left = x + i * step;
    return (
      rect(left - 7, y - 7, width + 14, height + 14, hue.white, 4) +
      rect(left, y, width, height, glass, 2) +
      rect(left + width / 2 - 3, y, 6, height, hue.white) +
      faint(0.25, path(`M${left} ${y} h${width * 0.5} l${-width * 0.5} ${height * 0.7} Z`, hue.white))
    );
  });

export const tiledRoof = (x: number, y: number, width: number, height: number, fill: string = hue.brick) =>
  path(`M${x} ${y} L${x + 60} ${y - height} L${x + width - 60} ${y - height} L${x + width} ${y} Z`, fill) +
  faint(
    0.25,
    repeat(4, (i) => rect(x + 20 + i * 15, y - 8 - (i * height) / 4, width - 40 - i * 30, 3, hue.redDark)),
  );

/** A narrow town house, its base at (x, y). */
export const house = (x: number, y: number, width: number, height: number, wall: string, door: string, lit = false) =>
  rect(x, y - height, width, height, wall) +
  rect(x - 8, y - height - 16, width + 16, 20, hue.stone, 3) +
  windows(x + width * 0.16, y - height + 34, 2, width * 0.42, width * 0.26, height * 0.22, lit ? '#f6d27a' : hue.sea) +
  rect(x + width * 0.28, y - height * 0.42, width * 0.44, height * 0.42, door, 4) +
  path(`M${x - 6} ${y - height * 0.46} h${width + 12} l-16 -34 h${-width + 20} Z`, hue.brick);

export const awning = (x: number, y: number, width: number, colour: string) => {
  const stripe = width / 8;
  return repeat(8, (i) =>
    path(`M${x + i * stripe} ${y} h${stripe} v64 a${stripe / 2} 20 0 0 1 ${-stripe} 0 Z`, i % 2 ? hue.white : colour),
  );
};

export const basket = (x: number, y: number, scale: number, goods: string) =>
  at(
    x,
    y,
    scale,
    repeat(7, (i) => circle(-48 + i * 16, -44 - (i % 2) * 12, 17, goods)),
    path('M-68 -44 L68 -44 L50 0 L-50 0 Z', hue.wood),
    stroke('M-60 -28 H60', hue.woodDark, 4),
    stroke('M-55 -14 H55', hue.woodDark, 4),
  );

export const table = (x: number, y: number, width: number, height: number, cloth: string) =>
  rect(x, y, width, height, cloth, 8) +
  faint(
    0.16,
    repeat(Math.floor(width / 70), (i) => rect(x + 36 + i * 70, y + 14, 5, height - 14, hue.ink)),
  );

/** A fishing boat with the painted eye of the central coast, its waterline at (x, y). */
export const boat = (x: number, y: number, scale: number, hull: string) =>
  at(
    x,
    y,
    scale,
    rect(-20, -150, 8, 110, hue.woodDark),
    flag(-12, -150, 0.32),
    rect(-70, -96, 90, 60, hue.white, 6),
    windows(-58, -84, 2, 40, 26, 22),
    rect(-80, -106, 112, 14, hue.brick, 4),
    path('M-190 -58 Q-150 -40 -60 -40 L90 -40 Q160 -44 200 -78 Q184 -6 140 6 L-140 6 Q-176 -6 -190 -58 Z', hull),
    stroke('M-172 -28 Q-60 -18 100 -18 Q150 -20 184 -38', hue.white, 6),
    ellipse(140, -26, 17, 10, hue.white),
    circle(143, -26, 6, hue.ink),
  );

export const lamp = (x: number, y: number, height: number, lit = false) =>
  (lit ? faint(0.16, path(`M${x - 6} ${y - height} L${x - 210} ${y} L${x + 150} ${y} Z`, '#ffe3a0')) : '') +
  rect(x - 5, y - height, 10, height, hue.slate, 5) +
  stroke(`M${x} ${y - height} q-6 -34 -46 -30`, hue.slate, 9) +
  ellipse(x - 48, y - height - 24, 24, 11, lit ? '#ffe3a0' : hue.stone);

export const scooter = (x: number, y: number, scale: number, colour: string) =>
  at(
    x,
    y,
    scale,
    circle(-62, -24, 24, hue.ink) +
      circle(-62, -24, 10, hue.stone) +
      circle(66, -24, 24, hue.ink) +
      circle(66, -24, 10, hue.stone),
    path(
      'M-92 -60 Q-60 -84 -20 -70 L-6 -40 L34 -40 L46 -104 L62 -104 L58 -48 Q54 -24 30 -24 L-40 -24 Q-44 -50 -92 -60 Z',
      colour,
    ),
    path('M-88 -70 Q-50 -92 -12 -74 L-16 -66 Q-50 -76 -88 -62 Z', hue.ink),
    stroke('M52 -104 L36 -124', hue.ink, 8),
  );
