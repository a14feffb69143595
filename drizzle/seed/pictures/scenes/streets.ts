import { bush, cloud, sun, tree } from '@/drizzle/seed/pictures/nature';
import { cycle, hue, SKIN } from '@/drizzle/seed/pictures/palette';
import { person } from '@/drizzle/seed/pictures/people';
import { at, circle, ellipse, faint, path, rect, repeat, scene, star, stroke } from '@/drizzle/seed/pictures/shapes';
import { flag, house, lamp, scooter } from '@/drizzle/seed/pictures/town';

const WALLS = [hue.cream, '#f1d3a4', hue.white, '#d9e2d4', '#eec9ae'] as const;

const terrace = (y: number, lit = false) =>
  repeat(7, (i) =>
    house(
      20 + i * 226,
      y,
      206,
      300 + ((i * 67) % 130),
      lit ? cycle(['#4d5f78', '#566a80', '#47586f'] as const, i) : cycle(WALLS, i),
      lit ? '#33435a' : cycle([hue.wood, hue.seaDark, hue.leafDark] as const, i),
      lit && i % 3 !== 1,
    ),
  );

/** An alley being paved with concrete. */
export const roadWorks = () =>
  scene(
    [hue.sky, hue.skyLight],
    cloud(240, 120, 1) + cloud(1150, 100, 1.1),
    terrace(690),
    rect(0, 690, 1600, 44, hue.stone) + rect(0, 734, 1600, 340, '#b7a88f'),
    path('M0 760 H1600 V860 H0 Z', '#a59a8c') +
      path('M0 860 H860 L980 1067 H0 Z', '#8f979a') +
      path('M0 760 H900 L900 860 H0 Z', '#9aa1a3'),
    roller(1120, 900, 1.35),
    person(700, 930, 1.5, { shirt: hue.orange, hat: 'helmet', right: [74, -72], left: [20, -110], skin: SKIN[2] }) +
      stroke('M716 770 L846 950', hue.wood, 10) +
      rect(820, 940, 96, 14, hue.slate, 4),
    person(470, 950, 1.55, { shirt: hue.orange, hat: 'helmet', left: [-66, -90], right: [-20, -110], skin: SKIN[1] }) +
      stroke('M440 780 L352 960', hue.wood, 10) +
      path('M330 950 l46 -6 l10 44 l-50 6 Z', hue.slate),
    person(220, 930, 1.55, {
      shirt: hue.white,
      hat: 'helmet',
      right: [26, -122],
      left: [-12, -116],
      trousers: hue.ink,
    }) + rect(206, 730, 74, 52, hue.paper, 4),
    repeat(4, (i) => cone(110 + i * 430, 1040)),
    rect(1290, 940, 250, 22, hue.red, 6) +
      repeat(4, (i) => rect(1312 + i * 62, 940, 30, 22, hue.white)) +
      rect(1310, 940, 12, 100, hue.slate) +
      rect(1508, 940, 12, 100, hue.slate),
  );

const cone = (x: number, y: number) =>
  path(`M${x - 30} ${y} L${x - 8} ${y - 84} h16 L${x + 30} ${y} Z`, hue.orange) +
  path(`M${x - 21} ${y - 34} l7 -24 h28 l7 24 Z`, hue.white) +
  rect(x - 42, y - 4, 84, 12, hue.brick, 4);

const roller = (x: number, y: number, scale: number) =>
  at(
    x,
    y,
    scale,
    rect(-60, -130, 190, 76, hue.gold, 10) +
      rect(20, -220, 96, 96, hue.slate, 6) +
      rect(32, -208, 72, 58, hue.sea, 4) +
      rect(0, -236, 136, 18, hue.gold, 6),
    circle(-60, -46, 50, hue.slate) +
      circle(-60, -46, 18, hue.stone) +
      circle(100, -40, 42, hue.ink) +
      circle(100, -40, 16, hue.stone),
    stroke('M-60 -46 L-20 -92', hue.ink, 12),
  );

/** Saturday morning: the neighbourhood cleans its street. */
export const cleaning = () =>
  scene(
    ['#d8eaec', '#fbf1d8'],
    sun(1300, 150, 60) + cloud(420, 130, 1),
    terrace(670),
    repeat(3, (i) => flag(130 + i * 540, 330, 0.5) + rect(124 + i * 540, 326, 7, 150, hue.wood)),
    rect(0, 670, 1600, 60, hue.stone) + rect(0, 726, 1600, 12, hue.stoneDark) + rect(0, 738, 1600, 340, '#c4bcae'),
    tree(90, 740, 1.2) + tree(840, 730, 1.1, hue.leaf, hue.leafLight) + tree(1530, 740, 1.25),
    bush(460, 736, 0.8) + bush(1180, 736, 0.9, hue.leafDark),
    person(300, 930, 1.65, { shirt: hue.leafDark, hat: 'cone', right: [70, -80], left: [24, -118] }) + broom(420, 950),
    person(620, 960, 1.65, { shirt: hue.white, long: true, right: [68, -76], left: [20, -112], skin: SKIN[1] }) +
      broom(740, 980),
    repeat(14, (i) =>
      circle(470 + ((i * 61) % 330), 990 + ((i * 31) % 46), 9, cycle([hue.orange, hue.leaf, hue.gold] as const, i)),
    ),
    person(980, 940, 1.6, { shirt: hue.blue, hat: 'cap', left: [-40, -90], right: [54, -96] }) +
      bag(1090, 960, hue.seaDark) +
      bag(1180, 985, hue.leafDark),
    person(1310, 960, 1.6, { shirt: hue.brick, hat: 'cone', left: [-62, -80], right: [56, -80], skin: SKIN[2] }),
    rect(1390, 820, 150, 140, hue.leafDark, 10) +
      rect(1378, 800, 174, 28, hue.leafDeep, 8) +
      circle(1420, 972, 24, hue.ink) +
      circle(1510, 972, 24, hue.ink),
    person(1120, 1030, 1.1, { shirt: hue.white, scarf: true, left: [-60, -96], right: [44, -90] }),
  );

const broom = (x: number, y: number) =>
  stroke(`M${x - 60} ${y - 190} L${x} ${y - 40}`, hue.wood, 9) +
  path(`M${x - 16} ${y - 56} L${x + 16} ${y - 62} L${x + 52} ${y} L${x - 24} ${y + 6} Z`, hue.gold);
const bag = (x: number, y: number, fill: string) =>
  path(
    `M${x - 46} ${y} Q${x - 60} ${y - 80} ${x - 12} ${y - 100} L${x + 12} ${y - 100} Q${x + 60} ${y - 80} ${x + 46} ${y} Z`,
    fill,
  ) + stroke(`M${x - 12} ${y - 104} l-10 -20 M${x + 12} ${y - 104} l10 -20`, fill, 8);

/** The ward's football cup. */
export const football = () =>
  scene(
    [hue.sky, hue.skyLight],
    cloud(320, 110, 1.1) + cloud(1120, 150, 0.9) + farHills(),
    rect(0, 400, 1600, 170, '#b9c3bf') +
      repeat(
        3,
        (r) =>
          rect(0, 420 + r * 48, 1600, 12, hue.stone) +
          repeat(40, (i) =>
            circle(
              22 + i * 40 + (r % 2) * 18,
              408 + r * 48,
              14,
              cycle([hue.brick, hue.white, hue.gold, hue.blue, hue.plum, hue.leafDark] as const, i * 5 + r * 3),
            ),
          ),
      ),
    rect(0, 560, 1600, 36, hue.blue) +
      repeat(8, (i) => rect(40 + i * 200, 566, 150, 24, i % 2 ? hue.gold : hue.white, 4)),
    rect(0, 596, 1600, 480, hue.leaf) +
      repeat(6, (i) => (i % 2 ? '' : path(`M${i * 300 - 100} 596 h260 l${(i - 2) * 60} 480 h-420 Z`, '#86ae7c'))),
    faint(
      0.9,
      stroke('M0 640 H1600', hue.white, 6) +
        `<ellipse cx="800" cy="850" rx="260" ry="90" fill="none" stroke="${hue.white}" stroke-width="6"/>` +
        stroke('M800 640 V1067', hue.white, 6),
    ),
    stroke('M1290 760 V520 H1560 V760', hue.white, 12) +
      faint(
        0.5,
        repeat(9, (i) => stroke(`M${1296 + i * 32} 526 V756`, hue.white, 2)) +
          repeat(7, (i) => stroke(`M1296 ${540 + i * 34} H1556`, hue.white, 2)),
      ),
    person(1420, 770, 1.15, { shirt: hue.gold, trousers: hue.ink, left: [-70, -150], right: [70, -150] }),
    person(340, 900, 1.5, { shirt: hue.red, trousers: hue.white, left: [-60, -120], right: [58, -110] }),
    person(640, 950, 1.65, {
      shirt: hue.red,
      trousers: hue.white,
      skin: SKIN[1],
      left: [-62, -140],
      right: [64, -100],
    }),
    person(850, 930, 1.6, { shirt: hue.blue, trousers: hue.navy, left: [-70, -104], right: [56, -150], skin: SKIN[2] }),
    person(1120, 850, 1.35, { shirt: hue.blue, trousers: hue.navy, left: [-60, -130], right: [50, -90] }),
    person(180, 760, 1.1, { shirt: hue.ink, trousers: hue.ink, right: [52, -176] }),
    ball(760, 1000, 30),
  );

const farHills = () => path('M0 400 Q240 280 520 370 T1040 340 T1600 380 V420 H0 Z', '#a7c6b9');
const ball = (x: number, y: number, r: number) =>
  faint(0.2, ellipse(x, y + r, r * 1.2, 8, hue.ink)) + circle(x, y, r, hue.white) + star(x, y, r * 0.55, hue.ink);

/** Mid-autumn night: lanterns and a full moon. */
export const lanterns = () =>
  scene(
    ['#1f3350', '#4b5f80'],
    repeat(40, (i) => faint(0.7, circle((i * 263) % 1600, (i * 97) % 420, 2 + (i % 3), '#fdf3d0'))),
    faint(0.16, circle(1150, 250, 230, '#ffeab0')) +
      circle(1150, 250, 150, '#ffe9b3') +
      faint(0.3, circle(1110, 220, 26, '#e9c877'), circle(1190, 290, 34, '#e9c877'), circle(1180, 200, 16, '#e9c877')),
    terrace(760, true),
    stroke(CORD, '#e6cf9f', 4) +
      repeat(8, (i) =>
        roundLantern(
          100 + i * 200,
          cordHeight(100 + i * 200) + 60,
          cycle([hue.red, hue.gold, hue.orange, '#d96a5a'] as const, i),
        ),
      ),
    rect(0, 760, 1600, 320, '#3a4a63') + faint(0.25, ellipse(800, 930, 720, 130, '#ffe0a0')),
    repeat(6, (i) =>
      person(240 + i * 220, 950 + (i % 2) * 50, 1.35 + (i % 3) * 0.12, {
        shirt: cycle([hue.red, hue.white, hue.gold, hue.seaDark, '#d96a5a', hue.leafLight] as const, i),
        skin: cycle(SKIN, i),
        long: i % 2 === 0,
        trousers: '#26344a',
        right: [66, -130],
      }),
    ),
    repeat(6, (i) => heldLantern(240 + i * 220 + 92, 950 + (i % 2) * 50 - 210, i)),
  );

const CORD = 'M0 90 Q800 330 1600 90';
/** How low the cord hangs at x. */
const cordHeight = (x: number) => Math.round(90 + 480 * (x / 1600) * (1 - x / 1600));

const roundLantern = (x: number, y: number, fill: string) =>
  stroke(`M${x} ${y - 60} V${y - 34}`, '#e6cf9f', 3) +
  faint(0.25, circle(x, y, 66, '#ffd98a')) +
  ellipse(x, y, 40, 34, fill) +
  faint(0.35, ellipse(x, y, 18, 34, '#ffe9b3')) +
  rect(x - 14, y - 40, 28, 8, hue.gold, 3) +
  rect(x - 14, y + 32, 28, 8, hue.gold, 3) +
  stroke(`M${x} ${y + 40} v26`, hue.gold, 4);

const heldLantern = (x: number, y: number, index: number) =>
  stroke(`M${x - 4} ${y + 44} L${x + 30} ${y - 40}`, hue.wood, 5) +
  stroke(`M${x + 30} ${y - 40} V${y - 10}`, '#e6cf9f', 3) +
  faint(0.3, circle(x + 30, y + 36, 74, '#ffd98a')) +
  (index % 2
    ? ellipse(x + 30, y + 36, 34, 40, hue.orange) + faint(0.4, ellipse(x + 30, y + 36, 14, 40, '#ffe9b3'))
    : star(x + 30, y + 38, 58, hue.gold) + star(x + 30, y + 38, 38, hue.red));

/** Police and neighbours on their evening round. */
export const patrol = () =>
  scene(
    ['#22344c', '#5a6c85'],
    repeat(30, (i) => faint(0.6, circle((i * 311) % 1600, (i * 71) % 300, 2 + (i % 2), '#fdf3d0'))) +
      circle(280, 150, 54, '#f6e7bd') +
      circle(304, 136, 48, '#2a3d56'),
    terrace(740, true),
    rect(0, 740, 1600, 40, '#4a5870') +
      rect(0, 778, 1600, 300, '#3b485d') +
      repeat(6, (i) => rect(60 + i * 280, 930, 150, 12, '#8c95a3', 4)),
    tree(60, 780, 1.2, '#2c4a44', '#38584c') + tree(1540, 780, 1.3, '#2c4a44', '#38584c'),
    lamp(520, 860, 520, true) + lamp(1250, 860, 520, true),
    faint(0.28, path('M960 838 L1240 760 L1260 930 Z', '#ffedb8')),
    person(640, 980, 1.6, { shirt: '#5d7f5a', trousers: '#3d5a43', hat: 'cap', right: [46, -96] }) +
      armband(640, 980, 1.6),
    person(790, 990, 1.6, { shirt: '#5d7f5a', trousers: '#3d5a43', hat: 'cap', skin: SKIN[1], left: [-44, -96] }) +
      armband(790, 990, 1.6),
    person(910, 985, 1.6, { shirt: hue.blue, trousers: '#26344a', right: [38, -94], skin: SKIN[2] }) +
      armband(910, 985, 1.6) +
      rect(964, 824, 40, 20, hue.stone, 5),
    scooter(1210, 1000, 1.5, hue.red) + scooter(280, 990, 1.5, hue.seaDark),
  );

const armband = (x: number, y: number, scale: number) =>
  rect(x - 48 * scale, y - 134 * scale, 18 * scale, 16 * scale, hue.red, 4);
