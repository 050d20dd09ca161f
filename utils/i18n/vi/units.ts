export const units = {
  options: 'Cài đặt Sổ tay Fanpage',
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  badge: {
    nothing: 'Sổ tay Fanpage',
    todo: (refused: number, due: number) =>
      `Sổ tay Fanpage: ${refused} mục nhật ký cần xử lý, ${due} bài đến hạn chia sẻ`,
  },
  gentle: {
    heading: 'Nhắc việc trong ngày',
    label: 'Cho trình duyệt hiện một thông báo mỗi ngày khi có việc đến hạn',
    hint: 'Nhiều nhất một lần mỗi ngày, không hiện trong giờ nghỉ. Thông báo chỉ nêu số việc, không có nội dung bài. Tắt lúc nào cũng được.',
    refusedByBrowser: 'Trình duyệt chưa cho phép hiện thông báo, nên chưa bật được.',
    quietFrom: 'Giờ nghỉ từ',
    quietTo: 'đến',
    title: 'Sổ tay Fanpage',
    text: (refused: number, due: number) => `${refused} mục nhật ký cần xử lý, ${due} bài đến hạn chia sẻ.`,
  },
  pairing: {
    heading: 'Ghép nối với máy chủ báo cáo',
    explain:
      'Điều phối viên cho bạn địa chỉ máy chủ và một mã dùng một lần. Nếu kèm theo mã có dấu vân tay của tổ chức (25 chữ số), hãy dán cả hai dòng vào ô mã. Trước khi ghép nối, tiện ích không gửi gì đi đâu.',
    consent:
      'Mỗi mục nhật ký gửi đi gồm: trang, loại hoạt động, tiêu đề, loại nội dung, dạng nội dung, mã mẫu bài hoặc mã mục chia sẻ, mã đợt tuyên truyền và bước đã làm, đường dẫn, báo nhận tin, số lượt, thời gian, ghi chú bạn tự viết, mã và số thứ tự của mục. Máy chủ biết đơn vị và tên máy này. Khi bạn bấm nộp tuần, gửi thêm số hoạt động, chỉ tiêu của tuần kèm lý do chưa đạt, và lời bạn viết. Không gửi tên bạn, bản nháp, bình luận hay tin nhắn. Nhật ký dành cho điều phối viên của đơn vị và cấp trên.',
    server: 'Địa chỉ máy chủ',
    serverHint: 'https://baocao.congdoan.example',
    code: 'Mã ghép nối',
    codeHint: 'Ví dụ: HM7K-2XRT-9W4P-…',
    device: 'Tên máy này',
    deviceDefault: 'Máy cơ quan',
    deviceHint: 'Tên chiếc máy, không phải tên người',
    submit: 'Đồng ý và ghép nối',
    busy: 'Đang ghép nối…',
    done: (unit: string) => `Đã ghép nối với ${unit}.`,
    pairedWith: (unit: string, server: string) => `Đang ghép nối: ${unit}, máy chủ ${server}`,
    revoked: 'Máy chủ không còn nhận máy này. Hãy xin mã mới và ghép nối lại.',
    fingerprint: 'Dấu vân tay của tổ chức (đọc qua điện thoại để đối chiếu với điều phối viên):',
    forget: 'Bỏ ghép nối',
    forgetConfirm:
      'Bỏ ghép nối? Nhật ký trên máy vẫn còn; mục chưa gửi sẽ chờ lần ghép nối sau. Nếu không dùng máy này nữa, hãy báo điều phối viên thu hồi máy.',
    problem: {
      unreachable: 'Máy chủ không trả lời. Hãy kiểm tra địa chỉ và mạng rồi thử lại với chính mã này.',
      server_error: 'Máy chủ đang có trục trặc. Hãy thử lại sau ít phút.',
      wrong_reply:
        'Địa chỉ này không phải máy chủ báo cáo, hoặc mạng đang đòi đăng nhập. Hãy kiểm tra lại địa chỉ.',
      insecure_address:
        'Địa chỉ phải bắt đầu bằng https://. Chỉ máy chủ trên chính máy này mới được dùng http.',
      not_an_address: 'Đây không phải một địa chỉ máy chủ. Hãy dán lại địa chỉ điều phối viên đã gửi.',
      wrong_root:
        'Dấu vân tay không khớp: máy chủ này không phải của tổ chức đã đưa mã cho bạn. Chưa ghép nối, mọi thứ trên máy vẫn như cũ. Hãy gọi điện cho điều phối viên trước khi thử lại; mã này đã dùng rồi.',
      code_unknown: 'Mã không đúng. Hãy xem lại từng chữ, hoặc xin mã mới.',
      code_used: 'Mã này đã được dùng. Mỗi mã chỉ dùng một lần: hãy xin mã mới.',
      code_expired: 'Mã đã hết hạn. Hãy xin điều phối viên mã mới.',
      too_many_requests: 'Thử quá nhiều lần. Hãy đợi vài phút rồi thử lại.',
      conflict:
        'Máy này đã phụ trách đơn vị đó rồi, hoặc chính nó tạo ra mã. Mã vẫn còn dùng được cho máy khác.',
      no_room: 'Máy này đã phụ trách quá nhiều đơn vị.',
      not_found:
        'Máy chủ còn bản cũ, chưa cho một máy phụ trách nhiều đơn vị. Hãy báo người quản trị máy chủ.',
      other: 'Máy chủ không nhận yêu cầu này. Hãy báo điều phối viên.',
    },
  },
  several: {
    heading: 'Đơn vị bạn phụ trách',
    explain:
      'Sổ tay theo trang bạn đang mở: mở trang của đơn vị nào thì nhật ký, việc hôm nay và báo cáo là của đơn vị đó. Ở trang khác, chọn đơn vị ở đầu sổ tay.',
    explainOne:
      'Phụ trách thêm trang của một đơn vị khác? Xin điều phối viên mã của đơn vị đó, trên cùng máy chủ này. Nhận việc của người khác thì nhập mã bàn giao của người ấy.',
    noPage: 'Chưa có trang nào được đăng ký cho đơn vị này.',
    add: 'Thêm đơn vị',
    code: 'Mã của đơn vị thêm vào, hoặc mã bàn giao',
    submit: 'Đồng ý và thêm đơn vị',
    busy: 'Đang thêm…',
    done: (unit: string) => `Đã thêm ${unit}.`,
    leave: 'Thôi phụ trách đơn vị này',
    leaveOf: (unit: string) => `Thôi phụ trách ${unit}`,
    leaveConfirm:
      'Thôi phụ trách đơn vị này? Mục chưa gửi sẽ được gửi trước, rồi đơn vị mới rời khỏi máy này. Nhật ký đã gửi vẫn ở máy chủ. Muốn phụ trách lại phải có mã mới.',
    left: (count: number) =>
      count > 0
        ? `Còn ${count} mục chưa gửi. Gửi xong, đơn vị sẽ rời khỏi máy này.`
        : 'Đơn vị sẽ rời khỏi máy này khi máy chủ trả lời.',
    stay: 'Vẫn phụ trách',
    below: 'Phần dưới đây là của',
  },
  ownPage: {
    heading: 'Trang của đơn vị',
    explain:
      'Sổ tay chỉ hiện trên trang này và các trang công đoàn đã đăng ký. Dùng tên chính thức của trang.',
    link: 'Đường dẫn trang',
    linkHint: 'https://www.facebook.com/ten-trang',
    name: 'Tên trang',
    nameHint: 'Công đoàn cơ sở …',
    save: 'Lưu trang',
    saved: 'Đã lưu. Hãy mở trang của bạn trên Facebook.',
    wrongLink:
      'Đây không phải đường dẫn của một trang Facebook. Hãy mở trang rồi chép địa chỉ trên thanh địa chỉ.',
    nameMissing: 'Hãy ghi tên trang.',
    fromServer: 'Trang do máy chủ cấp',
  },
  suite: {
    heading: 'Meta Business Suite',
    explain:
      'Nếu bạn soạn bài trong Meta Business Suite: mở trang của đơn vị ở đó, chép địa chỉ trên thanh địa chỉ rồi dán vào đây một lần. Nhờ mã trang trong địa chỉ, sổ tay hiện đúng ở trang của bạn. Chỉ lưu trên máy này.',
    link: (page: string) => `Địa chỉ Business Suite của ${page}`,
    linkHint: 'https://business.facebook.com/latest/home?asset_id=…',
    wrongLink:
      'Địa chỉ này không có mã trang (asset_id). Hãy chọn trang của đơn vị trong Business Suite rồi chép lại.',
    save: 'Lưu địa chỉ',
    saved: 'Đã lưu. Sổ tay sẽ hiện khi bạn mở trang này trong Business Suite.',
    forgotten: 'Đã lưu. Sổ tay không hiện trong Business Suite nữa.',
  },
  officer: {
    label: 'Cán bộ phụ trách cần hỏi khi có nội dung nhạy cảm',
    hint: 'Ví dụ: Ban Tuyên giáo công đoàn cấp trên. Chỉ lưu trên máy này.',
    save: 'Lưu',
    saved: 'Đã lưu.',
  },
  coordinator: {
    heading: 'Dành cho điều phối viên',
    explain: 'Soạn, duyệt, ký và phát hành gói mẫu cho các đơn vị. Quản trị viên trang không cần mục này.',
    open: 'Mở trang điều phối',
  },
  stored: {
    heading: 'Những gì đang lưu và đã gửi',
    explain:
      'Những gì của bạn rời khỏi trình duyệt đều hiện ở đây, đúng như khi gửi; mã và khóa được che. Bản nháp và các điểm nhắc không được lưu hay gửi.',
    entries: (count: number) => `${count} mục nhật ký lưu trên máy này`,
    templates: (favourites: number, recent: number, values: number) =>
      `Mẫu bài: ${favourites} mẫu yêu thích, ${recent} mẫu dùng gần đây, ${values} chỗ điền đã nhớ. Chỉ nằm trên máy này.`,
    values: 'Những gì đã nhớ để điền lại',
    forget: 'Quên mẫu dùng gần đây và những gì đã điền',
    nothingSent: 'Chưa gửi gì.',
    lastSent: 'Các lần gửi gần nhất',
    setAside: (count: number) => `${count} bản ghi hỏng đã để riêng, các mục khác vẫn dùng bình thường`,
  },
  ignored: {
    heading: 'Cụm từ không nhắc nữa',
    explain: 'Do bạn chọn khi soạn bài. Chỉ nằm trên máy này, không gửi đi đâu.',
    none: 'Chưa có cụm từ nào.',
    restore: 'Nhắc lại',
    restoreOne: (phrase: string) => `Nhắc lại “${phrase}”`,
  },
  recorder: {
    heading: 'Dành cho người sửa sổ tay',
    label: 'Hiện nút ghi cấu trúc trang',
    hint: 'Chỉ bật khi người hỗ trợ nhờ. Nút chỉ ghi khung của trang: loại thẻ, vai trò, độ dài chữ. Không ghi chữ, tên hay mã nào, và bạn xem lại trước khi lưu thành tệp.',
  },
  unread: {
    explain: 'Sổ tay chưa đọc được dữ liệu trên máy này. Nhật ký và cài đặt vẫn còn nguyên.',
    again: 'Đọc lại',
  },
  popup: {
    openPanel: 'Mở sổ tay ở thanh bên',
    goToPage: 'Mở trang của đơn vị',
  },
};
