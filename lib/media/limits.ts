/** What a picture may cost us, whoever sends it. */
export const PICTURE_LIMITS = {
  bytes: 15 * 1024 * 1024,
  pixels: 50_000_000,
  side: 12_000,
  seconds: 10,
} as const;

export const VARIANT_WIDTHS = [320, 640, 1024, 1600] as const;
