/** The few colours all our pictures share, so that a page with several of them stays calm. */
export const hue = {
  paper: '#fbf4e6',
  cream: '#f4e6cc',
  sand: '#e8d2ac',
  stone: '#d8d2c6',
  stoneDark: '#b3ab9d',
  ink: '#2f3b42',
  slate: '#566870',
  red: '#b23a30',
  redDark: '#8c2a26',
  brick: '#c56a4a',
  gold: '#e9b949',
  orange: '#dd8a45',
  leaf: '#7ba474',
  leafDark: '#4a7757',
  leafDeep: '#335a47',
  leafLight: '#b3cb95',
  sky: '#cfe5ea',
  skyLight: '#eef6f2',
  sea: '#86b9c0',
  seaDark: '#4f909c',
  blue: '#43708f',
  navy: '#2b4560',
  wood: '#a0724c',
  woodDark: '#744f36',
  plum: '#8a5a72',
  white: '#fffdf8',
} as const;

export const SKIN = ['#edc29b', '#dfab82', '#d19a70'] as const;
export const SHIRTS = [
  hue.white,
  hue.blue,
  hue.brick,
  hue.leafDark,
  hue.gold,
  hue.plum,
  hue.seaDark,
  hue.cream,
] as const;

/** The item at `index` of a list that repeats. */
export function cycle<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}
