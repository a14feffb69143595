/** How a reader may have set the browser. */
export const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'high contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'dark high contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;
