import type { PhraseEntry } from '../phrases/phrase-list.ts';

const LISTS: Readonly<Record<string, string>> = {
  who: 'thợ|công_nhân|người_lao_động|nlđ|cnlđ|nhân_viên|lao_động|anh_em|chị_em|anh_chị_em|chúng_tôi|chúng_em|mọi_người|bà_con|tôi|em|cn',
  about: 'gần|hơn|tới|đến|suốt|liền|liên_tục|khoảng|trên|cả|những|tận',
  wage: 'lương|tiền_lương|tiền_công|lương_thưởng|thưởng_tết|tiền_thưởng|tiền_tăng_ca|lương_tăng_ca|lương_tháng',
  site: 'công_ty|xưởng|nhà_máy|doanh_nghiệp|chủ|sếp',
  pay: 'trả|chi_trả|thanh_toán|phát',
};

/** "lương thực", "lương tâm", "đời lương thiện": words that only begin like a wage. */
const NOT_WAGE = 'thực thiện tâm tri duyên khô khoán';
/** Without marks "lượng", "lường", "lượn" too. */
const BARE_NOT_WAGE = `${NOT_WAGE} y vang binh gia khach kho nuoc lon nho san mua mau hang cao thap ong hoa vua`;

function expand(...say: string[]): string[] {
  return say.map((pattern) => pattern.replace(/<(\w+)>/g, (_, name: string) => LISTS[name] ?? name));
}

/** Wages not paid, paid late, or demanded. */
export const wageComplaints: readonly PhraseEntry[] = [
  {
    say: expand(
      'nợ [của] [<who>] [<about>] [#] [tháng] <wage>',
      'nợ đọng|lại|liên_tiếp|dai_dẳng [#] [tháng] <wage>',
      'nợ lương hàng_trăm|hàng_chục|hàng_nghìn',
      'quỵt|quịt [của] [<who>] [#] [tháng] <wage>',
      'nợ <who> [<about>] # tháng',
      'nợ [<who>] [<about>] # tỷ|triệu [đồng] <wage>',
    ),
    notBefore: NOT_WAGE,
    bareNotAfter: 'cho kho ben so tre cua cuoc va bung',
    isLegalTerm: true,
    bareNotBefore: BARE_NOT_WAGE,
  },
  {
    say: expand(
      'trễ|xù|bùng|giam|ăn_chặn|ăn_quỵt|khất|chây_ì|chậm [<about>] [#] [tháng] <wage>',
      'bị cắt <wage>',
      'vẫn|công_nhân|thợ|anh_em|chị_em chưa có lương|tiền_lương|tiền_công',
      'lương|tiền_lương ~ bị|vẫn|còn nợ',
      'lương|thưởng tháng # <site> [vẫn|còn|lại|đang] nợ|khất|chậm|chưa_trả|chưa_phát',
    ),
    notBefore: `${NOT_WAGE} tối`,
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: expand(
      'chậm|trễ|trì_hoãn|chây_ì|không_chịu|cố_tình_không <pay> [cho] [<who>] [<about>] [#] [tháng] <wage>',
      '<pay> [tiền] lương chậm|trễ|nhỏ_giọt|không_đúng_hạn|thiếu|muộn',
      '<pay> chậm|thiếu|trễ [<about>] [#] [tháng] <wage>',
      'không <pay> [<about>] [#] [tháng] <wage> [cho] <who>',
      'chưa [chịu|được] <pay>|chuyển|nhận|nhận_được|lĩnh|lãnh [đồng|đủ] [<about>] [#] [tháng] <wage>',
      'bị nợ|chậm|giam|quỵt|quịt|bùng|xù <wage>',
      'lương|tiền_lương chậm|trễ [<about>] # tháng',
      '# tháng [nay] chưa|không_được|chưa_được <pay>|nhận|nhận_được|có|lĩnh <wage>',
      'không|chẳng <pay> <wage> [từ|suốt|đã|gần|hơn|cả] # tháng|kỳ|tuần',
      'om|treo|giữ|ém|găm <wage> [của] <who>',
      'nợ|trốn_đóng|không_đóng|chậm_đóng bhxh|bảo_hiểm|bảo_hiểm_xã_hội [của] [cho] <who>',
      '<pay> # phần|nửa <wage>',
      'cắt|xén|trừ [hết|sạch|mất] <wage> [tháng] [của] <who>',
    ),
    notBefore: `nhất sang ${NOT_WAGE} hưu`,
    bareNotBefore: BARE_NOT_WAGE,
    isLegalTerm: true,
  },
  {
    say: expand(
      'đòi [lại] [trả] [công_ty] [nợ] [<about>] [#] [tháng] <wage>',
      'đòi [công_ty|doanh_nghiệp|chủ] [phải] tăng|trả|trả_đủ|chi|chi_trả|nâng|giải_quyết|thanh_toán [đủ] [nợ] <wage>',
      'đòi [lại] quyền_lợi|chế_độ|công_bằng|trợ_cấp|bảo_hiểm',
    ),
    notBefore: NOT_WAGE,
    bareAfter: ['lao dong', 'ke toan', 'ca chuyen', 'tiep tuc', 'nhau di', 'luong va'],
    bareNotAfter:
      'gap tang thay sua bien trao chuyen quy hoan cuoc mot doi suot ca tuc nua cung cua dong toan be quan hau tuy cai',
    bareNotBefore: `${BARE_NOT_WAGE} huu toi co su sang thanh`,
    isLegalTerm: true,
  },
];
