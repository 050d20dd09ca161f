import type { CalmWords, PhraseList } from '../phrases/phrase-list.ts';
import { PREVENTS, TEACHES } from './lessons.ts';

const officeAddress: CalmWords = {
  before:
    'nhà văn hóa lao động|trụ sở|văn phòng|cơ quan|công ty|địa điểm|cửa hàng|nhà trường|bệnh viện|nhà văn hóa',
  teaching: 'không đăng|không nêu|không chia sẻ|không công khai|bảo vệ|che',

  fillers: 'đặt tại ở có của chính mới địa chỉ',
};

/** Where a person lives. An office's address is public, so a word for a home must stand there, and a number. */
export const homeAddresses: PhraseList = {
  category: 'personal_data',
  severity: 'medium',
  kind: 'address',
  phrases: [
    {
      say: [
        'địa_chỉ nhà [riêng|ở]',
        'phòng_trọ số',
        'ở phòng # khu_trọ|khu_nhà_trọ|nhà_trọ|dãy_trọ|ký_túc_xá',
        'nhà [riêng] anh|chị|bác|chú|cô|ông|bà ~ ở số|tổ|ấp|thôn|xóm',
        'nhà_riêng [ở|tại] số|ngõ|hẻm|phòng',
        'nhà anh|chị|em|mình|tôi|bác|chú|cô|ông|bà|cháu ~ số|ngõ|hẻm|ngách|kiệt',
      ],
      notBefore:
        'ăn thiếu công sinh báo ghế lượng có diện giá hàng hát hơn khách mới máy rộng trung từ nước sách thi thuốc trẻ trường văn xe xưởng',
      needs: 'number',
    },
    {
      say: ['phòng_trọ #'],
      needsMarks: true,
      notBefore:
        'chiếc cái hộp suất phần ký ổ thùng túi gói bình hotline tổng điện # mình gian giường bố mẹ giờ khi năm tháng ngày lúc ca trở m m2 mét người phòng tầng đồng triệu nghìn ngàn k tr',
    },
    {
      say: [
        'số_nhà #',
        'thường_trú|tạm_trú|cư_trú|trú|ngụ|ở_trọ|thuê_trọ|trọ|hiện_ở|đang_ở|nhà_ở|sống [tại|ở] số|phòng|nhà_số|phòng_số # [ngõ|hẻm|ngách|đường|phố|tổ|thôn|khu_trọ|nhà_trọ|dãy_trọ|khu_phố|ấp]',
      ],
      notAfter: 'lưu tổng con những cả văn dãy khu xóm',
      except: ['khu nhà trọ số #'],
      needs: 'home',
    },
  ],
  calm: officeAddress,
};

/** What a doctor found about a person. "Bệnh hiểm nghèo" of a member who is being helped is no finding: it names no illness. */
export const healthDetails: PhraseList = {
  category: 'personal_data',
  severity: 'high',
  kind: 'health',
  phrases: [
    {
      say: [
        'dương_tính [với] [virus|vi_rút] hiv|ma_túy|lao|giang_mai|viêm_gan|covid',
        'bị|đã|vừa nhiễm hiv',
        'một|hai|ba|có người [đã|bị|vừa|đang] dương_tính|nhiễm [với] hiv',
        'bị|mắc hiv',
        'mắc|bị [bệnh] aids|lao_phổi|giang_mai|lậu|sùi_mào_gà|tâm_thần_phân_liệt|viêm_gan_b',
      ],
    },
    {
      say: ['bị|mắc [bệnh] viêm_gan|viêm_gan_b|trầm_cảm|tâm_thần|động_kinh|lao|giang_mai'],
      notBefore: 'lực động khổ tâm công đao',
      needs: 'person',
      isLegalTerm: true,
    },
    {
      say: [
        'thai|bầu [nhi] [được] # tuần|tháng',
        'điều_trị|mắc|bị|chữa|chẩn_đoán|kết_luận|phát_hiện ung_thư|u_não|bạch_cầu|suy_thận|tiểu_đường|xơ_gan ~ giai_đoạn #',
        'bị|dọa sảy|sẩy [thai]',
        'vừa|mới sảy_thai|sẩy_thai',
        'lương|thu_nhập [tháng] [#] [của] anh|chị|em|bác|cô|chú ~ ~ là|được|có #',
      ],
      needs: 'person',
      notBefore: 'chân tay',
      isLegalTerm: true,
      notAfter: 'đàn',
    },
    {
      say: ['nhiễm hiv', 'chẩn_đoán|chuẩn_đoán [là] [mắc|bị|có]', '[hồ_sơ] bệnh_án', 'kết_quả xét_nghiệm'],
      notBefore: 'chiếc máy lỗi sự hỏng hình sớm kỹ điện lỗi hư sự máy động',
      bareNotBefore: 'vien',
      needs: 'person',
    },
  ],
  calm: {
    frames: true,
    before: `${PREVENTS}|không phân biệt đối xử|nhận|trả|đọc|cách đọc|chị em|lao động nữ|bạn nữ|vì họ|phòng|tỷ lệ|số ca|số người|kỳ thị|nguy cơ|phát hiện sớm`,
    teaching: `${TEACHES}|người|những người|khi|nếu|trường hợp|quyền|tư vấn|công tác|tìm hiểu`,

    fillers: 'bị có kết quả xét nghiệm lây các và về hỗ trợ đối với của dương tính nhiễm trong cho không',

    after: 'là gì|trở lên|bình quân|tháng trở|tuần trở',
    law: 'không kỳ thị|được về sớm|tư vấn|bác sĩ hướng|làm sao biết|chuyên gia|việc nhẹ|hồ sơ nghỉ',
  },
};
