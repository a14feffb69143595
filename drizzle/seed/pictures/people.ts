import { hue, SKIN } from './palette';
import { at, circle, ellipse, faint, path, rect, stroke } from './shapes';

type Point = [x: number, y: number];
type Hat = 'none' | 'cone' | 'cap' | 'helmet';

export interface Look {
  shirt: string;
  trousers?: string;
  skin?: string;
  hair?: string;
  hat?: Hat;
  /** Long hair over the shoulders. */
  long?: boolean;
  /** Where the hands are, from the feet; hanging down by default. */
  left?: Point;
  right?: Point;
  /** A skirt-like lower part: áo dài, dress, apron. */
  dress?: string;
  /** The red scarf of school children. */
  scarf?: boolean;
}

function headwear(hat: Hat, hair: string, y: number) {
  if (hat === 'cone') return path(`M-46 ${y - 2} Q0 ${y - 20} 46 ${y - 2} L0 ${y - 52} Z`, hue.sand);
  if (hat === 'cap')
    return path(
      `M-25 ${y} Q-24 ${y - 27} 0 ${y - 27} Q24 ${y - 27} 25 ${y} L40 ${y + 3} L-25 ${y + 3} Z`,
      hue.leafDeep,
    );
  if (hat === 'helmet') return path(`M-29 ${y + 2} Q-28 ${y - 30} 0 ${y - 30} Q28 ${y - 30} 29 ${y + 2} Z`, hue.gold);
  return path(
    `M-25 ${y + 6} Q-28 ${y - 27} 0 ${y - 27} Q28 ${y - 27} 25 ${y + 6} Q12 ${y - 10} -8 ${y - 8} Q-20 ${y - 6} -25 ${y + 6} Z`,
    hair,
  );
}

const arm = ([handX, handY]: Point, shoulderX: number, shirt: string, skin: string) => {
  const bend = (shoulderX + handX) / 2 + Math.sign(shoulderX) * 14;
  return (
    stroke(`M${shoulderX} -148 Q${bend} ${(handY - 140) / 2 + 14} ${handX} ${handY}`, shirt, 19) +
    circle(handX, handY, 10.5, skin)
  );
};

/** Someone standing with the feet at (x, y), about 205 high at scale 1. */
export function person(x: number, y: number, scale: number, look: Look) {
  const { shirt, trousers = hue.navy, skin = SKIN[0], hair = '#3a2c28', hat = 'none', long = false, dress } = look;
  return at(
    x,
    y,
    scale,
    faint(0.14, ellipse(0, 2, 52, 11, hue.ink)),
    long ? path('M-26 -186 Q-36 -130 -24 -112 L24 -112 Q36 -130 26 -186 Z', hair) : '',
    stroke('M-14 -80 L-16 -8', trousers, 25) + stroke('M14 -80 L16 -8', trousers, 25),
    path('M-32 0 Q-30 -12 -16 -12 L-3 -12 L-3 0 Z', hue.ink) + path('M32 0 Q30 -12 16 -12 L3 -12 L3 0 Z', hue.ink),
    rect(-9, -166, 18, 20, skin),
    path('M-38 -140 Q-36 -158 -14 -158 L14 -158 Q36 -158 38 -140 L31 -68 L-31 -68 Z', shirt),
    dress ? path('M-31 -84 L31 -84 L37 -22 Q0 -12 -37 -22 Z', dress) : '',
    look.scarf ? path('M-17 -159 L17 -159 L4 -138 L10 -116 L-1 -122 L-10 -116 L-4 -138 Z', hue.red) : '',
    arm(look.left ?? [-46, -82], -34, shirt, skin),
    arm(look.right ?? [46, -82], 34, shirt, skin),
    circle(0, -184, 24, skin),
    headwear(hat, hair, -190),
  );
}

/** Someone seen from behind or behind a table: head and shoulders, the shoulders' base at (x, y). */
export function bust(
  x: number,
  y: number,
  scale: number,
  look: Pick<Look, 'shirt' | 'hair' | 'skin' | 'long'> & { behind?: boolean },
) {
  const { shirt, hair = '#3a2c28', skin = SKIN[0], long = false, behind = false } = look;
  return at(
    x,
    y,
    scale,
    !behind && long ? path('M-31 -112 Q-40 -60 -28 -44 L28 -44 Q40 -60 31 -112 Z', hair) : '',
    path('M-62 0 Q-62 -62 -18 -68 L18 -68 Q62 -62 62 0 Z', shirt),
    rect(-11, -84, 22, 24, skin),
    behind && long ? path('M-31 -108 Q-38 -50 -26 -34 L26 -34 Q38 -50 31 -108 Z', hair) : '',
    circle(0, -108, 29, behind ? hair : skin),
    behind
      ? circle(0, -96, 17, hair)
      : path('M-30 -104 Q-32 -140 0 -140 Q32 -140 30 -104 Q14 -124 -8 -121 Q-22 -119 -30 -104 Z', hair),
  );
}
