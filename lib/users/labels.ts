import type { Role } from './actor';

export const ROLE_LABELS: Record<Role, string> = {
  contributor: 'Cộng tác viên',
  editor: 'Biên tập viên',
  approver: 'Ban biên tập',
  admin: 'Quản trị',
};

/** What a role may do, for whoever chooses one. */
export const ROLE_HINTS: Record<Role, string> = {
  contributor: 'viết bài của mình và gửi duyệt',
  editor: 'sửa mọi bài nháp, trả lại và gửi duyệt',
  approver: 'duyệt, đăng, hẹn giờ và gỡ bài',
  admin: 'mọi việc, kể cả người dùng và cài đặt',
};

export const STATUS_LABELS = { active: 'Đang hoạt động', suspended: 'Đã khóa' } as const;
