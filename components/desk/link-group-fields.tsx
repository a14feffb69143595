import { fieldState, TextField } from '@/components/forms/field';
import type { FormState } from '@/lib/actions/define-form';
import type { Link } from '@/lib/routes';
import { LINK_ROWS, linkFields, MOST_LINKS } from '@/lib/settings/link-rows';

/** Free rows under the links that are there; saving brings more. */
const FREE_ROWS = 3;

export const LINK_GROUP_FIELDS: Record<string, string> = {
  title: 'Tên nhóm',
  position: 'Thứ tự',
  ...Object.fromEntries(
    LINK_ROWS.flatMap((row) => {
      const { label, href } = linkFields(row);
      return [
        [label, `Tên liên kết ${row}`],
        [href, `Địa chỉ ${row}`],
      ];
    }),
  ),
};

interface Props {
  state: FormState<unknown>;
  group: { title: string; position: number; links: Link[] };
}

export function LinkGroupFields({ state, group: { title, position, links } }: Props) {
  const typed = LINK_ROWS.filter((row) => Object.values(linkFields(row)).some((name) => fieldState(state, name).typed));
  const shown = Math.min(MOST_LINKS, Math.max(links.length, ...typed) + FREE_ROWS);
  return (
    <>
      <TextField name="title" label="Tên nhóm" autoComplete="off" required state={state} defaultValue={title} />
      <TextField
        name="position"
        label="Thứ tự"
        hint="Nhóm có số nhỏ đứng trước."
        inputMode="numeric"
        autoComplete="off"
        required
        state={state}
        defaultValue={position}
      />
      <fieldset className="field">
        <legend>Các liên kết</legend>
        <p className="soft">
          Mỗi dòng một liên kết, theo thứ tự hiện ra. Để bỏ một liên kết, hãy xóa cả tên và địa chỉ; cần thêm dòng thì
          lưu, dưới cùng lại có dòng trống.
        </p>
        <ol className="link-rows">
          {LINK_ROWS.slice(0, shown).map((row) => (
            <li key={row}>
              <LinkRow row={row} link={links[row - 1]} state={state} />
            </li>
          ))}
        </ol>
      </fieldset>
    </>
  );
}

function LinkRow({ row, link, state }: { row: number; link: Link | undefined; state: FormState<unknown> }) {
  const { label, href } = linkFields(row);
  return (
    <>
      <TextField
        name={label}
        label={`Tên liên kết ${row}`}
        autoComplete="off"
        state={state}
        defaultValue={link?.label ?? ''}
      />
      <TextField
        name={href}
        label={`Địa chỉ ${row}`}
        type="text"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        state={state}
        defaultValue={link?.href ?? ''}
      />
    </>
  );
}
