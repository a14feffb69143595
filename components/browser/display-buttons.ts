import { choose, type DisplaySetting, keptChoice } from './display-settings';

const INITIAL: Record<DisplaySetting, () => string> = {
  theme: () => 'auto',
  contrast: () => (matchMedia('(prefers-contrast: more)').matches ? 'high' : 'normal'),
  'text-size': () => 'normal',
};

const buttons = () => document.querySelectorAll<HTMLButtonElement>('button[data-setting]');

function markPressed(setting: DisplaySetting, value: string): void {
  for (const button of buttons()) {
    if (button.dataset.setting === setting) button.setAttribute('aria-pressed', String(button.value === value));
  }
}

export function wireDisplaySettings(): void {
  for (const [setting, initial] of Object.entries(INITIAL) as [DisplaySetting, () => string][]) {
    markPressed(setting, keptChoice(setting) ?? initial());
  }
  for (const button of buttons()) {
    button.addEventListener('click', () => {
      const setting = button.dataset.setting as DisplaySetting;
      choose(setting, button.value);
      markPressed(setting, button.value);
    });
  }
}
