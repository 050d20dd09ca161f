export const packs = {
  search: 'Tìm mẫu bài, có dấu hoặc không dấu',
  all: 'Tất cả',
  contentKinds: 'Loại nội dung',
  occasion: 'Dịp',
  allOccasions: 'Mọi dịp',
  pack: 'Gói mẫu',
  allPacks: 'Mọi gói mẫu',
  campaign: 'Đợt tuyên truyền',
  allCampaigns: 'Mọi đợt',
  groups: {
    favourites: 'Yêu thích',
    recent: 'Dùng gần đây',
    running: 'Đang trong đợt',
    always: 'Dùng quanh năm',
    coming: 'Sắp tới',
    over: 'Không dùng được nữa',
  },
  near: 'Gần giống chữ bạn gõ',
  more: (count: number) => `Xem thêm ${count} mẫu`,
  favourite: (title: string) => `Yêu thích: ${title}`,
  found: (count: number) => `${count} mẫu bài`,
  notFound: (query: string) =>
    `Không có mẫu bài nào khớp với “${query}”. Hãy thử ít chữ hơn hoặc bỏ bớt bộ lọc.`,
  notFoundInFilter: 'Không có mẫu bài nào trong mục đang chọn.',
  showAll: 'Xem tất cả mẫu bài',
  source: (title: string, number: string | undefined) =>
    number === undefined ? `Nguồn: ${title}` : `Nguồn: ${title}, số ${number}`,
  sourceIssued: (title: string, number: string | undefined, issuedOn: string) =>
    number === undefined
      ? `Nguồn: ${title}, ngày ${issuedOn}`
      : `Nguồn: ${title}, số ${number}, ngày ${issuedOn}`,
  validTo: (day: string) => `Dùng đến hết ${day}`,
  validFrom: (day: string) => `Dùng từ ${day}`,
  expiredLabel: 'Hết hiệu lực',
  recalledLabel: 'Đã thu hồi',
  expired: (lastDay: string) =>
    `Mẫu này chỉ dùng đến hết ${lastDay}, nay không chèn được nữa. Hãy tìm mẫu của đợt này hoặc hỏi điều phối viên.`,
  notYet: (firstDay: string) =>
    `Mẫu này dành cho đợt bắt đầu từ ${firstDay}. Hãy xem lại ngày trước khi đăng.`,
  recalled: (day: string) => `Mẫu này đã bị thu hồi ngày ${day}, không dùng nữa.`,
  recalledOn: (day: string) => `Đã thu hồi ngày ${day}`,
  recalledPack: (title: string, unit: string | undefined) =>
    `Mẫu thuộc gói ${unit === undefined ? `“${title}”` : `“${title}” của ${unit}`}, nay không còn trong danh mục. Hãy xem với điều phối viên trước khi đăng nội dung như vậy, và xem lại bài đã đăng theo mẫu này.`,
  withdrawn: {
    unit_may_not: (title: string, unit = '', day: string) =>
      `Từ ${day}, ${unit || 'đơn vị'} không còn được giao phát hành gói mẫu, nên mẫu của gói “${title}” không chèn được nữa.`,
    signers_may_not: (title: string, unit = '', day: string) =>
      `Từ ${day}, người đã ký gói “${title}”${unit && ` của ${unit}`} không còn được giao ký. Khi gói được ký lại, mẫu sẽ tự về.`,
  },
  recallReason: (reason: string) => `Lý do: ${reason}`,
  openInstead: (title: string) => `Mở mẫu thay thế: ${title}`,
  writtenBy: (who: string) => `Người soạn: ${who}`,
  approvedBy: (who: string, day: string) => `Người duyệt: ${who}, ${day}`,
  notApproved: 'Gói không ghi người duyệt',
  fromPack: (title: string, version: number, unit: string | undefined) =>
    unit === undefined ? `Gói “${title}”, bản ${version}` : `Gói “${title}”, bản ${version}, ${unit}`,
  starter: 'Mẫu đi kèm tiện ích. Hãy đối chiếu với văn bản của đơn vị trước khi dùng.',
  back: 'Về danh sách mẫu',
  preview: 'Xem trước bài viết',
  locked: 'Phần lời đã duyệt, không nên sửa',
  editWording: 'Sửa lời văn này…',
  editWordingWhy:
    'Phần nền sẫm là lời văn đã được duyệt. Vẫn sửa được khi thật cần; phần đã sửa sẽ được đánh dấu.',
  editDone: 'Sửa xong',
  approvedWording: (number: number) => `Lời văn được duyệt, đoạn ${number}`,
  ownWording: (number: number) => `Lời văn của mẫu, đoạn ${number}`,
  changed: 'đã sửa lời văn được duyệt',
  restore: 'Trả lại lời đã duyệt',
  fillAsBefore: (count: number) => `Điền như lần trước (${count} chỗ)`,
  field: (label: string) => `Chỗ cần điền: ${label}`,
  pictureAlt: (alt: string) => `Mô tả ảnh: ${alt}`,
  pictureSave: 'Tải ảnh',
  pictureAgain: 'Thử lại',
  pictureCopyAlt: 'Sao chép lời mô tả',
  pictureAltCopied: 'Đã sao chép.',
  pictureHow: 'Tải ảnh về rồi tự gắn vào bài trên Facebook; dán lời mô tả vào ô văn bản thay thế của ảnh.',
  pictureTrouble: {
    unpaired: 'Ghép nối máy này để xem ảnh.',
    unreachable: 'Chưa tải được ảnh: máy chủ không trả lời. Lời của mẫu vẫn dùng được.',
    missing: 'Máy chủ không có ảnh này. Lời của mẫu vẫn dùng được.',
    differs: 'Ảnh nhận được không đúng ảnh đã ký nên không hiện.',
  },
  insert: 'Chèn vào bài viết',
  copy: 'Sao chép',
  missing: (names: string) => `Còn trống: ${names}`,
  leftover: (brackets: string) => `Còn dấu ngoặc vuông cần thay: ${brackets}`,
  inserted: 'Đã chèn. Hãy đọc lại một lượt rồi tự bấm Đăng.',
  addOwnWords:
    'Bài chưa có lời nào của riêng đơn vị. Thêm một câu của đơn vị mình, như việc đã làm hay nơi làm, thì bài gần với đoàn viên hơn.',
  copied: 'Đã sao chép. Hãy bấm vào ô soạn bài rồi nhấn Ctrl+V.',
  copyFailed: 'Chưa sao chép được. Chữ vẫn còn ở khung xem trước: hãy bôi đen rồi nhấn Ctrl+C.',
  notTaken: 'Facebook chưa nhận chữ. Đã sao chép: hãy bấm vào ô soạn bài rồi nhấn Ctrl+V.',
  notTakenNotCopied: 'Facebook chưa nhận chữ. Bài vẫn còn ở đây: hãy bấm Sao chép rồi dán vào ô soạn bài.',
  composing: 'Bạn đang gõ dở một chữ. Hãy gõ xong chữ đó rồi bấm Chèn.',
  noComposer: 'Hãy mở “Tạo bài viết” trên trang của bạn, rồi bấm Chèn.',
  ambiguous: 'Đang mở hơn một ô soạn bài. Hãy đóng bớt, chỉ để lại ô cần dùng, rồi bấm Chèn.',
  existingDraft: 'Ô soạn bài đang có chữ. Chèn vào chỗ con trỏ, thay toàn bộ, hay thôi?',
  insertAtCursor: 'Chèn vào chỗ con trỏ',
  replaceAll: 'Thay toàn bộ',
  cancel: 'Thôi',
  hold: {
    until: (day: string) => `Tạm dừng đăng bài đến hết ${day}`,
    all: 'Áp dụng cho mọi bài.',
    kinds: (names: string) => `Áp dụng cho: ${names}.`,
    ask: 'Đang có yêu cầu tạm dừng đăng. Bạn vẫn muốn dùng mẫu này?',
    insert: 'Vẫn chèn',
    copy: 'Vẫn sao chép',
  },
  notices: 'Thông báo của điều phối viên',
  urgent: 'Khẩn',
  dismiss: 'Đã đọc',
  dismissNotice: (title: string) => `Đã đọc: ${title}`,
  inUse: (count: number) => `Các gói đang dùng (${count})`,
  issued: (day: string) => `phát hành ${day}`,
  verified: (when: string) => `kiểm tra chữ ký lúc ${when}`,
  cameAlong: 'đi kèm tiện ích',
  needsNewer: 'Gói có phần cần bản mới hơn của tiện ích; các phần khác vẫn dùng được.',
  kept: (when: string | undefined) =>
    when === undefined
      ? 'Các gói đang có trên máy vẫn dùng được.'
      : `Các gói đã xác nhận lúc ${when} vẫn dùng được.`,
  trouble: {
    threshold: (kept: string) =>
      `Gói mẫu mới chưa đủ chữ ký nên chưa được dùng. ${kept} Gói mới sẽ tự về khi điều phối viên ký đủ.`,
    expired: (kept: string) =>
      `Đã quá hạn mà máy chủ chưa xác nhận lại gói nào là mới nhất, nên có thể còn gói mới hoặc yêu cầu tạm dừng mà sổ tay chưa thấy. ${kept} Hãy hỏi điều phối viên trước khi đăng việc quan trọng.`,
    list_expired: (kept: string) =>
      `Danh sách gói mẫu của một đơn vị đã quá một năm mà chưa được ký lại, nên gói của đơn vị đó có thể không còn mới nhất. ${kept} Hãy nhờ điều phối viên của đơn vị ra gói (đơn vị bạn hoặc cấp trên) phát hành một bản mới; máy chủ không làm thay được.`,
    older: (kept: string) =>
      `Máy chủ đưa ra gói cũ hơn gói máy này đã nhận, nên sổ tay không lấy. ${kept} Hãy báo điều phối viên.`,
    out_of_path: (kept: string) =>
      `Gói mẫu mới do người không được giao ký, nên sổ tay không lấy. ${kept} Hãy báo điều phối viên.`,
    tampered: (kept: string) =>
      `Gói mẫu nhận về không đúng với bản đã ký, nên sổ tay không lấy. ${kept} Hãy thử mạng khác; nếu vẫn vậy, báo điều phối viên.`,
    too_large: (kept: string) =>
      `Gói mẫu mới lớn quá mức cho phép, nên sổ tay không lấy. ${kept} Hãy báo điều phối viên.`,
    clock: (kept: string) =>
      `Đồng hồ của máy này sai nhiều, nên chưa kiểm tra được gói mẫu mới. ${kept} Hãy xem lại ngày giờ của máy; nếu đã đúng, gói mới sẽ tự về trong vòng một ngày.`,
    unreachable: (kept: string) => `Chưa hỏi được gói mẫu mới vì máy chủ không trả lời. ${kept}`,
    malformed: (kept: string) =>
      `Gói mẫu mới có chỗ sổ tay không đọc được, nên chưa được dùng. ${kept} Hãy báo điều phối viên.`,
  },
};
