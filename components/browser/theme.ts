import { DISPLAY_SETTINGS, type DisplaySetting, keptChoice } from './display-settings';

// Runs before the first paint, so that a dark page never flashes white.
const root = document.documentElement;
root.setAttribute('data-script', '');
for (const setting of Object.keys(DISPLAY_SETTINGS) as DisplaySetting[]) {
  const kept = keptChoice(setting);
  if (kept) root.setAttribute(`data-${setting}`, kept);
}
