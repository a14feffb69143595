import { clinic, committee, market, school } from './scenes/buildings';
import { cooking, library, meetingHall, serviceCounter } from './scenes/indoors';
import { harbour, riceFields, storm, treePlanting } from './scenes/land-and-sea';
import { cleaning, football, lanterns, patrol, roadWorks } from './scenes/streets';

interface SeedPicture {
  draw: () => string;
  /** What is to be seen, for those who do not see it. */
  alt: string;
}

/** Every picture the demonstration shows is drawn by us, here. */
export const PICTURES = {
  meetingHall: {
    draw: meetingHall,
    alt: 'Tranh minh họa: hội trường nhìn từ hàng ghế cuối, một người phát biểu trên bục, bàn chủ tọa và nhiều đại biểu ngồi nghe',
  },
  committee: {
    draw: committee,
    alt: 'Tranh minh họa: trụ sở Ủy ban nhân dân hai tầng, cột cờ Tổ quốc giữa sân, người dân đến làm việc',
  },
  market: {
    draw: market,
    alt: 'Tranh minh họa: chợ phường buổi sáng, các sạp rau quả dưới mái che sọc màu, người mua người bán',
  },
  school: {
    draw: school,
    alt: 'Tranh minh họa: giờ ra chơi ở sân trường, học sinh quàng khăn đỏ bên gốc phượng đang nở',
  },
  clinic: {
    draw: clinic,
    alt: 'Tranh minh họa: trạm y tế phường, nhân viên y tế đón người dân đến tiêm chủng và khám sức khỏe',
  },
  harbour: {
    draw: harbour,
    alt: 'Tranh minh họa: bến cá bên kè biển, ngư dân vá lưới, tàu cá neo đậu và ngọn hải đăng phía xa',
  },
  riceFields: {
    draw: riceFields,
    alt: 'Tranh minh họa: nông dân đội nón gặt lúa chín, con trâu bên bờ ruộng, xóm nhà và dãy đồi phía sau',
  },
  treePlanting: { draw: treePlanting, alt: 'Tranh minh họa: cán bộ, người dân và học sinh trồng cây trên sườn đồi' },
  storm: {
    draw: storm,
    alt: 'Tranh minh họa: lực lượng xung kích xếp bao cát, chằng chống nhà cửa, hàng dừa nghiêng trong gió trước bão',
  },
  serviceCounter: {
    draw: serviceCounter,
    alt: 'Tranh minh họa: người dân nộp hồ sơ tại quầy tiếp nhận, máy lấy số tự động ở góc phòng',
  },
  library: { draw: library, alt: 'Tranh minh họa: học sinh ngồi đọc sách quanh bàn dài giữa hai giá sách lớn' },
  cooking: { draw: cooking, alt: 'Tranh minh họa: các chị em mặc tạp dề cùng nấu ăn và gói bánh trong bếp' },
  roadWorks: { draw: roadWorks, alt: 'Tranh minh họa: công nhân và xe lu thi công mặt đường trước dãy nhà phố' },
  cleaning: {
    draw: cleaning,
    alt: 'Tranh minh họa: người dân quét đường, gom rác vào sáng cuối tuần trên con phố treo cờ',
  },
  football: { draw: football, alt: 'Tranh minh họa: trận bóng đá giữa đội áo đỏ và đội áo xanh, khán đài kín người' },
  lanterns: { draw: lanterns, alt: 'Tranh minh họa: trẻ em rước đèn ông sao dưới trăng tròn đêm Trung thu' },
  patrol: { draw: patrol, alt: 'Tranh minh họa: tổ tuần tra đeo băng đỏ đi trên phố đêm dưới ánh đèn đường' },
} satisfies Record<string, SeedPicture>;

export type PictureName = keyof typeof PICTURES;
