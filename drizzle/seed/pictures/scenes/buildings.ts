import { bush, cloud, flowerPot, palm, sun, tree } from '@/drizzle/seed/pictures/nature';
import { cycle, hue, SKIN } from '@/drizzle/seed/pictures/palette';
import { person } from '@/drizzle/seed/pictures/people';
import { circle, ellipse, faint, path, rect, repeat, scene, star, stroke } from '@/drizzle/seed/pictures/shapes';
import { awning, basket, flagpole, scooter, tiledRoof, windows } from '@/drizzle/seed/pictures/town';

const yard = (y: number, fill: string = hue.sand) =>
  rect(0, y, 1600, 1067 - y, fill) +
  faint(
    0.12,
    repeat(5, (i) => rect(0, y + 40 + i * i * 24, 1600, 3, hue.ink)),
  );

/** The seat of the people's committee in the morning. */
export const committee = () =>
  scene(
    [hue.sky, hue.skyLight],
    sun(1330, 190, 66) + cloud(300, 190, 1.2) + cloud(1010, 120, 0.8),
    tree(110, 760, 1.7) + tree(1500, 760, 1.8) + tree(1350, 750, 1.2, hue.leafDeep),
    rect(250, 380, 1100, 390, hue.cream) + tiledRoof(210, 384, 1180, 84),
    windows(310, 430, 4, 92, 60, 104) + windows(956, 430, 4, 92, 60, 104),
    windows(310, 600, 4, 92, 60, 120) + windows(956, 600, 4, 92, 60, 120),
    rect(250, 566, 1100, 12, hue.sand),
    rect(640, 330, 320, 440, hue.paper) +
      path('M610 334 L800 220 L990 334 Z', hue.brick) +
      path('M662 322 L800 242 L938 322 Z', hue.paper),
    star(800, 296, 30, hue.gold),
    windows(692, 400, 3, 82, 52, 110),
    rect(700, 590, 200, 180, hue.woodDark, 4) + rect(708, 598, 90, 172, hue.wood) + rect(802, 598, 90, 172, hue.wood),
    repeat(4, (i) => rect(648 + i * 92 + (i > 1 ? 8 : 0), 540, 24, 230, hue.white)),
    rect(630, 530, 340, 22, hue.white, 4),
    repeat(3, (i) => rect(610 - i * 26, 764 + i * 16, 380 + i * 52, 16, i % 2 ? hue.stone : hue.stoneDark)),
    yard(810),
    bush(330, 812, 1.1) + bush(500, 812, 0.9, hue.leafDark) + bush(1100, 812, 0.9, hue.leafDark) + bush(1270, 812, 1.1),
    flagpole(520, 900, 620, 1.05) + rect(480, 890, 90, 26, hue.stone, 6),
    flowerPot(650, 840, 0.8) + flowerPot(950, 840, 0.8),
    person(780, 980, 1.25, { shirt: hue.white, trousers: hue.ink, right: [40, -110] }),
    person(870, 985, 1.2, { shirt: hue.seaDark, dress: hue.seaDark, long: true, skin: SKIN[1] }),
    person(1160, 1000, 1.35, { shirt: hue.brick, hat: 'cone', left: [-50, -96] }),
    scooter(310, 1000, 1.3, hue.blue),
  );

/** The ward's market. */
export const market = () =>
  scene(
    ['#f9e8c9', '#fbf3e0'],
    sun(800, 170, 74),
    rect(0, 330, 1600, 400, '#e6cfa6') +
      repeat(9, (i) =>
        rect(i * 190, 260 + (i % 3) * 26, 176, 470, cycle([hue.cream, '#ecd9b8', hue.sand] as const, i)),
      ),
    repeat(9, (i) => windows(i * 190 + 34, 320 + (i % 3) * 20, 2, 64, 40, 62, hue.sea)),
    repeat(
      4,
      (i) =>
        rect(40 + i * 400, 430, 12, 400, hue.woodDark) +
        rect(372 + i * 400, 430, 12, 400, hue.woodDark) +
        awning(20 + i * 400, 420, 384, cycle([hue.red, hue.leafDark, hue.seaDark, hue.orange] as const, i)),
    ),
    repeat(4, (i) =>
      person(210 + i * 400, 800, 1.4, {
        shirt: cycle([hue.plum, hue.seaDark, hue.brick, hue.leafDark] as const, i),
        skin: cycle(SKIN, i),
        hat: i % 2 ? 'none' : 'cone',
        long: i % 2 === 1,
        right: [66, -118],
      }),
    ),
    yard(760, '#dcc39a'),
    repeat(
      4,
      (i) =>
        rect(50 + i * 400, 720, 330, 30, hue.wood, 6) +
        rect(64 + i * 400, 748, 302, 84, cycle([hue.cream, hue.paper] as const, i)),
    ),
    repeat(8, (i) =>
      basket(
        130 + Math.floor(i / 2) * 400 + (i % 2) * 168,
        724,
        0.95,
        cycle([hue.orange, hue.leaf, hue.red, hue.gold, hue.leafDark, hue.plum, '#e7dcc0', hue.leafLight] as const, i),
      ),
    ),
    person(420, 990, 1.7, { shirt: hue.white, long: true, left: [-56, -110], right: [50, -70] }) +
      basket(520, 900, 0.8, hue.leafLight),
    person(980, 1010, 1.75, { shirt: hue.blue, skin: SKIN[1], right: [64, -128], left: [-44, -84] }),
    person(1270, 1000, 1.7, { shirt: hue.gold, dress: hue.brick, hat: 'cone', left: [-58, -112] }),
    person(1120, 1030, 1.15, { shirt: hue.seaDark, left: [-62, -122] }),
    basket(150, 1020, 1.6, hue.red) + basket(690, 1040, 1.5, hue.orange),
  );

/** Break time in the school yard under a flamboyant tree. */
export const school = () =>
  scene(
    [hue.sky, '#f5f2df'],
    cloud(420, 150, 1.1) + cloud(1180, 110, 0.9),
    rect(180, 300, 1240, 460, '#f0cf86') + tiledRoof(140, 304, 1320, 80),
    repeat(
      2,
      (floor) =>
        rect(180, 480 + floor * 210, 1240, 14, hue.white) +
        windows(240, 340 + floor * 210, 10, 118, 66, 108, hue.seaDark),
    ),
    repeat(
      2,
      (floor) =>
        repeat(40, (i) => rect(184 + i * 31, 452 + floor * 210, 6, 42, hue.white)) +
        rect(180, 448 + floor * 210, 1240, 8, hue.white),
    ),
    repeat(6, (i) => rect(276 + i * 206, 300, 18, 460, '#fae6b4')),
    rect(720, 560, 160, 200, hue.woodDark) + rect(728, 568, 70, 192, hue.wood) + rect(802, 568, 70, 192, hue.wood),
    yard(760, '#e0b98a'),
    flagpole(800, 900, 660, 0.9) + rect(730, 880, 140, 30, hue.brick, 6),
    tree(200, 900, 2.2, hue.red, hue.orange) + tree(1440, 880, 1.9, hue.leafDark),
    faint(
      0.8,
      repeat(26, (i) => circle(60 + ((i * 97) % 320), 920 + ((i * 53) % 110), 6, hue.red)),
    ),
    person(1180, 970, 1.5, { shirt: hue.plum, dress: hue.plum, long: true, left: [-60, -120] }),
    repeat(5, (i) =>
      person(430 + i * 120, 950 + (i % 2) * 46, 1.12, {
        shirt: hue.white,
        scarf: true,
        skin: cycle(SKIN, i),
        long: i % 2 === 0,
        left: i % 2 ? [-52, -170] : [-62, -120],
        right: i % 2 ? [62, -120] : [54, -176],
      }),
    ),
    person(1070, 1010, 1.1, { shirt: hue.white, scarf: true, right: [50, -130] }),
    circle(690, 1020, 26, hue.white) + stroke('M668 1010 q22 14 44 0 M690 994 q-10 26 4 52', hue.red, 4),
  );

/** Vaccination day at the health station. */
export const clinic = () =>
  scene(
    [hue.sky, hue.skyLight],
    cloud(260, 130, 0.9) + cloud(1260, 150, 1.1),
    tree(90, 740, 1.6) + palm(1500, 760, 1.7, -30),
    rect(220, 280, 1120, 480, hue.white) +
      rect(190, 250, 1180, 44, hue.seaDark, 6) +
      rect(220, 640, 1120, 120, '#dbe9e6'),
    windows(290, 370, 3, 130, 84, 130) + windows(990, 370, 3, 120, 80, 130),
    rect(680, 350, 240, 410, '#c8dedd', 4) + rect(690, 360, 106, 400, hue.sea) + rect(804, 360, 106, 400, hue.sea),
    rect(620, 300, 360, 40, hue.leafDark, 8),
    circle(800, 196, 76, hue.white) +
      circle(800, 196, 66, hue.leafDark) +
      rect(784, 154, 32, 84, hue.white, 4) +
      rect(758, 180, 84, 32, hue.white, 4),
    yard(760, '#dcd3bf'),
    bush(330, 770, 1.2) + bush(1400, 790, 1.2, hue.leafDark),
    rect(180, 800, 330, 22, hue.wood, 8) + rect(210, 820, 18, 90, hue.woodDark) + rect(462, 820, 18, 90, hue.woodDark),
    person(250, 900, 1.5, {
      shirt: hue.plum,
      hair: '#8d8781',
      trousers: hue.slate,
      skin: SKIN[1],
      right: [10, -96],
      left: [-12, -94],
    }),
    person(400, 905, 1.5, { shirt: hue.gold, dress: hue.orange, long: true, left: [-10, -112], right: [14, -108] }),
    rect(930, 800, 420, 26, hue.white, 8) +
      rect(950, 826, 380, 120, hue.sea) +
      repeat(3, (i) => rect(1180 + i * 44, 756, 28, 46, cycle([hue.leafDark, hue.seaDark, hue.gold] as const, i), 6)) +
      rect(960, 764, 90, 38, hue.red, 6) +
      rect(998, 770, 14, 26, hue.white) +
      rect(992, 776, 26, 14, hue.white),
    person(860, 960, 1.65, {
      shirt: hue.white,
      dress: hue.white,
      long: true,
      trousers: hue.sea,
      left: [-58, -116],
      right: [40, -104],
    }),
    person(690, 965, 1.55, { shirt: hue.brick, skin: SKIN[2], right: [64, -124], left: [-46, -84] }),
    person(1130, 800, 1.3, { shirt: hue.white, trousers: hue.sea, right: [50, -110], left: [-40, -100] }),
    rect(930, 800, 420, 26, hue.white, 8) + rect(950, 826, 380, 120, hue.sea),
    person(590, 1000, 1.0, { shirt: hue.seaDark, left: [-44, -90], right: [56, -128] }),
    ellipse(1490, 1010, 120, 20, '#cbbf9f') + flowerPot(1490, 1005, 1.7),
  );
