import { DISPLAY_SETTINGS, type DisplaySetting } from '@/components/browser/display-settings';
import { DisplayIcon } from './icons';

const WORDS: Record<DisplaySetting, { title: string; values: Record<string, string> }> = {
  theme: { title: 'Nền', values: { auto: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' } },
  contrast: { title: 'Tương phản', values: { normal: 'Thường', high: 'Cao' } },
  'text-size': { title: 'Cỡ chữ', values: { small: 'Nhỏ', normal: 'Vừa', large: 'Lớn' } },
};

/** Kept in the reader's own browser by /theme.js and /reader.js; hidden where scripts do not run. */
export function DisplaySettings() {
  return (
    <details className="display-settings needs-script">
      <summary className="header-button">
        <DisplayIcon />
        <span>Hiển thị</span>
      </summary>
      <div className="display-panel">
        {Object.entries(DISPLAY_SETTINGS).map(([setting, values]) => (
          <fieldset key={setting}>
            <legend>{WORDS[setting as DisplaySetting].title}</legend>
            {values.map((value) => (
              <button
                key={value}
                type="button"
                data-setting={setting}
                value={value}
                aria-pressed="false"
                suppressHydrationWarning
              >
                {WORDS[setting as DisplaySetting].values[value]}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
