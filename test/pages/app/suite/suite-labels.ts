import { language } from '../settings.ts';

// English as in public sources of 2026-09. How Business Suite is worded in Vietnamese is not known: these words are ours, and the
// extension must not hang on them.
const vi = {
  title: 'Meta Business Suite – trang thực hành',
  nav: ['Trang chủ', 'Thông báo', 'Nội dung', 'Công cụ lập kế hoạch', 'Hộp thư'],
  search: 'Tìm kiếm trong Business Suite',
  heading: 'Tạo bài viết mới',
  postTo: 'Đăng lên',
  media: 'File phương tiện',
  addMedia: 'Thêm ảnh/video',
  details: 'Chi tiết bài viết',
  text: 'Nhập chữ đi kèm bài viết của bạn vào đây.',
  schedule: 'Đặt ngày và giờ',
  comments: 'Bình luận mới nhất',
  reply: 'Trả lời bình luận…',
  preview: 'Xem trước trên Bảng feed',
  cancel: 'Hủy',
  publish: 'Đăng',
  published: 'Đã đăng bài viết.',
};

const en: typeof vi = {
  title: 'Meta Business Suite – practice site',
  nav: ['Home', 'Notifications', 'Content', 'Planner', 'Inbox'],
  search: 'Search Business Suite',
  heading: 'Create post',
  postTo: 'Post to',
  media: 'Media',
  addMedia: 'Add photo/video',
  details: 'Post details',
  text: 'Write into the dialogue box to include text with your post.',
  schedule: 'Set date and time',
  comments: 'Latest comments',
  reply: 'Reply to comment…',
  preview: 'Facebook Feed preview',
  cancel: 'Cancel',
  publish: 'Publish',
  published: 'Your post is published.',
};

export const suiteLabels = language === 'en' ? en : vi;
