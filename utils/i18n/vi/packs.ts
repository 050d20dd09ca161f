export const packs = {
  search: 'Tìm mẫu bài, có dấu hoặc không dấu',
  all: 'Tất cả',
  contentKinds: 'Loại nội dung',
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
  back: 'Về danh sách mẫu',
  preview: 'Xem trước bài viết',
  locked: 'Phần lời đã duyệt, không nên sửa',
  field: (label: string) => `Chỗ cần điền: ${label}`,
  insert: 'Chèn vào bài viết',
  copy: 'Sao chép',
  missing: (names: string) => `Còn trống: ${names}`,
  leftover: (brackets: string) => `Còn dấu ngoặc vuông cần thay: ${brackets}`,
  inserted: 'Đã chèn. Hãy đọc lại một lượt rồi tự bấm Đăng.',
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
};
