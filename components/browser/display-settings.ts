/** How a reader may change the look. Each stands as data-<name> on the root and under the same name in localStorage. */
export const DISPLAY_SETTINGS = {
  theme: ['auto', 'light', 'dark'],
  contrast: ['normal', 'high'],
  'text-size': ['small', 'normal', 'large'],
} as const satisfies Record<string, readonly string[]>;

export type DisplaySetting = keyof typeof DISPLAY_SETTINGS;

/** What the reader chose; null when nothing valid is kept, or the browser keeps nothing. */
export function keptChoice(setting: DisplaySetting): string | null {
  const allowed: readonly string[] = DISPLAY_SETTINGS[setting];
  try {
    const kept = localStorage.getItem(setting);
    return kept !== null && allowed.includes(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Puts a choice on the page and, where the browser allows, keeps it. */
export function choose(setting: DisplaySetting, value: string): void {
  document.documentElement.setAttribute(`data-${setting}`, value);
  try {
    localStorage.setItem(setting, value);
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}
