import { TextField } from '@/components/forms/field';
import { type Option, SelectField } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import type { FormState } from '@/lib/actions/define-form';
import type { SiteSettings } from '@/lib/settings/model';

export const SETTINGS_FIELDS: Record<string, string> = {
  siteName: 'Tên cổng',
  officeName: 'Cơ quan',
  description: 'Giới thiệu ngắn',
  parentName: 'Tên cổng cấp trên',
  parentUrl: 'Địa chỉ cổng cấp trên',
  responsibleName: 'Họ và tên',
  responsibleTitle: 'Chức vụ',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  sourceNotice: 'Lời nhắc ghi nguồn',
  legalBasis: 'Căn cứ pháp lý, giấy phép',
  displayNames: 'Tên hiển thị của người đăng tin',
  announcementCategory: 'Chuyên mục thông báo',
  measuringScript: 'Địa chỉ mã đo lường',
  emblemMediaId: 'Biểu trưng',
  look: 'Màu',
  accentColour: 'Màu riêng',
};

interface Props {
  state: FormState<unknown>;
  settings: SiteSettings;
  announcementCategories: Option[];
}

export function SettingsFields({ state, settings, announcementCategories }: Props) {
  const { parentPortal, responsiblePerson } = settings;
  const line = (name: string, value: string, more: { hint?: string; type?: string } = {}) => (
    <TextField
      {...more}
      name={name}
      label={SETTINGS_FIELDS[name] ?? name}
      autoComplete="off"
      state={state}
      defaultValue={value}
    />
  );
  const lines = (name: string, value: string, more: { hint?: string; rows?: number } = {}) => (
    <TextAreaField
      rows={3}
      {...more}
      name={name}
      label={SETTINGS_FIELDS[name] ?? name}
      state={state}
      defaultValue={value}
    />
  );
  return (
    <>
      <h2>Tên gọi</h2>
      {line('siteName', settings.siteName)}
      {line('officeName', settings.officeName)}
      {lines('description', settings.description, { hint: 'Máy tìm kiếm và mạng xã hội hiện câu này dưới tên cổng.' })}
      {line('parentName', parentPortal?.name ?? '', { hint: 'Cổng mà cổng này là thành phần; bỏ trống nếu không có.' })}
      {line('parentUrl', parentPortal?.url ?? '', { type: 'url' })}

      <h2>Người chịu trách nhiệm nội dung</h2>
      {line('responsibleName', responsiblePerson.name)}
      {line('responsibleTitle', responsiblePerson.title)}

      <h2>Liên hệ</h2>
      {line('address', settings.address)}
      {line('phone', settings.phone, { type: 'tel' })}
      {line('email', settings.email, { type: 'email' })}

      <h2>Chân trang</h2>
      {lines('sourceNotice', settings.sourceNotice, { rows: 2 })}
      {lines('legalBasis', settings.legalBasis)}

      <h2>Tin bài</h2>
      {lines('displayNames', settings.displayNames.join('\n'), {
        hint: 'Mỗi dòng một tên, ví dụ Ban biên tập. Người đọc thấy tên này thay cho tên của người đăng.',
        rows: 5,
      })}
      <SelectField
        name="announcementCategory"
        label={SETTINGS_FIELDS.announcementCategory ?? ''}
        hint="Tin mới của chuyên mục này đứng ở khối Thông báo trên trang chủ."
        state={state}
        options={announcementCategories}
        chosen={settings.announcementCategory ?? ''}
      />

      <h2>Đo lường truy cập</h2>
      {line('measuringScript', settings.measuringScript?.url ?? '', {
        hint: 'Địa chỉ tệp mã mà hệ thống đo lường quốc gia (EMC) cấp cho cổng, bắt đầu bằng https://. Trình duyệt của người đọc tải tệp này ở mọi trang, trang quản trị thì không. Bỏ trống nếu chưa được cấp.',
        type: 'url',
      })}
    </>
  );
}
