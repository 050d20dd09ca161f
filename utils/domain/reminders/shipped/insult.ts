import type { PhraseList } from '../phrases/phrase-list.ts';
import { insultCalm } from './insult-calm.ts';

/** Words for "sleep", "fish sauce", "language" that begin like "ngu" where no marks are written. */
const BARE_NOT_NGU =
  'du va dong gat quen duc canh phap dan lam day nghi coi bang khuya it say nghiep hanh am cot vi sac truong loi nghia van phu luan dem nuong ngon yen sau thu su mua nam nu dem cho';

/** Words that insult a person. Walnuts, rubbish to be swept and worn-out surfaces stay silent. */
export const insults: PhraseList = {
  category: 'insult',
  severity: 'medium',
  lists: {
    you: 'bọn|chúng_mày|con|con_mụ|cái_bọn|cái_lũ|cái_thằng|gã|hạng|loại|lũ|mày|mấy_thằng|mấy_đứa|mụ|quân|thằng|thứ|tên|tụi|tụi_mày|đám|đồ|đứa',
    bad: 'bù_nhìn|ký_sinh_trùng|lắm_mồm|lắm_mỏ|vô_lương_tâm|phản_trắc|mặt_người_dạ_thú|rẻ_tiền|bòn_rút|bạc_bẽo|bại_não|bất_lương|bất_tài|bẩn_thỉu|bịp_bợm|bố_láo|chó_chết|chó_má|chó_điên|chó_đẻ|cầm_thú|cặn_bã|cặn_bã_xã_hội|dơ_bẩn|dốt|dốt_nát|dở_hơi|dở_người|gian_xảo|giòi_bọ|giặc_cái|hai_mặt|hâm_dở|hãm|hèn|hèn_hạ|hèn_nhát|hút_máu|hồ_ly|hỗn_láo|không_ra_gì|khùng|khốn|khốn_kiếp|khốn_nạn|láo|láo_toét|lưu_manh|lươn_lẹo|lười_biếng|lười_nhác|lười_như_hủi|lật_lọng|lừa_đảo|mất_dạy|mất_gốc|mất_lịch_sự|mất_nhân_tính|mất_não|mất_nết|mặt_dày|ngu_dốt|ngu_muội|ngu_ngốc|ngu_si|ngu_xuẩn|ngu_đần|ngớ_ngẩn|nhu_nhược|nhát_chết|não_cá_vàng|não_phẳng|não_tàn|nịnh_bợ|phản_bội|phản_phúc|phế_vật|ranh_con|rác_rưởi|rẻ_rách|sâu_bọ|sâu_mọt|súc_sinh|súc_vật|tham_lam|thiểu_năng|thất_đức|thần_kinh|thối_nát|thối_tha|ti_tiện|tráo_trở|trẻ_trâu|tâm_thần|vô_dụng|vô_học|vô_liêm_sỉ|vô_lại|vô_tích_sự|vô_văn_hóa|vô_ý_thức|vô_ơn|xảo_trá|xấc_láo|ác_ôn|óc_bã_đậu|óc_chó|óc_lợn|ăn_bám|ăn_bẩn|ăn_cháo_đá_bát|ăn_chặn|ăn_cướp|ăn_cắp|ăn_hại|ăn_trộm|ăn_tàn_phá_hại|điên|điên_khùng|đê_tiện|đĩ|đạo_đức_giả|đần|đần_thối|đần_độn|đầu_bò|đầu_đất|đểu|đểu_cáng|đốn_mạt',
  },
  phrases: [
    {
      say: [
        'bọn|lũ|thằng|con_mụ|mày|tụi|cái_đồ|cái_thứ|mấy_con|mấy_mụ ~ <bad>',
        'câm|bịt|ngậm|khâu ~ miệng|mồm|họng|mõm ~ lại|vào|đi|đê',
        'tổ_sư|tiên_sư|tổ_cha|mả_cha|cha_tiên|tiên_nhân [bố|cha|cái|mẹ] nhà|thằng|con|chúng|mày|nó|bay',
        'như cc|cứt|shit|c|l|lìn|buồi|đầu_buồi',
        'đần|dốt|ngáo|lười như bò|chó|heo|lợn|trâu|hủi|con',
        'ngu thì|mà chết|chịu|lì|tưởng|cứ|còn',
        'khùng|điên|mù|ngu|rảnh|hâm hay_sao|hả|chắc mà',
        'thằng_cha|con_mụ|con_mẹ|mụ ~ đó|kia|này|ấy',
        'xấu như quỷ|ma|khỉ|chó',
        'dốt đặc|đặc_cán_mai',
        'người_gì|đồ|thứ|sao mà [nó] đần_độn|đần|ngu|dốt|vô_duyên',
        'bọn|lũ|đám|đồ nhà_quê ~ rách_rưới|biết_gì|kia|đó',
        'lão|mụ|thằng|con già_dê|già_dịch|già_khú|phản_chủ',
      ],
      needsMarks: true,
      notAfter: 'vùng bão mưa chống sau trận cơn mùa bắt chăm dắt hạt nuôi về xích trái quả đồng phiến mưu ý',
      bareNotBefore:
        'lop sinh trung cam duoc hoc lam choi bo xem don kham ve cho cu hang rieng san ten nghiep',
      except: ['bọn rầy nâu ăn hại'],
    },
    {
      say: ['bọn|con_mụ|lũ|mày|thằng|đồ ngu'],
      notBefore: 'dân ngơ',
      bareNotAfter: 'bac ban bien bo can cau che chien co cuong len moi muoi nhiet quy toc trinh trong',
      bareNotBefore: `${BARE_NOT_NGU} coc kim som`,
    },
    {
      say: ['ngu còn|hết_chỗ|hết_phần|hết_thuốc|lâu|lắm|mà_lì|quá|thật|thế|vl|vãi'],
      needsMarks: true,
      notBefore: 'dân muội ngơ',
    },
    {
      say: ['ngu như bò|chó|con|cục|gì|heo|lợn|thế|trâu'],
      bareNotBefore: 'nao',
      notAfter: 'giấc',
      bareAfter: ['lam an'],
      bareNotAfter: 'an be bo ca chau chung doi hang ngon thanh tre',
    },
    {
      say: ['ngu như', 'ngu_dốt|ngu_si|ngu_đần'],
      needsMarks: true,
      notAfter: 'chữ nàng đường giặc nạn',
      bareNotBefore: 'nghiep',
    },
    { say: ['ngu_ngốc|ngu_xuẩn'], bareNotAfter: 'ho lang pho phuong' },
    {
      say: ['<you> [kia|này] [là|toàn] [<you>] <bad>'],
      needsMarks: true,
      notAfter: 'sơ biểu giấy đồng phiến món mưu ý',
      notBefore: '# thành ở',
      bareNotAfter: 'sao',
      bareNotBefore: 'bang vut nghe duoc hoc lam choi bo xem don kham ve cho cu hang rieng san ten nghiep',
      except: ['bà con vô học'],
    },
    {
      say: ['bọn|lũ|thằng|đồ hèn_hạ|khốn_kiếp|khốn_nạn'],
      bareNotBefore: 'cap cu dien duong ky sinh tap vien',
      bareNotAfter: 'cuong tang trao',
    },
    {
      say: ['óc bã_đậu|chó|heo|lợn'],
      notBefore:
        'sấy rang tách vỏ nguyên xay chiên chưng hấp hầm luộc mật phủ rang rim sốt tẩm tiềm trứng xào',
      notAfter: 'cháo ta ha rừng vườn bánh tart bơ bột cây dầu gỗ hạt kẹo nhân quả quy sữa trái và vị vỏ',
      isLegalTerm: true,
      bareNotBefore: 'chat gon vao',
      bareNotAfter: 'khoi oc tri siet van bat thao bun canh noi',
    },
    {
      say: ['mất dạy'],
      notBefore: 'hát học kèm thêm',
      notAfter: 'suýt tưởng nhoè nhòe bị',
      bareNotAfter: 'be bo chong co cung da do doi duoi giay khong lam lop mot nap nguoi rua vai ve',
      bareNotBefore:
        'ham tau be boong phu sac giay deo cot buoc dai an ao bon buoi noi cap chong chuc chuyen cua dan dien do du hai khong lop mat mot ren thung tiet ve #',
    },
    {
      say: ['mặt dày'],
      notAfter: 'nhờ bạt dệt bề có cứng giày găng gỗ hai kính lớp mỗi một thép tôn tấm ván vải đế',
      notBefore: 'vừng phủ lớp bền chống của dạn dặn ra đặn #',
      bareNotAfter: 'bi bo chong da do duoi khong lam nap nguoi rua ve',
      bareNotBefore:
        'ham tau sac giay deo cot buoc dai an ao be bon cap noi chuc chuyen dien du ho hoc mat ren thung ve',
    },
    {
      say: ['vô học'],
      notAfter: '#',
      notBefore:
        'lùi cách trong việc luôn ngay rồi lúc sớm trễ bài bơi hè kì kỳ lái lớp nghề sinh thêm tiếng trường từ đàn đại',
      bareNotAfter:
        'lop bai bo but chiec cuon day doan duong giay loat mon mua nhan phat quyen sach tang tap trao',
      bareNotBefore: 'ke cao may yoga co cat nau bong cho cu cua duong hoc tap thuat tiep tro vi vien',
      except: ['# là vô học'],
    },
    {
      say: [
        'thứ|loại|lũ|bọn quản_lý|sếp|chủ rác_rưởi',
        'hạng|loại|thứ người rác_rưởi|mặt_dày|mất_dạy|vô_học',
        'cái thằng_ngu',
        'có thằng_ngu mới|nào|chạy|đứng',
        'da mặt dày ~ mà|thớt',
        'công_nhân|bọn|quản_lý óc chó',
        'người khốn_nạn',
        'không_ai khốn_nạn|mất_dạy như',
        'quản_đốc|tổ_trưởng óc chó',
        'thằng_ngu làm gì',
        'con_người mất_dạy',
        'vô_học từ nhỏ|bé',
        'bọn_chúng|bọn_nó ngu',
      ],
    },
    {
      say: ['im mồm|mõm|họng', 'câm mồm|mõm|họng'],
      notAfter: 'kịch phim rối',
    },
    {
      say: ['thằng|bọn|lũ|mấy_đứa|mấy_thằng [quản_đốc|tổ_trưởng|giám_đốc|bảo_vệ|kế_toán] [đó|này|kia] ngu'],
      bareNotBefore: 'dong say ngon ca',
      needsMarks: true,
      notBefore: 'dân ngơ muội ngốc',
    },
    { say: ['ngu hơn bò|chó|heo|lợn|trâu'], needsMarks: true, notAfter: 'giấc' },
    {
      say: ['khốn kiếp|nạn'],
      bareNotBefore: 'long',
      bareNotAfter: 'kho nguoi tay',
    },
    {
      say: ['rác rưởi'],
      isLegalTerm: true,
      notAfter: 'trôi lý dọn gom nhặt quét thu vớt kéo cào hốt xúc đốt chở đổ vứt xả đống',
      bareNotAfter: 'kho nguoi tay',
    },
    {
      say: [
        'bỉ_ổi|bố_láo|hỗn_láo|láo_lếu|láo_toét|lươn_lẹo|mất_nhân_tính|mất_nết|não_phẳng|súc_sinh|tráo_trở|trơ_trẽn|vô_giáo_dục|vô_liêm_sỉ|vô_tích_sự|vô_văn_hóa|xấc_xược|đê_hèn|đê_tiện|đểu_cáng|đốn_mạt',
        'bịt|im|khóa|ngậm [cái] họng|mõm|mồm [lại|vào|đi]',
        'bố|cha|má|mả_cha|mẹ|tổ_cha|tổ_sư chúng_mày|mày|nhà_mày|tụi_mày',

        'cút [hết] khỏi|mẹ|về|xuống|xéo|đi',
        'mặt chó|l|lồn|lờ|mo|mẹt|thớt',

        'đồ bỏ_đi|chó|con_chó|con_lợn|giả_tạo|lợn|mặt|mọi|nhà_quê|quỷ|tồi',
        'bọn|lũ|thằng|tụi|đám chó|chết_bầm|chết_tiệt|khốn_khiếp|mắc_dịch|ngợm|quỷ_sứ|trời_đánh|ôn_dịch',
        'chúng_bay|mày|tụi_bay|tụi_mày [bị|có|là|thì|toàn] [đồ] biết_gì|chó|chết_đi|cút|hâm|im|khùng|liệu_hồn|là_cái_gì|mù|ngu|điên|điếc',
        'bà_nội_mày|mẹ_kiếp|vãi_cả|đ_m|đ_má|đ_mẹ|đ_mịe|đồ_con_hoang',

        'đồ trời_đánh|trời_đánh_thánh_vật|mắc_dịch|ôn_dịch|khốn|súc_sinh|phản_phúc|vô_ơn',
        'bọn dân_tộc mọi_rợ',
        'đồ không_có_não',
        'đồ|lũ|thằng bê_đê|pê_đê',
        '[thứ|đồ|bọn] bê_đê|pê_đê|bóng_lộ|ái_nam bệnh_hoạn|tởm|kinh_tởm|ghê_tởm',
        'không_bằng|chẳng_bằng|thua|thua_cả súc_vật|con_chó|loài_vật|cầm_thú|thú_vật',
        'đầu toàn|chứa|đầy đất|bã_đậu|phân|rơm',
        'là|toàn bọn|lũ bò|heo|lợn',
        'đm mấy|bọn|con|thứ|cả|quản_lý|công_ty|văn_phòng',
        'đm chúng|cái|làm|lại|mày|nó|sếp|thằng|trừ_lương|tăng_ca|tụi|đời',
      ],
      needsMarks: true,
      notAfter: 'bắt chăm dắt hạt tiêm về xích trên rửa lau cọ',
      except: ['vệ sinh mặt thớt'],
      bareNotAfter: 'cong ly may tien viec',
      notBefore: 'bông cát bàn con cưng cảnh hình hóa kỷ mèo nghiệp ánh đổi do',
      bareNotBefore: 'ao bang biet duyet phep sua xac y',
    },
  ],
  calm: insultCalm,
};
