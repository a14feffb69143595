/** Where whole articles are sent from. */
const WRITING = /^\/quan-tri\/bai-viet\/(?:moi|\d+)$/;

/** Every page for people who work here; desk-routes.test.ts compares them with app/(desk). What else lies there is not there. */
const PAGES = [
  /^\/dang-nhap$/,
  /^\/dat-mat-khau\/[\w-]+$/,
  /^\/quan-tri$/,
  WRITING,
  /^\/quan-tri\/trang$/,
  /^\/quan-tri\/phien-dang-nhap$/,
  /^\/quan-tri\/(?:nhat-ky|cai-dat)$/,
  /^\/quan-tri\/chuyen-muc(?:\/(?:moi|\d+))?$/,
  /^\/quan-tri\/lien-ket(?:\/(?:moi|\d+))?$/,
  /^\/quan-tri\/nguoi-dung$/,
  /^\/quan-tri\/nguoi-dung\/(?:moi|\d+)$/,
];

/** next-auth's own endpoints. */
const AUTH = /^\/api\/auth\/[\w-]+(?:\/[\w-]+)?$/;

/** Answered by Next for one person: never kept, with a policy of its own, and forms may be sent there. */
export const isDesk = (path: string): boolean => AUTH.test(path) || PAGES.some((page) => page.test(path));

export const isWriting = (path: string): boolean => WRITING.test(path);
