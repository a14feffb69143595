import { bush, cloud, hills, palm, sun, tree, waves } from '@/drizzle/seed/pictures/nature';
import { cycle, hue, SKIN } from '@/drizzle/seed/pictures/palette';
import { person } from '@/drizzle/seed/pictures/people';
import { at, circle, ellipse, faint, path, rect, repeat, scene, stroke } from '@/drizzle/seed/pictures/shapes';
import { boat, house } from '@/drizzle/seed/pictures/town';

/** The fishing harbour with its sea wall and lighthouse. */
export const harbour = () =>
  scene(
    ['#f6dcb8', '#dfeeec'],
    sun(1080, 330, 78) + cloud(330, 170, 1.1, '#fff3df') + cloud(1380, 140, 0.8, '#fff3df'),
    faint(0.75, path('M0 500 Q180 380 380 470 T760 440 T1100 500 L1100 540 L0 540 Z', '#9fb8b0')),
    rect(0, 520, 1600, 330, hue.sea) + rect(0, 660, 1600, 190, '#6fa6b0'),
    faint(0.5, path('M1010 520 h140 l60 330 h-260 Z', '#f8e3b8')),
    repeat(6, (i) => waves(556 + i * 48, hue.white, 260 - i * 12)),
    path('M1240 640 Q1330 560 1460 566 L1600 560 L1600 700 L1280 700 Z', hue.leafDeep),
    path('M1374 566 L1392 250 L1448 250 L1466 566 Z', hue.white) +
      path('M1384 400 L1389 320 L1451 320 L1456 400 Z', hue.red) +
      path('M1377 520 L1380 450 L1460 450 L1463 520 Z', hue.red) +
      rect(1382, 226, 76, 26, hue.ink, 4) +
      rect(1394, 186, 52, 42, '#f8d982') +
      path('M1386 188 L1420 150 L1454 188 Z', hue.red),
    boat(330, 640, 0.8, hue.seaDark) + boat(760, 720, 1.1, hue.blue) + boat(1180, 690, 0.62, hue.leafDark),
    rect(0, 838, 1600, 30, hue.stone) +
      rect(0, 866, 1600, 201, '#cfc6b5') +
      repeat(14, (i) => faint(0.25, rect(i * 120, 866, 3, 201, hue.slate))) +
      faint(0.2, rect(0, 950, 1600, 4, hue.slate)),
    ellipse(1190, 970, 170, 44, hue.woodDark) +
      ellipse(1190, 954, 170, 44, hue.wood) +
      ellipse(1190, 948, 142, 32, hue.woodDark),
    person(520, 960, 1.5, { shirt: hue.brick, hat: 'cone', skin: SKIN[2], left: [-70, -112], right: [-20, -104] }),
    faint(
      0.6,
      repeat(
        8,
        (i) =>
          stroke(`M${600 + i * 26} 1010 q20 -40 0 -70`, hue.leafDark, 4) +
          stroke(`M596 ${944 + i * 9} h200`, hue.leafDark, 3),
      ),
    ),
    person(840, 970, 1.5, { shirt: hue.navy, trousers: hue.slate, skin: SKIN[1], left: [-70, -90], right: [40, -96] }),
    palm(70, 1000, 2, 50) + palm(1560, 1010, 1.5, -24),
  );

/** Ripe rice between village and hills. */
export const riceFields = () =>
  scene(
    ['#cfe6ea', '#f8f1d8'],
    sun(380, 250, 70) + cloud(900, 150, 1.2) + cloud(1350, 230, 0.8),
    hills(470, '#9dbdb0', 190) + hills(520, hue.leaf, 120, 120) + hills(560, hue.leafDark, 60, -60),
    repeat(5, (i) =>
      house(980 + i * 96, 600 + (i % 2) * 8, 70, 74, cycle([hue.cream, hue.white, '#f0d9a8'] as const, i), hue.wood),
    ),
    repeat(7, (i) => bush(930 + i * 100, 622, 0.6, i % 2 ? hue.leafDeep : hue.leafDark)) +
      palm(1490, 630, 0.8, 20) +
      palm(940, 630, 0.7, -20),
    rect(0, 610, 1600, 460, '#d9c25f'),
    path('M0 610 H1600 V690 Q800 650 0 710 Z', '#c3c66a') +
      path('M0 700 Q800 650 1600 690 V790 Q900 730 0 810 Z', '#dcc052') +
      path('M0 806 Q900 730 1600 790 V920 Q1000 840 0 950 Z', '#cbb344'),
    stroke('M0 704 Q800 652 1600 690', '#8fa05a', 10) +
      stroke('M0 808 Q900 732 1600 790', '#8fa05a', 14) +
      stroke('M0 950 Q1000 840 1600 920', '#8fa05a', 18),
    faint(
      0.5,
      repeat(64, (i) => stroke(`M${(i * 137) % 1600} ${850 + ((i * 71) % 200)} q6 -24 18 -30`, '#f2e08e', 5)),
    ),
    faint(
      0.4,
      repeat(44, (i) => stroke(`M${(i * 181) % 1600} ${740 + ((i * 29) % 60)} q4 -14 12 -18`, '#f6e7a4', 4)),
    ),
    path('M700 1067 Q760 900 640 800 Q600 740 700 672 L716 674 Q650 740 700 800 Q860 900 860 1067 Z', '#e6cf9f'),
    buffalo(1180, 820, 1.15),
    person(330, 930, 1.6, { shirt: hue.plum, hat: 'cone', left: [-60, -80], right: [50, -70], skin: SKIN[2] }) +
      sheaf(440, 930, 1.2),
    person(540, 900, 1.4, { shirt: hue.seaDark, hat: 'cone', left: [-40, -90], right: [66, -110] }),
    person(1000, 870, 1.2, { shirt: hue.brick, hat: 'cone', right: [70, -120] }),
    repeat(3, (i) => stroke(`M${680 + i * 90} ${300 + i * 34} q16 -16 32 0 q16 -16 32 0`, hue.white, 7)),
    sheaf(160, 1010, 1.5) + sheaf(1420, 1010, 1.4),
  );

const sheaf = (x: number, y: number, scale: number) =>
  at(
    x,
    y,
    scale,
    path('M-16 0 L-46 -96 Q0 -120 46 -96 L16 0 Z', '#e8cf72'),
    rect(-26, -48, 52, 12, hue.wood, 5),
    repeat(5, (i) => circle(-40 + i * 20, -100 - (i % 2) * 10, 10, '#f3e09a')),
  );

const buffalo = (x: number, y: number, scale: number) =>
  at(
    x,
    y,
    scale,
    faint(0.15, ellipse(0, 2, 130, 14, hue.ink)),
    repeat(4, (i) => rect(-86 + i * 48 + (i > 1 ? 18 : 0), -60, 24, 60, '#474c50', 8)),
    ellipse(0, -92, 120, 54, '#55595c'),
    circle(126, -116, 36, '#55595c') + ellipse(150, -100, 26, 20, '#6a6e70'),
    stroke('M108 -146 Q70 -176 92 -200', hue.stone, 12) + stroke('M140 -148 Q184 -170 166 -200', hue.stone, 12),
    stroke('M-116 -100 q-26 30 -14 62', '#474c50', 8),
  );

/** Planting trees on a hill above the ward. */
export const treePlanting = () =>
  scene(
    [hue.sky, '#f4f2dc'],
    sun(1260, 200, 68) + cloud(360, 160, 1.2) + cloud(820, 220, 0.7),
    hills(480, '#a7c6b9', 150) + hills(580, hue.leaf, 120, 160),
    repeat(9, (i) => tree(60 + i * 190, 640 + ((i * 53) % 46), 0.62, i % 2 ? hue.leafDeep : hue.leafDark)),
    path('M0 690 Q420 610 860 680 T1600 650 V1067 H0 Z', hue.leafLight) +
      path('M0 830 Q600 740 1600 850 V1067 H0 Z', '#9cbb7d'),
    repeat(5, (i) => sapling(190 + i * 300, 800 + (i % 2) * 60, 0.9)),
    person(360, 910, 1.6, { shirt: hue.leafDark, hat: 'cap', right: [66, -96], left: [20, -120], skin: SKIN[1] }) +
      stroke('M378 742 L500 920', hue.wood, 11) +
      path('M486 900 l34 -16 l22 46 l-36 18 Z', hue.slate),
    ellipse(560, 950, 96, 22, hue.woodDark) + sapling(560, 946, 1.9),
    person(740, 930, 1.6, {
      shirt: hue.white,
      long: true,
      left: [-70, -76],
      right: [-40, -96],
      trousers: hue.leafDeep,
    }),
    person(1010, 940, 1.65, { shirt: hue.blue, hat: 'cone', right: [60, -74], left: [-40, -90] }) +
      wateringCan(1130, 880),
    ellipse(1240, 960, 90, 20, hue.woodDark) + sapling(1240, 956, 1.7),
    person(1420, 930, 1.15, { shirt: hue.white, scarf: true, left: [-66, -118], right: [34, -96] }),
    repeat(40, (i) => stroke(`M${(i * 211) % 1600} ${900 + ((i * 67) % 160)} q4 -14 -4 -26`, hue.leafDark, 4)),
  );

const sapling = (x: number, y: number, scale: number) =>
  at(
    x,
    y,
    scale,
    stroke('M0 0 Q4 -50 0 -92', hue.woodDark, 7),
    ellipse(-22, -82, 24, 11, hue.leafDark),
    ellipse(22, -74, 24, 11, hue.leaf),
    ellipse(-14, -112, 17, 10, hue.leaf),
    ellipse(14, -106, 18, 10, hue.leafDark),
    stroke('M14 0 L10 -70', hue.sand, 5),
  );

const wateringCan = (x: number, y: number) =>
  path(`M${x - 30} ${y - 60} h70 l-6 70 h-58 Z`, hue.seaDark) +
  stroke(`M${x + 36} ${y - 30} L${x + 84} ${y - 62}`, hue.seaDark, 12) +
  stroke(`M${x - 22} ${y - 60} q26 -50 54 0`, hue.seaDark, 9) +
  faint(
    0.7,
    repeat(4, (i) => stroke(`M${x + 88 + i * 8} ${y - 56 + i * 4} l10 44`, hue.sea, 4)),
  );

/** Making houses and boats fast before a storm. */
export const storm = () =>
  scene(
    ['#7f929b', '#c9d3d0'],
    cloud(240, 150, 2, '#697d87') +
      cloud(820, 110, 2.4, '#73868f') +
      cloud(1380, 190, 2, '#647882') +
      cloud(560, 250, 1.6, '#8496a0'),
    rect(0, 560, 1600, 140, '#5f8791') +
      repeat(3, (i) => waves(590 + i * 36, hue.white, 180)) +
      path('M0 640 q60 -60 120 -10 t120 0 t120 -6 t120 6 t120 0 V720 H0 Z', '#7ba0a8'),
    boat(330, 690, 0.8, hue.seaDark),
    rect(0, 690, 1600, 400, '#b9ab90') + rect(0, 690, 1600, 26, hue.stoneDark),
    palm(120, 860, 1.7, 110) + palm(1500, 800, 1.9, 120) + palm(700, 740, 1.1, 90),
    house(870, 880, 420, 340, hue.cream, hue.woodDark),
    path('M820 548 L1080 440 L1340 548 Z', hue.brick),
    repeat(5, (i) => sandbag(900 + i * 84, 546 - Math.abs(2 - i) * -16 - 24)),
    stroke('M840 560 L800 880 M1322 560 L1364 880', hue.sand, 7),
    person(560, 960, 1.6, { shirt: hue.leafDark, hat: 'helmet', right: [62, -120], left: [30, -108] }) +
      sandbag(630, 780),
    person(740, 980, 1.6, { shirt: hue.blue, hat: 'helmet', skin: SKIN[1], left: [-62, -116], right: [-26, -96] }),
    person(1300, 990, 1.6, { shirt: hue.orange, hat: 'cap', right: [54, -170], left: [-40, -84] }),
    person(1430, 1000, 1.5, { shirt: hue.plum, long: true, left: [-44, -100], right: [30, -104], skin: SKIN[0] }),
    repeat(6, (i) => sandbag(180 + (i % 3) * 92 + (i > 2 ? 46 : 0), i > 2 ? 966 : 1012)),
    faint(
      0.4,
      repeat(46, (i) => stroke(`M${(i * 149) % 1640} ${(i * 83) % 1000} l-26 60`, hue.white, 3)),
    ),
  );

const sandbag = (x: number, y: number) =>
  rect(x - 48, y - 22, 96, 46, hue.sand, 22) + faint(0.3, stroke(`M${x - 26} ${y - 8} h50`, hue.woodDark, 4));
