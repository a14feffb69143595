import { type ArticleBody, type Block, type Paragraph, SCHEMA_VERSION } from '@/lib/richtext/model';
import type { Newsroom } from './newsroom';

export interface PageKind {
  name: string;
  status: number;
  /** Makes what the page needs and says where it stands. */
  path: (newsroom: Newsroom) => Promise<string> | string;
}

const LONGEST_TITLE =
  'ỦY BAN NHÂN DÂN PHƯỜNG TỔ CHỨC HỘI NGHỊ SƠ KẾT TÌNH HÌNH THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG, AN NINH, CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ VÀ XÂY DỰNG ĐÔ THỊ VĂN MINH SÁU THÁNG ĐẦU NĂM; TRIỂN KHAI PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM SÁU THÁNG CUỐI NĂM 2026 CỦA PHƯỜNG VÀ CÁC TỔ DÂN PHỐ TRÊN ĐỊA BÀN.';

const p = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const cell = (type: 'tableCell' | 'tableHeader', text: string) => ({ type, content: [p(text)] });

function richBlocks([first = 0, ...others]: number[]): Block[] {
  const items = others.map((mediaId) => ({ mediaId, alt: 'Ảnh trong bộ ảnh', caption: 'Một ảnh trong bộ' }));
  return [
    p('Đoạn mở đầu của bài có đủ mọi thứ mà một bài có thể có.'),
    {
      type: 'figure',
      attrs: { mediaId: first, alt: 'Ảnh lớn trong bài', credit: 'Tranh minh họa' },
      content: [{ type: 'text', text: 'Chú thích của ảnh lớn' }],
    },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Bảng thu phí' }] },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: ['STT', 'Thủ tục', 'Lệ phí', 'Thời hạn', 'Nơi nộp'].map((text) => cell('tableHeader', text)),
        },
        ...['1', '2', '3'].map((number) => ({
          type: 'tableRow' as const,
          content: [
            number,
            'Chứng thực bản sao từ bản chính',
            '2.000 đồng/trang',
            'Trong ngày',
            'Trung tâm Phục vụ hành chính công',
          ].map((text) => cell('tableCell', text)),
        })),
      ],
    },
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Cần mang theo' }] },
    {
      type: 'bulletList',
      content: ['Căn cước công dân', 'Bản chính giấy tờ'].map((text) => ({ type: 'listItem', content: [p(text)] })),
    },
    { type: 'blockquote', content: [p('Người dân không phải nộp thêm giấy tờ đã có trong cơ sở dữ liệu.')] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Địa chỉ dài: ' },
        {
          type: 'text',
          text: 'https://dichvucong.example/thu-tuc/chung-thuc-ban-sao-tu-ban-chinh-giay-to-van-ban-do-co-quan-to-chuc-co-tham-quyen-cua-viet-nam-cap',
          marks: [{ type: 'link', attrs: { href: 'https://dichvucong.example/' } }],
        },
      ],
    },
    { type: 'horizontalRule' },
    ...(items.length > 0 ? [{ type: 'gallery' as const, attrs: { items } }] : []),
  ];
}

/** One of each kind of page a reader can meet. */
export const PAGE_KINDS: PageKind[] = [
  { name: 'home', status: 200, path: () => '/' },
  { name: 'list', status: 200, path: () => '/chuyen-muc/tin-tuc-su-kien' },
  { name: 'long-article', status: 200, path: async (newsroom) => (await newsroom.seedArticle()).href },
  {
    name: 'rich-article',
    status: 200,
    path: async (newsroom) => {
      const pictures = await newsroom.pictures(5);
      const body: ArticleBody = {
        type: 'doc',
        attrs: { schemaVersion: SCHEMA_VERSION },
        content: richBlocks(pictures),
      };
      return (await newsroom.publish({ body, lead: 'Bài có bảng, ảnh, bộ ảnh, danh sách và trích dẫn.' })).href;
    },
  },
  {
    name: 'longest-title',
    status: 200,
    path: async (newsroom) => {
      const { path } = await newsroom.category();
      await newsroom.publish({ title: LONGEST_TITLE, categories: [path] });
      return (await newsroom.publish({ title: LONGEST_TITLE, categories: [path], posterName: 'Ban biên tập' })).href;
    },
  },
  {
    name: 'longest-titles-list',
    status: 200,
    path: async (newsroom) => {
      const { path, href } = await newsroom.category();
      const [coverMediaId] = await newsroom.pictures(1);
      await newsroom.publish({ title: LONGEST_TITLE, lead: LONGEST_TITLE.toLowerCase(), categories: [path] });
      await newsroom.publish({ title: LONGEST_TITLE, categories: [path], coverMediaId });
      return href;
    },
  },
  { name: 'fixed-page', status: 200, path: () => '/trang/lich-tiep-cong-dan' },
  { name: 'not-found', status: 404, path: () => '/khong-co-trang-nay' },
  { name: 'withdrawn', status: 410, path: async (newsroom) => (await newsroom.seedWithdrawn()).href },
  // The one for 503 is looked at by server/trouble.front.test.ts, which may take the database away.
  { name: 'broken', status: 500, path: async (newsroom) => (await newsroom.publishBroken()).href },
];

export function pageKind(name: string): PageKind {
  const kind = PAGE_KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`there is no kind of page called ${name}`);
  return kind;
}
