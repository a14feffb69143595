import { routes } from '@/lib/routes';

type TroubleStatus = 404 | 410 | 500 | 503;

interface Trouble {
  title: string;
  what: string;
  /** What the reader can do now. */
  next: string[];
}

const TROUBLES: Record<TroubleStatus, Trouble> = {
  404: {
    title: 'Không tìm thấy trang',
    what: 'Địa chỉ này không có trên cổng thông tin. Có thể liên kết đã cũ, hoặc địa chỉ bị gõ thiếu, gõ sai.',
    next: [
      'Kiểm tra lại địa chỉ trên thanh trình duyệt, nhất là khi chép từ văn bản giấy.',
      'Chọn chuyên mục trong danh mục ở đầu trang để tìm bài viết.',
      'Nếu đến đây từ một liên kết trong cổng thông tin, xin báo cho chúng tôi theo địa chỉ ở cuối trang.',
    ],
  },
  410: {
    title: 'Bài viết này đã được gỡ',
    what: 'Ban biên tập đã gỡ bài viết khỏi cổng thông tin. Địa chỉ này không còn nội dung.',
    next: [
      'Chọn chuyên mục trong danh mục ở đầu trang để đọc tin mới.',
      'Cần nội dung đã gỡ, xin liên hệ Ban biên tập theo địa chỉ ở cuối trang.',
    ],
  },
  500: {
    title: 'Trang đang gặp sự cố',
    what: 'Máy chủ gặp lỗi khi dựng trang này. Lỗi đã được ghi lại để khắc phục; thông tin của quý vị không bị ảnh hưởng.',
    next: [
      'Chờ một vài phút rồi tải lại trang.',
      'Nếu vẫn gặp lỗi, xin gọi điện hoặc gửi thư theo địa chỉ ở cuối trang.',
    ],
  },
  503: {
    title: 'Trang đang bảo trì',
    what: 'Cổng thông tin tạm thời chưa phục vụ được trang này, vui lòng quay lại sau.',
    next: [
      'Chờ một vài phút rồi tải lại trang.',
      'Việc cần ngay, xin gọi điện đến số ở cuối trang hoặc đến trực tiếp trụ sở.',
    ],
  },
};

interface Props {
  status: TroubleStatus;
  /** Why an article was withdrawn, in the editors' words. */
  reason?: string;
}

export function TroubleView({ status, reason }: Props) {
  const trouble = TROUBLES[status];
  return (
    <div className="page-width trouble">
      <p className="figures text-soft">Mã {status}</p>
      <h1 className="headline headline-4">{trouble.title}</h1>
      <p className="mt-4">{trouble.what}</p>
      {reason && (
        <dl className="notice mt-6">
          <dt>Lý do</dt>
          <dd>{reason}</dd>
        </dl>
      )}
      <h2 className="headline headline-1 mt-8">Việc có thể làm tiếp</h2>
      <ul className="bullets mt-2">
        {trouble.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="mt-8">
        <a className="button" href={routes.home()}>
          Về trang chủ
        </a>
      </p>
    </div>
  );
}
