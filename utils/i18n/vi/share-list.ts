export const shareList = {
  heading: 'Toàn bộ danh mục',
  back: 'Về Hôm nay',
  search: 'Tìm theo tên bài, trang hoặc đợt',
  states: 'Trạng thái',
  all: 'Tất cả',
  found: (count: number) => `${count} bài`,
  none: 'Không có bài nào như vậy trong danh mục.',
  showAll: 'Xem tất cả',
};
