import { coordinatorBoard } from './coordinator-board.ts';
import { coordinatorDelivery } from './coordinator-delivery.ts';
import { coordinatorEditor } from './coordinator-editor.ts';
import { coordinatorLint } from './coordinator-lint.ts';
import { coordinatorReview } from './coordinator-review.ts';

/** The coordinator page. Not part of the panel's dictionary: no word of it is loaded on Facebook. */
export const coordinator = {
  title: 'Trang điều phối',
  who: (name: string, unit: string) => `${name} · ${unit}`,
  toOptions: 'Cài đặt',
  toList: 'Về danh sách gói',
  refresh: 'Tải lại',
  loading: 'Đang tải…',
  close: 'Đóng',
  cancel: 'Thôi',
  register: {
    heading: 'Dành cho điều phối viên',
    explain:
      'Trang này để soạn, duyệt, ký và phát hành gói mẫu cho các đơn vị. Nếu bạn chỉ quản trị trang của đơn vị mình thì không cần đăng ký ở đây.',
    stepsHeading: 'Việc đăng ký diễn ra thế nào',
    steps: [
      'Quản trị hệ thống đưa bạn địa chỉ máy chủ và một mã dùng một lần dành cho điều phối viên.',
      'Trình duyệt này tự tạo một khóa ký. Nửa bí mật của khóa không bao giờ rời máy này, cũng không ai sao chép được.',
      'Bạn đọc dấu vân tay của khóa cho quản trị hệ thống. Khi khóa được ghi tên, bạn ký được gói mẫu.',
    ],
    server: 'Địa chỉ máy chủ',
    serverHint: 'https://baocao.congdoan.example',
    code: 'Mã đăng ký',
    codeHint: 'Ví dụ: HM7K-2XRT-9W4P-…',
    name: 'Họ và tên',
    nameHint: 'Tên sẽ hiện cạnh gói bạn soạn, duyệt',
    consent:
      'Gửi đi: mã, họ tên của bạn và nửa công khai của khóa. Đồng nghiệp cùng đơn vị thấy tên bạn trong lịch sử của gói; đơn vị nhận gói thấy tên người soạn, người duyệt.',
    submit: 'Tạo khóa và đăng ký',
    busy: 'Đang đăng ký…',
  },
  key: {
    heading: 'Khóa ký của máy này',
    fingerprint: 'Dấu vân tay của khóa',
    copy: 'Sao chép dấu vân tay',
    copied: 'Đã sao chép.',
    copyFailed: 'Chưa sao chép được. Hãy bôi đen rồi nhấn Ctrl+C.',
    enrolled: 'Khóa đã được ghi tên: bạn ký được gói mẫu của đơn vị.',
    waiting: 'Khóa chưa được ghi tên',
    waitingExplain: (unit: string) =>
      `Bạn đã soạn và duyệt được gói, nhưng chưa ký được. Người giữ quyền biên tập của hệ thống cần ghi khóa này vào danh sách người ký của ${unit}. Hãy gọi điện và đọc dấu vân tay dưới đây; đừng chỉ gửi qua tin nhắn.`,
    waitingThen: 'Xong rồi bấm Tải lại. Nhóm nào khác một chữ thì dừng lại và báo quản trị hệ thống.',
    server: (server: string) => `Máy chủ: ${server}`,
    forget: 'Thôi dùng máy này',
    forgetConfirm:
      'Xóa khóa ký và đăng ký khỏi máy này? Không lấy lại được khóa: muốn ký tiếp phải đăng ký và ghi tên khóa mới. Bản đang soạn trên máy này vẫn còn. Hãy báo quản trị hệ thống gạch tên khóa cũ.',
    forgetYes: 'Xóa khóa khỏi máy này',
  },
  listExpiry: {
    near: (day: string) =>
      `Danh sách gói mẫu của đơn vị hết hạn vào ngày ${day}. Sau ngày đó máy mới ghép nối không nhận được gói nào của đơn vị, còn các máy khác giữ gói đang dùng và báo là danh sách đã quá hạn.`,
    past: (day: string) =>
      `Danh sách gói mẫu của đơn vị đã hết hạn từ ngày ${day}. Máy mới ghép nối không nhận được gói nào của đơn vị; các máy khác giữ gói đang dùng và báo là danh sách đã quá hạn.`,
    renew:
      'Khi phát hành bản mới của một gói bất kỳ (hoặc thu hồi một gói), cả danh sách được thêm một năm kể từ ngày duyệt. Nếu không có gì để đổi, hãy soạn bản mới với lời văn như cũ, nhờ duyệt rồi ký.',
  },
  trouble: {
    unreachable: 'Máy chủ không trả lời. Những gì bạn soạn vẫn giữ trên máy này; khi có mạng hãy thử lại.',
    server_error:
      'Máy chủ đang có trục trặc. Những gì bạn soạn vẫn giữ trên máy này; hãy thử lại sau ít phút.',
    wrong_reply:
      'Câu trả lời nhận về không phải của máy chủ đã đăng ký, có thể do mạng đòi đăng nhập. Không có gì bị thay đổi.',
    insecure_address:
      'Địa chỉ phải bắt đầu bằng https://. Chỉ máy chủ trên chính máy này mới được dùng http.',
    insecure: 'Máy chủ chỉ nhận kết nối https. Hãy xem lại địa chỉ.',
    not_an_address: 'Đây không phải một địa chỉ máy chủ. Hãy dán lại địa chỉ bạn đã nhận.',
    code_unknown:
      'Mã không đúng, hoặc là mã dành cho quản trị viên trang. Hãy xem lại từng chữ hoặc xin mã mới.',
    code_used: 'Mã này đã được dùng. Mỗi mã chỉ dùng một lần: hãy xin mã mới.',
    code_expired: 'Mã đã hết hạn. Hãy xin mã mới.',
    too_many_requests: 'Thử quá nhiều lần. Hãy đợi vài phút rồi thử lại.',
    too_large: 'Nội dung quá lớn nên máy chủ không nhận. Hãy bớt mẫu hoặc chia thành hai gói.',
    no_room:
      'Kho ảnh và tệp của đơn vị trên máy chủ đã đầy. Hãy báo quản trị hệ thống dọn bớt tệp không còn dùng.',
    unauthorized:
      'Máy chủ không còn nhận đăng ký của máy này. Bản đang soạn vẫn còn. Hãy xin mã mới và đăng ký lại; máy sẽ tạo khóa ký mới và khóa đó cần được ghi tên.',
    conflict:
      'Người khác vừa làm việc với gói này. Hãy tải lại rồi xem bản mới nhất; chưa có gì bị thay đổi.',
    not_allowed: 'Gói không còn ở bước đó, hoặc việc này phải do người khác làm. Hãy tải lại để xem.',
    not_found: 'Máy chủ không có gói này. Có thể địa chỉ đã cũ.',
    bad_request: 'Máy chủ không hiểu yêu cầu. Nội dung vẫn còn ở đây; hãy xem lại chỗ còn lỗi.',
    page_not_yours: 'Máy chủ không nhận vì trang không thuộc đơn vị.',
    unavailable: 'Máy chủ đang tạm nghỉ. Hãy thử lại sau ít phút.',
    invalid_pack: 'Chưa lưu lên máy chủ được: còn lỗi cần sửa. Bản soạn vẫn giữ trên máy này.',
    not_paired: 'Máy này chưa đăng ký làm điều phối viên.',
    no_consent:
      'Bạn chưa đồng ý cho gửi họ tên nên chưa đăng ký và chưa có gì được gửi đi. Điều phối viên phải có tên để mọi người biết ai soạn, ai duyệt. Muốn đăng ký, hãy bấm lại rồi chọn Cho phép.',
    no_ed25519:
      'Trình duyệt này quá cũ để ký gói mẫu (thiếu Ed25519). Cần Chrome, Edge từ bản 137 hoặc Firefox từ bản 140. Chưa có gì được gửi đi.',
    key_missing:
      'Không tìm thấy khóa ký trên máy này, có thể dữ liệu trình duyệt đã bị xóa. Chưa ký gì. Hãy xin mã mới để đăng ký lại và ghi tên khóa mới.',
  },
  board: coordinatorBoard,
  failed: 'Chưa làm được việc này. Nội dung bạn soạn vẫn còn; hãy thử lại.',
  states: {
    draft: 'Nháp',
    submitted: 'Chờ duyệt',
    changes_asked: 'Cần sửa',
    rejected: 'Không duyệt',
    approved: 'Chờ ký',
    published: 'Đã phát hành',
    recall_asked: 'Chờ ký thu hồi',
    superseded: 'Đã có bản mới',
    recalled: 'Đã thu hồi',
  },
  steps: {
    you_review: 'Chờ bạn duyệt',
    you_sign: 'Chờ bạn ký',
    you_mend: 'Chờ bạn sửa',
    you_finish: 'Bạn đang soạn',
    others_review: 'Chờ người khác duyệt',
    others_sign: 'Chờ người khác ký',
    others_write: 'Người khác đang soạn',
  },
  list: {
    heading: 'Gói mẫu của đơn vị',
    create: 'Soạn gói mới',
    search: 'Tìm gói, có dấu hoặc không dấu',
    filters: 'Lọc theo bước',
    all: 'Tất cả',
    mine: 'Việc của bạn',
    found: (count: number) => `${count} gói`,
    none: 'Chưa có gói mẫu nào',
    noneExplain:
      'Gói mẫu gồm các mẫu bài, mục cần chia sẻ, thông báo cho quản trị viên trang. Một người soạn, một người khác duyệt, cả hai ký; sau đó gói tự đến máy của các đơn vị.',
    nothingFound: 'Không có gói nào khớp. Hãy thử ít chữ hơn hoặc bỏ bộ lọc.',
    showAll: 'Xem tất cả',
    version: (version: number) => `bản ${version}`,
    contents: (templates: number, items: number) => `${templates} mẫu bài, ${items} mục chia sẻ`,
    changed: (when: string) => `Sửa lúc ${when}`,
    reason: (reason: string) => `Lý do: ${reason}`,
    unsavedHeading: 'Đang soạn trên máy này, chưa lưu lên máy chủ',
    unsavedAt: (when: string) => `Gõ lần cuối lúc ${when}`,
    untitled: 'Gói chưa có tên',
    resume: 'Soạn tiếp',
    drop: 'Bỏ bản này',
    dropConfirm: (title: string) => `Bỏ bản đang soạn “${title}” trên máy này? Không lấy lại được.`,
    offline: 'Chưa tải được danh sách. Bạn vẫn soạn được; bản soạn giữ trên máy này.',
  },
  editor: coordinatorEditor,
  lint: coordinatorLint,
  review: coordinatorReview,
  delivery: coordinatorDelivery,
};
