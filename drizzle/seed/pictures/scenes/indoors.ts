import { flowerPot } from '@/drizzle/seed/pictures/nature';
import { cycle, hue, SHIRTS, SKIN } from '@/drizzle/seed/pictures/palette';
import { bust, person } from '@/drizzle/seed/pictures/people';
import { circle, ellipse, faint, path, rect, repeat, scene, star, stroke } from '@/drizzle/seed/pictures/shapes';
import { table, windows } from '@/drizzle/seed/pictures/town';

const HAIR = ['#3a2c28', '#2b2422', '#4a3a33', '#8d8781'] as const;

const floor = (y: number, fill: string) =>
  rect(0, y, 1600, 1067 - y, fill) +
  faint(
    0.1,
    repeat(9, (i) => path(`M${i * 200} ${y} l${(i - 4) * 90} ${1067 - y} h4 l${-(i - 4) * 90} ${y - 1067} Z`, hue.ink)),
  );

const curtain = (x: number, width: number) =>
  rect(x, 120, width, 470, hue.red) +
  repeat(Math.floor(width / 44), (i) =>
    faint(0.3, path(`M${x + 14 + i * 44} 120 q14 235 0 470 h16 q12 -235 0 -470 Z`, hue.redDark)),
  );

const row = (y: number, scale: number, count: number, shift: number) =>
  repeat(count, (i) =>
    bust(shift + (i * 1600) / count, y, scale, {
      shirt: cycle(SHIRTS, i * 3 + count),
      hair: cycle(HAIR, i + count),
      long: (i + count) % 3 === 0,
      behind: true,
    }),
  );

/** A discussion in the meeting hall, seen from the back rows. */
export const meetingHall = () =>
  scene(
    ['#f7ead2', '#ecd5ae'],
    repeat(
      6,
      (i) =>
        rect(120 + i * 250, 40, 130, 12, hue.white, 6) +
        faint(0.25, path(`M${120 + i * 250} 52 h130 l60 90 h-250 Z`, hue.white)),
    ),
    rect(230, 96, 1140, 500, hue.woodDark, 6),
    curtain(246, 1108),
    star(800, 250, 88, hue.gold),
    rect(246, 104, 1108, 34, hue.gold),
    repeat(22, (i) => path(`M${246 + i * 50.4} 138 h50 l-25 26 Z`, hue.gold)),
    windows(40, 190, 1, 0, 130, 240) + windows(1430, 190, 1, 0, 130, 240),
    floor(640, '#d9b98a'),
    rect(180, 560, 1240, 90, hue.wood, 6) + rect(180, 560, 1240, 12, '#b98a60'),
    repeat(3, (i) =>
      bust(690 + i * 170, 470, 0.92, {
        shirt: cycle([hue.white, hue.plum, hue.blue], i),
        skin: cycle(SKIN, i),
        long: i === 1,
      }),
    ),
    table(580, 458, 560, 108, hue.paper),
    repeat(3, (i) => rect(668 + i * 170, 440, 22, 20, hue.sea, 4)),
    repeat(7, (i) => circle(820 + i * 14, 448 - (i % 2) * 10, 12, cycle([hue.orange, hue.gold, hue.brick], i))),
    person(390, 566, 1.06, { shirt: hue.navy, trousers: hue.ink, right: [64, -142], left: [-30, -112] }),
    path('M326 566 L338 446 L456 446 L468 566 Z', hue.wood) +
      rect(328, 436, 138, 14, '#b98a60', 4) +
      star(397, 506, 24, hue.gold),
    flowerPot(1290, 566, 1.1),
    row(760, 0.95, 10, 60),
    row(890, 1.2, 8, 10),
    row(1067, 1.62, 6, 110),
  );

/** The counter where papers are handed in, with screens and a queue kiosk. */
export const serviceCounter = () =>
  scene(
    ['#f3f0e6', '#e6e2d4'],
    rect(0, 0, 1600, 92, hue.white) + repeat(4, (i) => rect(120 + i * 380, 38, 240, 14, '#fff6d8', 7)),
    rect(120, 150, 520, 210, hue.blue, 14) +
      repeat(3, (i) => rect(158, 190 + i * 54, 250 - i * 40, 22, faintWhite, 11)) +
      circle(540, 255, 62, hue.gold) +
      stroke('M512 256 l20 22 l38 -46', hue.white, 14),
    windows(780, 150, 4, 190, 140, 210),
    floor(740, '#d9d0bd'),
    repeat(3, (i) =>
      bust(330 + i * 380, 610, 1.15, {
        shirt: cycle([hue.white, hue.leafDark, hue.white], i),
        skin: cycle(SKIN, i),
        long: i !== 1,
      }),
    ),
    repeat(
      3,
      (i) =>
        rect(390 + i * 380, 500, 130, 88, hue.ink, 8) +
        rect(398 + i * 380, 508, 114, 68, hue.sea, 4) +
        rect(446 + i * 380, 588, 18, 26, hue.ink),
    ),
    rect(140, 606, 1130, 36, hue.wood, 8) + rect(164, 640, 1082, 190, hue.cream),
    repeat(3, (i) => rect(190 + i * 360, 668, 310, 132, hue.paper, 8) + rect(190 + i * 360, 668, 310, 10, hue.red, 5)),
    rect(1356, 470, 150, 260, hue.navy, 16) +
      rect(1372, 488, 118, 168, hue.skyLight, 6) +
      repeat(9, (i) =>
        rect(1392 + (i % 3) * 28, 512 + Math.floor(i / 3) * 28, 22, 22, i % 4 === 1 ? hue.sea : hue.navy, 2),
      ) +
      rect(1410, 730, 42, 160, hue.slate) +
      rect(1370, 886, 122, 16, hue.slate, 8),
    person(1290, 950, 1.75, { shirt: hue.brick, trousers: hue.slate, long: true, right: [62, -150], left: [-40, -96] }),
    person(520, 970, 1.85, {
      shirt: hue.seaDark,
      skin: SKIN[1],
      right: [44, -146],
      left: [-52, -92],
      hair: '#8d8781',
    }) + rect(584, 670, 50, 66, hue.white, 4),
    person(860, 990, 1.85, {
      shirt: hue.gold,
      dress: hue.plum,
      long: true,
      skin: SKIN[0],
      left: [-14, -126],
      right: [16, -124],
    }) + rect(838, 736, 42, 60, hue.ink, 8),
    flowerPot(70, 940, 2),
  );

const faintWhite = '#c6d6e0';

/** The ward's reading room with children at a long table. */
export const library = () =>
  scene(
    ['#f6ead4', '#eedcb8'],
    windows(620, 130, 2, 200, 150, 260) +
      faint(0.2, path('M620 400 h150 l120 320 h-330 Z M820 400 h150 l120 320 h-330 Z', hue.white)),
    shelves(60, 110, 460, 620) + shelves(1080, 110, 460, 620),
    floor(740, '#d3ab7b'),
    ellipse(800, 930, 620, 110, '#c98f6a') + ellipse(800, 930, 560, 92, '#d8a67f'),
    repeat(4, (i) =>
      bust(500 + i * 200, 800, 1.15, {
        shirt: cycle([hue.white, hue.gold, hue.seaDark, hue.brick], i),
        skin: cycle(SKIN, i),
        long: i % 2 === 0,
      }),
    ),
    rect(360, 796, 880, 34, hue.wood, 10) +
      rect(400, 828, 34, 170, hue.woodDark) +
      rect(1166, 828, 34, 170, hue.woodDark),
    repeat(4, (i) => openBook(500 + i * 200, 796, cycle([hue.blue, hue.red, hue.leafDark, hue.plum], i))),
    repeat(3, (i) => rect(664, 776 - i * 16, 74 - i * 6, 15, cycle([hue.brick, hue.seaDark, hue.gold], i), 3)),
    person(1330, 930, 1.7, {
      shirt: hue.leafDark,
      dress: hue.leafDeep,
      long: true,
      right: [20, -128],
      left: [-70, -168],
    }),
    person(240, 960, 1.35, { shirt: hue.white, scarf: true, trousers: hue.navy, right: [54, -176] }),
    flowerPot(940, 620, 0.8) + rect(880, 618, 130, 12, hue.wood, 4),
  );

function shelves(x: number, y: number, width: number, height: number) {
  const spines = [hue.red, hue.blue, hue.gold, hue.leafDark, hue.plum, hue.brick, hue.seaDark, hue.cream] as const;
  return (
    rect(x, y, width, height, hue.woodDark, 8) +
    repeat(4, (shelf) => {
      const top = y + 16 + (shelf * (height - 16)) / 4;
      const inner = (height - 16) / 4 - 16;
      return (
        rect(x + 16, top, width - 32, inner, '#5c3f2c') +
        repeat(14, (i) => {
          const tall = inner - 22 - ((i * 37 + shelf * 23) % 34);
          return rect(x + 22 + i * 30, top + inner - tall, 26, tall, cycle(spines, i * 3 + shelf * 5), 3);
        })
      );
    })
  );
}

const openBook = (x: number, y: number, cover: string) =>
  path(`M${x - 62} ${y} L${x - 54} ${y - 24} L${x} ${y - 14} L${x + 54} ${y - 24} L${x + 62} ${y} Z`, cover) +
  path(
    `M${x - 52} ${y - 8} L${x - 46} ${y - 30} Q${x - 20} ${y - 34} ${x} ${y - 18} Q${x + 20} ${y - 34} ${x + 46} ${y - 30} L${x + 52} ${y - 8} Z`,
    hue.white,
  );

/** Neighbours cooking together for those who live alone. */
export const cooking = () =>
  scene(
    ['#fbf0d9', '#f3ddb4'],
    repeat(8, (i) =>
      repeat(3, (j) => rect(i * 200 + 4, 120 + j * 110, 192, 102, (i + j) % 2 ? '#e9dfc8' : '#e2ead8', 6)),
    ),
    rect(0, 96, 1600, 20, hue.wood) + repeat(7, (i) => pan(180 + i * 210, 116, i)),
    windows(640, 170, 2, 180, 130, 170, hue.leafLight),
    floor(760, '#cfa273'),
    person(360, 870, 1.9, {
      shirt: hue.plum,
      dress: hue.white,
      long: true,
      right: [70, -118],
      left: [-36, -108],
      skin: SKIN[1],
    }),
    person(720, 850, 1.85, { shirt: hue.seaDark, dress: hue.gold, right: [34, -106], left: [-60, -112], hat: 'cone' }),
    person(1050, 860, 1.9, { shirt: hue.brick, dress: hue.white, long: true, right: [56, -108], left: [-34, -112] }),
    person(1350, 870, 1.8, {
      shirt: hue.white,
      dress: hue.leafDark,
      hair: '#8d8781',
      left: [-66, -120],
      right: [40, -100],
      skin: SKIN[1],
    }),
    rect(140, 690, 1330, 40, hue.wood, 12) +
      rect(190, 728, 40, 260, hue.woodDark) +
      rect(1380, 728, 40, 260, hue.woodDark),
    pot(542, 692, 1.1, hue.slate) + pot(1204, 692, 1, hue.brick),
    repeat(3, (i) => riceCake(830 + i * 66, 692)),
    repeat(
      3,
      (i) =>
        ellipse(300 + i * 36, 686, 34, 14, hue.white) +
        circle(300 + i * 36, 676, 12, cycle([hue.leaf, hue.orange, hue.red], i)),
    ),
    repeat(4, (i) => ellipse(1330 + i * 34, 686, 26, 13, cycle([hue.leaf, hue.leafLight], i))),
  );

const pan = (x: number, y: number, index: number) =>
  rect(x - 3, y, 6, 46, hue.ink) +
  (index % 2 ? circle(x, y + 78, 36, hue.slate) : path(`M${x - 34} ${y + 46} h68 l-10 64 h-48 Z`, hue.brick));

const pot = (x: number, y: number, scale: number, fill: string) =>
  faint(
    0.6,
    repeat(3, (i) => stroke(`M${x - 36 + i * 36} ${y - 150 * scale} q-22 -34 0 -66 t0 -66`, hue.white, 9)),
  ) +
  rect(x - 90 * scale, y - 116 * scale, 180 * scale, 116 * scale, fill, 22) +
  rect(x - 102 * scale, y - 128 * scale, 204 * scale, 24 * scale, hue.ink, 12) +
  circle(x, y - 134 * scale, 13 * scale, hue.ink);

const riceCake = (x: number, y: number) =>
  rect(x - 29, y - 50, 58, 50, hue.leafDark, 8) +
  rect(x - 5, y - 50, 10, 50, hue.leafLight) +
  rect(x - 29, y - 31, 58, 10, hue.leafLight);
