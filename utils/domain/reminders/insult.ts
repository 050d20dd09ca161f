import type { PhraseList } from './phrases/phrase-list.ts';

/** Words for "sleep", "fish sauce", "language" that begin like "ngu" where no marks are written. */
const BARE_NOT_NGU =
  'gat quen duc canh phap dan lam day nghi coi khuya it say nghiep hanh am cot vi sac truong loi nghia van phu luan dem nuong ngon yen sau thu su';

/** Words that insult a person. Walnuts, rubbish to be swept and worn-out surfaces stay silent. */
export const insults: PhraseList = {
  category: 'insult',
  severity: 'medium',
  lists: {
    you: 'đồ|thằng|bọn|lũ|đám|mày|chúng_mày|tụi_mày|tụi|con_mụ|mụ|gã|quân|mấy_thằng|mấy_đứa|cái_thằng|cái_lũ|cái_bọn|đứa|loại|thứ|hạng|tên|con',
    bad: 'ngu_dốt|ngu_si|ngu_xuẩn|ngu_ngốc|ngu_đần|ngu_muội|khốn|khốn_nạn|khốn_kiếp|điên|hèn|hèn_hạ|mất_dạy|vô_học|vô_dụng|vô_tích_sự|ăn_hại|ăn_bám|rác_rưởi|đểu|đểu_cáng|đê_tiện|súc_sinh|súc_vật|óc_chó|óc_lợn|óc_bã_đậu|não_phẳng|đần|đần_độn|dốt_nát|cặn_bã|mặt_dày|phản_bội|vô_ơn|bạc_bẽo|vô_liêm_sỉ|chó_má|chó_chết|chó_đẻ|mất_nết|đĩ|dở_hơi|thần_kinh|thiểu_năng|bại_não|phế_vật|phản_phúc|bất_tài|bất_lương|láo|láo_toét|hỗn_láo|mất_gốc|khùng|tham_lam|lưu_manh|bịp_bợm|vô_lại|rẻ_rách|bẩn_thỉu|đần_thối|đạo_đức_giả|hãm|nịnh_bợ|nhu_nhược|lươn_lẹo|tráo_trở|mất_nhân_tính|lười_biếng|lười_như_hủi|giòi_bọ|sâu_bọ|cặn_bã_xã_hội|vô_văn_hóa|bố_láo|xấc_láo|ăn_cắp|ăn_trộm|ăn_cướp|ăn_chặn|ăn_bẩn|ăn_tàn_phá_hại|đầu_đất|đầu_bò|hâm|hâm_dở|dở_người|não_tàn|não_cá_vàng|trẻ_trâu|hút_máu|bòn_rút|thối_tha|thối_nát|dơ_bẩn|điên_khùng|ngớ_ngẩn|tâm_thần|mất_não|sâu_mọt|lừa_đảo|chó_điên|ranh_con|hồ_ly|giặc_cái|lật_lọng|hai_mặt|gian_xảo|xảo_trá|đốn_mạt|ti_tiện|hèn_nhát|nhát_chết|dốt|lười_nhác|ăn_cháo_đá_bát|vô_ý_thức|mất_lịch_sự|thất_đức|ác_ôn|cầm_thú|không_ra_gì',
  },
  phrases: [
    {
      say: ['đồ|thằng|bọn|lũ|mày|con_mụ ngu'],
      notBefore: 'dân ngơ',
      bareNotAfter: 'cuong trinh quy bo can che len bac cau chien co muoi nhiet toc ban bien moi trong',
      bareNotBefore: `${BARE_NOT_NGU} coc kim`,
    },
    {
      say: [
        'thứ|loại|đám|hạng|đứa|đúng_là|quá|toàn|mặt ngu',
        'ngu quá|thế|thật|vl|vãi|lắm|hết_chỗ|hết_phần|hết_thuốc|mà_lì|còn|lâu',
      ],
      needsMarks: true,
      notBefore: 'dân ngơ muội',
    },
    {
      say: ['ngu như bò|lợn|chó|heo|trâu|con|cục|gì|thế'],
      notAfter: 'giấc',
      bareNotAfter: 'doi ngon hang bo an thanh ca giac tre be chau chung thanh',
    },
    { say: ['ngu như', 'ngu_dốt|ngu_si|ngu_đần'], needsMarks: true, notAfter: 'giặc nạn' },
    { say: ['ngu_xuẩn|ngu_ngốc'], bareNotAfter: 'phuong lang ho pho' },
    {
      say: [
        '<you> <bad>',
        '<you> [này|kia] [toàn|là] [<you>] <bad>',
        'toàn|đúng_là|thật_là|đúng [lũ|bọn|đồ] <bad>',
      ],
      needsMarks: true,
      notBefore: 'hình',
      bareNotBefore: 'duoc',
    },
    {
      say: ['đồ|thằng|bọn|lũ khốn_nạn|khốn_kiếp|hèn_hạ'],
      isLegalTerm: true,
      bareNotBefore: 'dien cap cu sinh vien tap ky duong',
      bareNotAfter: 'tang trao cuong',
    },
    {
      say: ['óc chó|lợn|heo|bã_đậu'],
      notAfter: 'hạt quả dầu sữa nhân cây gỗ trái bơ bột vị kẹo bánh và vỏ',
      isLegalTerm: true,
      bareNotAfter: 'oc',
    },
    {
      say: ['mất dạy'],
      notBefore: 'học thêm kèm hát',
      notAfter: 'bị',
      bareNotAfter: 'be vai mot lop ve bi lam khong chong nap do duoi nguoi rua bo co da giay cung',
      bareNotBefore: 'dien cap hoc chuyen an thung do chuc ve ao ren mat du dan',
    },
    {
      say: ['mặt dày'],
      notAfter: 'bề lớp hai một mỗi ván tấm vải giày da gỗ đế có cứng',
      notBefore: 'đặn dặn của ra chống bền',
      bareNotAfter:
        'be vai mot lop ve bi lam khong chong nap do duoi nguoi rua bo hai moi van tam co da giay cung',
      bareNotBefore: 'dien cap hoc chuyen an thung chuc ve ao ren mat du',
    },
    {
      say: ['vô học'],
      notBefore: 'lớp nghề trường bơi bài đại thêm tiếng lái sinh đàn',
      bareNotAfter: 'tang trao cuon quyen tap sach giay bo but chiec doan mua nhan mon phat duong loat',
      bareNotBefore: 'sinh vien tap ky duong vi nghe lop bong truong lai bai cho cua hoc nghe thuat cu',
    },
    {
      say: ['khốn nạn|kiếp', 'rác rưởi', 'câm mồm|họng|miệng_lại|mõm|cái_mồm'],
      isLegalTerm: true,
      bareNotAfter: 'kho tay nguoi',
    },
    {
      say: [
        'đốn_mạt|đê_tiện|súc_sinh|bỉ_ổi|vô_liêm_sỉ|trơ_trẽn|đê_hèn|bố_láo|láo_toét|láo_lếu|xấc_xược|hỗn_láo|mất_nết|đểu_cáng|vô_giáo_dục|mất_nhân_tính|vô_văn_hóa|vô_tích_sự|não_phẳng|lươn_lẹo|tráo_trở',
        'ngậm|im|khóa|bịt [cái] mồm|mõm|họng [lại|vào|đi]',
        'chó má|chết|đẻ|chửi',
        'mẹ|bố|cha|tổ_sư|tổ_cha|mả_cha|má mày|nhà_mày|chúng_mày|tụi_mày',
        'con mẹ [nó|mày]',
        'cút [hết] đi|xéo|khỏi|về|xuống|mẹ',
        'biến [mẹ] đi',
        'xéo đi',
        'mặt chó|l|lồn|mẹt|thớt|mo|lờ',
        'vãi l|lồn|cả_lồn|đái|chưởng|cứt|lúa',
        'óc cứt|bò|tôm|trâu|lờ',
        'ăn cứt|shit|c',
        'đồ con_lợn|con_chó|chó|giả_tạo|mặt|quỷ|tồi|bỏ_đi|mọi|nhà_quê|lợn',
        'bọn mọi|giám_đốc_ngu',
        'lũ mọi|bán_nước',
        'thằng|lũ|bọn|đám|tụi chó|ngợm|quỷ_sứ|ôn_dịch|chết_tiệt|chết_bầm|mắc_dịch|trời_đánh|khốn_khiếp',
        'mày|tụi_mày|tụi_bay|chúng_bay [bị|là|thì|có|toàn] [đồ] ngu|điên|khùng|chó|hâm|mù|điếc|biết_gì|là_cái_gì|liệu_hồn|chết_đi|cút|im',
        'ngu|điên|khùng|hâm à|hả|vậy',
        'đồ phò|vong_ơn|bất_hiếu|chết_tiệt|chết_bầm',
        'mặt trơ_trán|mo|mẹt thế|thật|quá|vậy|như',
        'đ_m|đ_mẹ|đ_má|đ_mịe|vãi_cả|mẹ_kiếp|bà_nội_mày|đồ_con_hoang',
        'con|mụ|lão|đứa ăn_cắp|ăn_trộm|ăn_cướp|lừa_đảo|bịp|đầu_đất|đểu|khốn|hèn|dốt|vô_ơn|lật_lọng',
        'đm lại|mày|chúng|thằng|tụi|nó|cái|sếp|làm|đời|tăng_ca|trừ_lương',
        'thằng|lũ|bọn chó|khốn|điên|hâm này|kia|đó|ấy|nào',
      ],
      needsMarks: true,
      notAfter: 'hạt bắt nuôi về xích tiêm dắt chăm',
      notBefore: 'hình cảnh nghiệp con mèo cưng nhà ánh đổi kỷ hóa',
    },
  ],
  calm: {
    before:
      'hạt|quả|dầu|sữa|bánh|nhân|cây|trái|bơ|kẹo|gỗ|thu gom|dọn|dọn dẹp|nhặt|quét|đổ|vứt|xả|xử lý|phân loại|thùng|bãi|đống|giặc|nạn|xóa',
    fillers: 'và các loại những sạch rác hết hạt',
    signs:
      'lên cơn|sau lưng|ăn đòn|ra oai|trừ lương|chán hết|dám nói|có sủa|biến đi|cút đi|chúng mày|như thế à|hết chỗ|mở mồm|im mồm|im đi|kế toán ấy|bảo vệ không|tăng ca nữa|phản bội|mách lẻo|bày ra|trốn việc',
    law: 'hạt|quả khô|hạnh nhân|nho khô|macca|mắc ca|dinh dưỡng|omega|granola|trái cây|thu gom|dọn|vệ sinh|môi trường|quét|nhặt|xử lý rác|phân loại|bãi rác|sạch|kênh|mương|bãi biển|công viên|cây xanh|suất quà|hộp quà',
    history:
      'không xúc phạm|văn hóa ứng xử|tránh dùng|không nên dùng|không dùng từ|không dùng lời|chí phèo|nhân vật|truyện|tiểu phẩm|tác phẩm|vở kịch|giặc dốt',
  },
};
