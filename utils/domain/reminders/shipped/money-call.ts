import type { PhraseList } from '../phrases/phrase-list.ts';
import { NO_MONEY } from './lessons.ts';
import { moneyAsked } from './money-asked.ts';
import { moneyCalm } from './money-calm.ts';

/** "nộp trước 15/12", "nộp trước 05.12": a day, and no sum. */
const MONTHS = '1 2 3 4 5 6 7 8 9 10 11 12 01 02 03 04 05 06 07 08 09';
/** "đóng trước 22h30" */
const HOURS = Array.from({ length: 24 }, (_, hour) => `${hour}h ${hour}h30`).join(' ');
/** "hoạt động", "triệu đồng", "nói chuyện": without marks they end like a word for paying. */
const NOT_PAID =
  'ra bien chu cong dien doi hanh hoat hoi hop khoi lao ngan nghin rung song tac trieu ty van xuc';

/** Calls for money. Wages paid into accounts, results of collections, and warnings against false collectors stay silent. */
export const moneyCalls: PhraseList = {
  category: 'money_call',
  severity: 'high',
  lists: {
    all: 'các_công_đoàn_cơ_sở|các_đơn_vị|toàn_ngành|cán_bộ_công_nhân_viên|cán_bộ_công_nhân_viên_công_ty|công_nhân_viên|giáo_viên|nhân_viên|cbcnv|nlđ|cnlđ|toàn_thể_cán_bộ|ace|anh_chị|anh_chị_em|anh_em|bà_con|chị_em|các_anh_chị|các_bạn|các_mạnh_thường_quân|các_nhà_hảo_tâm|các_tấm_lòng|các_đoàn_viên|cán_bộ|công_nhân|cả_nhà|cộng_đồng|doanh_nghiệp|mn|mọi_người|người_lao_động|nhà_hảo_tâm|quý_vị|toàn_thể_đoàn_viên|tấm_lòng_vàng|đoàn_viên|đồng_nghiệp',
    give: 'chung_tay_giúp|chung_tay_giúp_đỡ|chung_tay_góp|chung_tay_ủng_hộ|giúp_tiền|giúp_đỡ|góp_chút|góp_chút_tiền|góp_của|góp_tiền|hỗ_trợ_tiền|quyên_góp|quyên_tiền|tài_trợ_tiền|từ_thiện|đóng_góp|ủng_hộ',
    to: 'cho|qua|theo|tới|vào|vô|về|đến',
    account: 'momo|stk|số_momo|số_thẻ|số_tk|số_tài_khoản|số_điện_thoại_momo|tk|tài_khoản|ví_momo|zalopay',
    help: 'chung_tay|chia_sẻ|cứu|cứu_giúp|cưu_mang|giúp|giúp_đỡ|góp|góp_tiền|hỗ_trợ|quyên_góp|đóng_góp|ủng_hộ',
    needy:
      'thầy|miền_trung|vùng_bão|anh|bà|bà_con|bác|bé|bố_con|bệnh_nhân|chi_phí|cháu|chị|chú|cô|cụ|em|gia_đình|hai_mẹ_con|hoàn_cảnh|mẹ_con|mổ|nạn_nhân|ông|phẫu_thuật|tiền|tiền_thuốc|viện_phí|vợ_chồng|xây_nhà|đoàn_viên_bị|đồng_bào|đồng_nghiệp|vùng_lũ|quán_cơm',
  },
  phrases: [
    ...moneyAsked,
    {
      say: [
        'kêu_gọi [sự] [<all>] [<all>] [cùng] [hãy] [chung_tay] <give>',
        'cần|kêu_gọi|mong|mong_các|mong_quý|nhờ|nhờ_các|vận_động|xin [các|quý] nhà_hảo_tâm|tấm_lòng_vàng',
        'góp_tiền|ủng_hộ [thì] [hãy|xin] quét',
        'nhà_hảo_tâm giúp|nào|xin|ơi',
        'ai|bạn_nào muốn giúp|giúp_đỡ|ủng_hộ anh|bà|bác|chị|chú|cháu|cô|cụ|em|gia_đình|ông',
        'mong|nhờ|xin <all> [cùng|hãy|mở_lòng|rộng_lòng] [giúp] [mỗi_người] [một_tay] <give>',
      ],
      except: ['đóng góp thêm ý kiến', 'đóng góp chân thành', 'giúp đỡ trong công việc'],
      notBefore: `điệu ${NO_MONEY} thêm chân hàng nhiều chủ hiến kiến ngày sức trí tuệ tích xây ý`,
    },
    {
      say: ['kêu_gọi [<all>] [<all>] [cùng] ủng_hộ'],
      notBefore: 'điệu hàng chủ hiến kiến ngày phong quan sáng sức việc ý đội',
    },
    {
      say: ['quyên góp|tiền'],
      notAfter: 'chim đỗ',
      notBefore: 'do máu quần sách áo ý đồ',
      bareNotAfter: 'cac chu dung nhung su tham thuc',
      bareNotBefore: 'chung mat nhat phan suc tieng von',
    },
    {
      say: [
        'bank|chuyển|gởi|gửi|nộp [tiền] [ủng_hộ] <to> <account>',
        'chuyển|gửi [tiền] cho|giúp [anh|chị|em|mình] <to> <account>',
        '<account> [tiếp] giúp_đỡ|nhận|đóng_góp|ủng_hộ',
        'bank|chuyển_khoản|chuyển_tiền|ck cho_anh|cho_chị|cho_chủ|cho_em|cho_mình|giúp|gấp|hộ|ngay|qua|theo|trước|tới|vào|về|đến_số|ủng_hộ',
      ],
      isLegalTerm: true,
      notAfter: 'ước điều bằng',
      bareNotAfter: 'day doi tho',
      bareNotBefore: 'dich',
      notBefore: 'phần học lương lại',
    },
    {
      say: [
        'mã|mã_qr|quét|scan [qr] [bên_dưới|dưới|dưới_đây|này|sau] [để] [nhận] chuyển_khoản|chuyển_tiền|donate|giúp|góp|nhận_tiền|nộp_tiền|tặng_tiền|đóng_góp|đóng_tiền|ủng_hộ',
      ],
      notBefore: 'hội mẫu phong ý tiết',
    },
    {
      say: ['mọi [sự] [khoản] giúp_đỡ|hỗ_trợ|đóng_góp|ủng_hộ [xin] [vui_lòng] chuyển|gửi|qua|về'],
      isLegalTerm: true,
      notBefore: 'kỹ thủ chuyên pháp thông tâm y',
    },
    {
      say: ['mạnh thường quân', 'lòng hảo_tâm'],
      notBefore: 'số xe đội',
      bareNotBefore: 'tam trong ly sat',
      bareNotAfter: 'vung',
      except: ['mạnh thường quân nước', 'tích truyện mạnh thường quân'],
    },
    {
      say: [
        'ủng_hộ bằng|gửi_về|qua|theo|vào|xin_gửi',
        'toàn_thể đoàn_viên|cán_bộ quyên_góp',
        'ủng_hộ qua thủ_quỹ',
        'ủng_hộ về <account>',
        'ủng_hộ ~ ~ qua|vào <account>',
      ],
      notBefore:
        'những cuộc biểu tiếng lời facebook thứ lúc ba bốn các hai hành hình mấy nhiều năm phong sản từng suốt',
      bareNotBefore: 'chung dong nhiet tay trinh troi',
      isLegalTerm: true,
      except: ['ủng hộ qua phiếu biểu'],
    },
    {
      say: ['ví momo|viettel_money|vnpay|zalo_pay|điện_tử', 'qua [số] momo|viettel_money|zalo_pay'],
      bareNotAfter:
        'tieng may xuong cuu ke thuat su linh cu phong khoa ban don hien kien mach va nganh nghe nghiep yeu',
      bareNotBefore: 'tram dong ban hoc va',
      isLegalTerm: true,
      notAfter: 'dẫn thư',
    },
    {
      say: ['chuyển|cọc|nộp|đóng trước [cho|khoảng|mỗi_người] #'],
      notBefore: `ghế bàn thùng suất bộ cái hộp kiện xe người phút giờ ngày năm tháng tuần ${MONTHS}`,
      bareNotAfter: NOT_PAID,
    },
    {
      say: ['chuyển|cọc|nộp|đóng trước [cho|khoảng|mỗi_người] cọc|phí|tiền|toàn_bộ'],
      bareNotAfter: NOT_PAID,
    },
    {
      say: ['chuyển|cọc|gửi|nộp|đóng lệ_phí|phí|tiền trước'],
      notBefore: `# ${HOURS} bạ giờ khi ngày tháng`,
      needsMarks: true,
    },
    {
      say: ['chuyển|cọc|gửi|nộp|đóng lệ_phí|phí|tiền trước # 000|k|nghìn|ngàn|trăm|triệu|tr|củ|đồng'],
      needsMarks: true,
    },
    {
      say: ['đóng trước'],
      notAfter: 'phải điện hông cửa cổng tin kho quầy xe',
      notBefore: `năm # ${HOURS} mở cổng cửa giờ hạn khi mùa mặt ngày năm tháng thời van`,
      bareNotAfter:
        'hang ra may # phat ban bang bien bo cac cai canh cay chu dam dang doi gay hai hanh hoat hoi hop khoi lao mot mua ngan nghin o qua rat rung ruong song tac thi thuong trieu tu ty van xuc',
      bareNotBefore: 'sanh day het mot nha quay san',
    },
    {
      say: ['giữ chỗ_trước|slot|suất|xuất', 'cọc giữ_chỗ'],
      bareNotBefore: 'huong khau phat su',
      notBefore: 'bánh hạt phở xôi bắt đá thi cơm ăn vào bản dự đá lên tiêu xứ',
      notAfter: 'bếp đoàn ký',
    },
    {
      say: [
        'góp tiền [cho|giúp|hỗ_trợ|mua|để|ủng_hộ]',
        'ai|mỗi_bạn|mỗi_người|mỗi_nhà [xin] [hãy] góp|đóng|ủng_hộ [tối_thiểu|ít_nhất] #',
        'góp [mỗi_người] # k|nghìn|ngàn|trăm|đồng',
        'giúp|giúp_đỡ|ủng_hộ tiền [mặt] [cho|giúp|để]',
        'chung_tay góp_tiền',
        'sao ~ không quyên_góp|ủng_hộ',
        'tiếp_tục ủng_hộ|quyên_góp đợt',
        'suất ~ cọc # triệu|k|nghìn',
        'quyên_góp tiền_mặt|ủng_hộ',
        'đóng|góp tạm cho anh|chị|em|cô|bác ~ #',
        'quyên_góp áo_ấm',
        'cùng|hãy|mời|phát_động|kêu_gọi ~ quyên_góp quần_áo',
        'quyên_góp giúp|cho chị|anh|em|cháu|bác|cô|chú|gia_đình',
        'ủng_hộ qua [các|hai|những|hình_thức] [số] cách|kênh|tài_khoản|stk|chuyển_khoản|tiền_mặt',
        'giúp bằng chuyển_khoản về|qua|vào',
        'cọc|đặt_cọc trước',
        'nộp|đóng phí cọc|giữ_chỗ|tham_gia',
        'xin tiền giúp|ủng_hộ',
        'donate cho|giúp|qua|ủng_hộ',
        'gây|góp|lập|mở quỹ [từ_thiện|để] cho|chữa|giúp|hỗ_trợ|mua|mổ|phúng|thăm|tặng|xây|ủng_hộ',
        'ai_hảo_tâm|có_lòng|mở_lòng|ra_tay|rủ_lòng [thì] [xin] cứu|giúp|ủng_hộ',
        'qua|theo|tới|vào mã_qr|stk|số_momo|số_tài_khoản bên_dưới|dưới_đây|này|sau|ở_dưới',
        'chuyển_khoản|chuyển_tiền|ck cọc|giữ_chỗ|đặt_chỗ|đặt_cọc',
        'góp|ủng_hộ ai_ít|mỗi_người|người [một] chút|ít',
        'giúp|ủng_hộ bé|cháu|em|mình mấy|vài|ít chục|nghìn|triệu|trăm|đồng',
        'mong|xin các_tấm_lòng|quý_ân_nhân|ân_nhân',
        'cho|xin [lại] stk|số_tài_khoản giúp|gửi|để',
        'chuyển|cọc|gửi|nộp|đóng lệ_phí|phí|tiền cho_chị|cho_em|cho_mình|gấp|hôm_nay|ngay|vào_tài_khoản|để_giữ|để_nhận|để_được',
        'chuyển|góp|nộp|đóng [lệ_phí|phí|quỹ|tiền] # [k|nghìn|ngàn|triệu|đồng] cho|là|làm|mỗi|phí|qua|tiền|trước|vào|để',
        'cần|thiếu|xin [một] [chút|khoản|ít] tiền [gấp] [để] [lo] chữa|ghép|mua_thuốc|mổ|nộp_viện|đóng_viện|phẫu_thuật|viện_phí',
        'cho|xin [cháu|em|mình|tôi] chút|xin|ít [chút|ít] tiền',
        'ai|bà_con|các_bạn|mọi_người [nào] có_lòng|có_tâm|có_điều_kiện|thương [thì] [hãy|xin] cho|chuyển|giúp|góp|ủng_hộ',
        'mong|nhờ|xin [bà_con|các_nhà|cộng_đồng|mọi_người] cưu_mang|cứu|cứu_giúp|giúp_đỡ anh|bác|bé|bố|cháu|chú|chị|cô|em|gia_đình|mẹ',
        'xin <all> chung_tay|cứu_giúp',
        'chung_tay|cùng_nhau cứu|giúp|giúp_đỡ|hỗ_trợ [cho] anh|bác|bé|cháu|chú|chị|cô|em|gia_đình|đồng_nghiệp',
        'giúp|tặng|ủng_hộ [cho] [cháu|chị|em|gia_đình|mình] qua|vào [số] momo|stk|tài_khoản|ví|zalopay',

        'nhận [mọi|tiền] hảo_tâm|quyên_góp|đóng_góp|ủng_hộ hết|qua|tới|về|đến',
        'bắn|donate|lì_xì|mừng_tuổi [tiền] [cho|giúp] [bé|cháu|em|mình] qua|vào [số] momo|stk|tài_khoản|ví|zalopay',
        'nhận tiền [giúp] hết|tới|đến',
        'giúp_đỡ|hảo_tâm|tấm_lòng [xin] [vui_lòng] [gửi] gửi|liên_hệ [về] [số] stk|tài_khoản',
        'mua_giúp|mua_ủng_hộ|đấu_giá [gây|để] gây_quỹ|quỹ|ủng_hộ',
        'cho anh|chị|em|mình [xin] mượn|vay [nóng|ít|tạm] #',
      ],
      needsMarks: true,
      notAfter: 'thành tích',
      except: ['đóng góp nhiều cho', 'đóng góp nhiều vào', 'đóng góp nhiều để'],
      bareNotAfter: 'lao muc cac nhung day moi',
      notBefore:
        'tay ý món bài tiết câu tấm bộ cái ghế bàn hôm phút chậu lượt tràng vai phiếu ảnh bức bông chiếc cuốn cây giọt hạn hoa kiến máu ngày quyển sáng thông viên vốn',
    },
  ],
  calm: moneyCalm,
};
