import type { ArticleKind, EditionAction, EditionState } from './model';

export const KIND_LABELS: Record<ArticleKind, string> = {
  article: 'Tin bài',
  video: 'Video',
  gallery: 'Bộ ảnh',
  page: 'Trang cố định',
};

export const STATE_LABELS: Record<EditionState, string> = {
  draft: 'Bản nháp',
  submitted: 'Chờ duyệt',
  returned: 'Bị trả lại',
  scheduled: 'Hẹn giờ đăng',
  published: 'Đã đăng',
  superseded: 'Đã thay bằng bản mới',
  withdrawn: 'Đã gỡ',
  trashed: 'Trong thùng rác',
};

/** As they stand on buttons. */
export const ACTION_LABELS: Record<EditionAction, string> = {
  read: 'Xem',
  edit: 'Sửa',
  submit: 'Gửi duyệt',
  return: 'Trả lại',
  publish: 'Duyệt và xuất bản',
  schedule: 'Hẹn giờ đăng',
  unschedule: 'Hủy hẹn giờ',
  withdraw: 'Gỡ bài',
  correct: 'Sửa bài đã đăng',
  feature: 'Tin nổi bật',
  place: 'Vị trí trong danh mục',
  trash: 'Chuyển vào thùng rác',
  restore: 'Khôi phục',
};
