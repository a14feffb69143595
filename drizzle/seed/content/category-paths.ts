/** Paths of the seed's categories by short names, so that a wrong one is a type error. */
export const IN = {
  party: 'tin-tuc-su-kien/dang-uy',
  council: 'tin-tuc-su-kien/hoi-dong-nhan-dan',
  committee: 'tin-tuc-su-kien/uy-ban-nhan-dan',
  front: 'tin-tuc-su-kien/mat-tran-doan-the',
  security: 'tin-tuc-su-kien/cong-an-quan-su',
  reform: 'tin-tuc-su-kien/cai-cach-hanh-chinh',
  announcements: 'thong-bao',
  law: 'tuyen-truyen-phap-luat',
  legalAid: 'tuyen-truyen-phap-luat/tro-giup-phap-ly',
  digital: 'chuyen-doi-so',
  culture: 'van-hoa-the-thao-du-lich',
  schoolAndHealth: 'giao-duc-y-te',
  budget: 'thong-tin-cong-khai/cong-khai-ngan-sach',
  access: 'thong-tin-cong-khai/tiep-can-thong-tin',
  consultation: 'thong-tin-cong-khai/lay-y-kien-gop-y',
} as const;
