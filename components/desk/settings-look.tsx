import { described, fieldState, TextField } from '@/components/forms/field';
import type { FormState } from '@/lib/actions/define-form';
import type { EmblemChoice } from '@/lib/settings/emblem';
import type { SiteSettings } from '@/lib/settings/model';
import { SETTINGS_FIELDS } from './settings-fields';

interface Props {
  state: FormState<unknown>;
  settings: SiteSettings;
  emblems: EmblemChoice[];
}

/** What the picker shows before a ward has chosen: the accent of components/tokens.css. */
const OUR_COLOUR = '#9b1b1e';

export function SettingsLook({ state, settings: { emblemMediaId, accentColour }, emblems }: Props) {
  return (
    <>
      <h2>Diện mạo</h2>
      <EmblemField state={state} chosen={emblemMediaId} emblems={emblems} />
      <LookField state={state} accentColour={accentColour} />
    </>
  );
}

interface EmblemProps {
  state: FormState<unknown>;
  chosen: number | null;
  emblems: EmblemChoice[];
}

function EmblemField({ state, chosen, emblems }: EmblemProps) {
  const { problem, typed } = fieldState(state, 'emblemMediaId');
  const hint = 'Đứng cạnh tên cổng ở đầu mọi trang. Ảnh vuông là đẹp nhất.';
  const kept = typed ?? String(chosen ?? '');
  const own = emblems.filter(({ id }) => id === chosen);
  const others = emblems.filter(({ id }) => id !== chosen);
  return (
    <fieldset
      className="field"
      id="emblemMediaId"
      tabIndex={-1}
      {...described({ name: 'emblemMediaId', hint, problem })}
    >
      <legend>{SETTINGS_FIELDS.emblemMediaId}</legend>
      <p className="soft" id="emblemMediaId-hint">
        {hint}
      </p>
      {problem && (
        <p className="field-problem" id="emblemMediaId-problem">
          {problem}
        </p>
      )}
      <Choices emblems={[OURS, ...own]} kept={kept} />
      {others.length > 0 && (
        <details className="more-emblems" open={others.some(({ id }) => String(id) === kept)}>
          <summary>Chọn ảnh khác trong kho ảnh ({others.length} ảnh mới nhất)</summary>
          <Choices emblems={others} kept={kept} />
        </details>
      )}
    </fieldset>
  );
}

type Choice = Omit<EmblemChoice, 'id'> & { id: number | null };

const OURS: Choice = {
  id: null,
  name: 'Biểu trưng có sẵn',
  thumbnail: { url: '/emblem.svg', width: 64, height: 64 },
};

function Choices({ emblems, kept }: { emblems: Choice[]; kept: string }) {
  return (
    <div className="emblems">
      {emblems.map(({ id, name, thumbnail }) => {
        const value = String(id ?? '');
        return (
          <label className="emblem" key={value}>
            <input type="radio" name="emblemMediaId" value={value} defaultChecked={value === kept} />
            {thumbnail && (
              // biome-ignore lint/performance/noImgElement: the stored rendition is small already
              <img src={thumbnail.url} alt="" width={thumbnail.width} height={thumbnail.height} loading="lazy" />
            )}
            <span>{name}</span>
          </label>
        );
      })}
    </div>
  );
}

function LookField({ state, accentColour }: { state: FormState<unknown>; accentColour: string | null }) {
  const look = fieldState(state, 'look').typed ?? (accentColour ? 'own' : 'default');
  return (
    <>
      <fieldset className="field" id="look" tabIndex={-1}>
        <legend>{SETTINGS_FIELDS.look}</legend>
        <div className="choice">
          <input type="radio" id="look-default" name="look" value="default" defaultChecked={look !== 'own'} />
          <label htmlFor="look-default">Màu có sẵn (đỏ cờ)</label>
        </div>
        <div className="choice">
          <input type="radio" id="look-own" name="look" value="own" defaultChecked={look === 'own'} />
          <label htmlFor="look-own">Màu riêng của phường, xã</label>
        </div>
      </fieldset>
      <TextField
        name="accentColour"
        label={SETTINGS_FIELDS.accentColour ?? ''}
        hint="Dùng khi chọn màu riêng. Độ đậm nhạt được chỉnh để chữ luôn đọc được, cả ở nền tối và tương phản cao."
        type="color"
        state={state}
        defaultValue={accentColour ?? OUR_COLOUR}
      />
    </>
  );
}
