import type { PhraseEntry } from '../phrases/phrase-list.ts';

/** Bets, lotteries outside the law, and the houses that take them. */
export const gambling: readonly PhraseEntry[] = [
  {
    say: ['nhà_cái ~ tặng|cược|nạp|thưởng|rút', 'nhà_cái tổ_chức quay_số|tặng'],
    notAfter: 'tới đến về',
  },
  {
    say: ['nhà cái'],
    bareNotBefore: 'app ung dat cach tang tao thien tien tri',
    notAfter: 'tới đến về',
    notBefore:
      'cúp chìa thẻ mũ then nồi quạt tủ ghế nón mũ máy bếp bàn chăn áo gì mệt nhà nút tên tổ tý tí bàn ghế tủ giường',
  },
  {
    say: [
      'cá_cược|cá_độ bóng|trận|online|qua_mạng|thể_thao|trên_mạng|trực_tuyến|uy_tín|đá_gà',
      '<play> [số] cá_cược|cá_độ|cờ_bạc|lô_đề|số_đề',
      'kèo|sàn|web cá_cược|cá_độ',
      'bài_bạc|cờ_bạc|lô_đề|đánh_bài|đánh_bạc bịp|online|qua_mạng|trực_tuyến|uy_tín|ăn_tiền|đổi_thưởng',
      'đặt_cược',
    ],
    notBefore: 'hỏa xứ',
    except: ['chốt số đề tài', 'chốt số đề xuất', 'chốt số đề án', 'chốt số đề nghị'],
  },
  {
    say: ['cá_cược|cá_độ|cờ_bạc|lô_đề'],
    needsMarks: true,
    notAfter: 'quân lá lứa vài hai ba bốn năm mấy các những từng',
    notBefore:
      'ph lạnh chạm lấp can tài án cương thi sâu rộng cải này tuổi một hai ba bốn năm sáu # nghị xuất cập',
    bareNotBefore: 'ca ha hoc la si thach van',
  },
  {
    say: ['bán|chơi|ghi|thầu|đánh lô|đề'],
    needsMarks: true,
    notBefore:
      'sầu vải xoài dừa thanh chanh lúa cà trái quả gạo bài cương cập kiểm mục nghi nghị nhật ra sản thi thơ tô tài hàng tên xuất xướng án được đạt',
  },
  {
    say: ['nổ hũ', 'tài xỉu', 'xóc đĩa'],
    bareNotBefore: 'het hoai hoc hong nam roi tu va xiu tieu hai nhu',
    notAfter: 'ngô gạo bỏng trọng',
  },
  {
    say: [
      'baccarat|bài_cào|bầu_cua|bắn_cá|lô_tô|poker|tiến_lên|xổ_số|đá_gà online|trực_tuyến|uy_tín|ăn_tiền|đổi_thưởng',
      'kèo chuẩn|ngon|sáng|thơm|vip|ăn_chắc',
      'bạch_thủ|cầu_lô|lô_đẹp|số_đẹp_hôm_nay',
      'game|slot bài|slot|đổi_thưởng',
      'nạp lần|rút|tiền_lần_đầu|đầu nhanh|rút_nhanh|đầu',
    ],
    bareNotBefore: 'het hoc hong nam roi tien tu va xiu',
  },
  { say: ['soi cầu|kèo'], notBefore: 'thang trục' },
  { say: ['nhận|tặng code|giftcode'], notBefore: 'khóa thi học' },
  { say: ['dàn_đề'], needsMarks: true, bareNotAfter: 'huong chi keo' },
];
