/** What a paste left behind. */
export interface Dropped {
  formats: number;
  pictures: number;
  /** Texts that could not be seen where they came from. */
  hidden: number;
  /** Links that lead nowhere an article may lead; their words are kept. */
  links: number;
  /** Videos, frames, forms and the like. */
  embeds: number;
}

export const nothingDropped = (): Dropped => ({ formats: 0, pictures: 0, hidden: 0, links: 0, embeds: 0 });

const PARTS: [keyof Dropped, string][] = [
  ['formats', 'định dạng thừa'],
  ['pictures', 'ảnh'],
  ['hidden', 'đoạn chữ ẩn'],
  ['links', 'liên kết không được phép'],
  ['embeds', 'nội dung nhúng'],
];

/** The sentence for whoever pasted; empty when nothing was left behind. */
export function pasteNote(dropped: Dropped): string {
  const parts = PARTS.filter(([kind]) => dropped[kind] > 0).map(([kind, words]) => `${dropped[kind]} ${words}`);
  if (parts.length === 0) return '';
  const advice = dropped.pictures > 0 ? ' Ảnh thì chèn lại từ thư viện ảnh.' : '';
  return `Đã bỏ ${parts.join(', ')}; giữ đậm, nghiêng, danh sách, bảng và liên kết.${advice}`;
}
