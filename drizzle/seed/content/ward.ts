import type { LinkGroup, SiteSettings } from '@/lib/settings/model';
import type { SeedCategory } from './model';

/** A ward that does not exist: nobody's name, number or address is used. */
export const SETTINGS: SiteSettings = {
  siteName: 'Cổng thông tin điện tử phường Sao Mai',
  officeName: 'Ủy ban nhân dân phường Sao Mai',
  description:
    'Tin tức, thông báo và thông tin công khai của Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc Việt Nam phường Sao Mai, thành phố Hải Đăng.',
  parentPortal: { name: 'Cổng thông tin điện tử thành phố Hải Đăng', url: 'https://haidang.example/' },
  responsiblePerson: { name: 'Trần Minh An', title: 'Phó Chủ tịch Ủy ban nhân dân phường, Trưởng Ban biên tập' },
  address: 'Số 1 đường Bình Minh, phường Sao Mai, thành phố Hải Đăng',
  phone: '0236 000 0000',
  email: 'phuongsaomai@haidang.example',
  sourceNotice: 'Ghi rõ nguồn “Cổng thông tin điện tử phường Sao Mai” khi phát hành lại thông tin từ trang này.',
  legalBasis:
    'Cổng thành phần của Cổng thông tin điện tử thành phố Hải Đăng. Dữ liệu trên trang này là dữ liệu minh họa.',
  displayNames: [
    'Ban biên tập',
    'Văn phòng HĐND và UBND',
    'Phòng Văn hóa - Xã hội',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Trung tâm Phục vụ hành chính công',
  ],
  announcementCategory: 'thong-bao',
  measuringScript: null,
  emblemMediaId: null,
  accentColour: null,
};

export const CATEGORIES: SeedCategory[] = [
  {
    slug: 'tin-tuc-su-kien',
    name: 'Tin tức - Sự kiện',
    description: 'Hoạt động của các cơ quan, tổ chức trong hệ thống chính trị phường.',
    children: [
      {
        slug: 'dang-uy',
        name: 'Đảng ủy',
        description: 'Hoạt động của Đảng ủy và các chi bộ trực thuộc.',
        homePosition: 1,
      },
      {
        slug: 'hoi-dong-nhan-dan',
        name: 'Hội đồng nhân dân',
        description: 'Kỳ họp, giám sát, tiếp xúc cử tri.',
        homePosition: 2,
      },
      {
        slug: 'uy-ban-nhan-dan',
        name: 'Ủy ban nhân dân',
        description: 'Chỉ đạo, điều hành của Ủy ban nhân dân phường.',
        homePosition: 3,
      },
      {
        slug: 'mat-tran-doan-the',
        name: 'Mặt trận - Đoàn thể',
        description: 'Mặt trận Tổ quốc, Phụ nữ, Thanh niên, Cựu chiến binh, Nông dân, Công đoàn.',
        homePosition: 4,
      },
      {
        slug: 'cong-an-quan-su',
        name: 'Công an - Quân sự',
        description: 'An ninh trật tự, phòng cháy chữa cháy, quốc phòng địa phương.',
        homePosition: 5,
      },
      {
        slug: 'cai-cach-hanh-chinh',
        name: 'Cải cách hành chính',
        description: 'Tiếp nhận, giải quyết thủ tục và mức độ hài lòng của người dân.',
        homePosition: 6,
      },
    ],
  },
  { slug: 'thong-bao', name: 'Thông báo', description: 'Thông báo của phường đến người dân, tổ chức, doanh nghiệp.' },
  {
    slug: 'tuyen-truyen-phap-luat',
    name: 'Tuyên truyền, phổ biến giáo dục pháp luật',
    description: 'Tìm hiểu pháp luật qua những việc thường gặp.',
    homePosition: 8,
    children: [
      {
        slug: 'tro-giup-phap-ly',
        name: 'Trợ giúp pháp lý',
        description: 'Ai được trợ giúp pháp lý miễn phí và hỏi ở đâu.',
      },
    ],
  },
  {
    slug: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    description: 'Dịch vụ công trực tuyến, kỹ năng số, an toàn trên mạng.',
    homePosition: 7,
  },
  {
    slug: 'van-hoa-the-thao-du-lich',
    name: 'Văn hóa - Thể thao - Du lịch',
    description: 'Đời sống văn hóa ở khu dân cư, thể thao quần chúng, du lịch biển.',
    homePosition: 9,
  },
  {
    slug: 'giao-duc-y-te',
    name: 'Giáo dục - Y tế',
    description: 'Trường học, trạm y tế, chăm sóc sức khỏe cộng đồng.',
    homePosition: 10,
  },
  {
    slug: 'thong-tin-cong-khai',
    name: 'Thông tin công khai',
    description: 'Những thông tin cơ quan nhà nước phải công khai.',
    homePosition: 11,
    children: [
      {
        slug: 'cong-khai-ngan-sach',
        name: 'Công khai ngân sách',
        description: 'Dự toán, quyết toán, tình hình thực hiện ngân sách phường.',
      },
      {
        slug: 'tiep-can-thong-tin',
        name: 'Tiếp cận thông tin',
        description: 'Danh mục thông tin, đầu mối và cách yêu cầu cung cấp thông tin.',
      },
      { slug: 'lay-y-kien-gop-y', name: 'Lấy ý kiến góp ý', description: 'Dự thảo đang xin ý kiến nhân dân.' },
    ],
  },
];

export const LINK_GROUPS: LinkGroup[] = [
  {
    title: 'Cơ quan trung ương',
    links: [
      { label: 'Cổng Thông tin điện tử Chính phủ', href: 'https://chinhphu.vn/' },
      { label: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn/' },
      { label: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật', href: 'https://vbpl.vn/' },
    ],
  },
  {
    title: 'Sở, ngành thành phố',
    links: [
      { label: 'Cổng thông tin thành phố Hải Đăng', href: 'https://haidang.example/' },
      { label: 'Sở Văn hóa, Thể thao và Du lịch', href: 'https://sovhttdl.haidang.example/' },
      { label: 'Sở Giáo dục và Đào tạo', href: 'https://sogddt.haidang.example/' },
      { label: 'Sở Y tế', href: 'https://soyte.haidang.example/' },
    ],
  },
  {
    title: 'Phường, xã',
    links: [
      { label: 'Phường Bình Minh', href: 'https://binhminh.haidang.example/' },
      { label: 'Phường Cửa Biển', href: 'https://cuabien.haidang.example/' },
      { label: 'Xã Đồi Xanh', href: 'https://doixanh.haidang.example/' },
    ],
  },
];
