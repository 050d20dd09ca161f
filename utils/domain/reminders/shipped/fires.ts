import type { PhraseEntry } from '../phrases/phrase-list.ts';

/** Fires and explosions that happen. Drills, firefighting and what is sold out in no time stay silent. */
export const fires: readonly PhraseEntry[] = [
  {
    say: [
      'cháy dữ_dội|ngùn_ngụt|rụi',
      'cháy lớn lan_sang|lan_rộng|lan_nhanh|chợ|công|do|khiến|kho|khu|lúc|nhà|phân|rạng|trong|trưa|tại|xưởng|đêm|ở',
      'trận|vụ|đám cháy',
      'vụ nổ',
    ],
    except: ['thuyết vụ nổ', 'vụ nổ big bang', 'vụ nổ lớn big bang', 'vụ cháy giáo án', 'vụ cháy vé'],
    notAfter: 'nghiệp phục nhiệm dịch nghiệp phục nhiệm dịch chữa cơm múa phòng',
    notBefore: 'bắp bọt ton',
    isLegalTerm: true,
    bareNotBefore: 'nu than diem nham ban bo dua hon le luc nau nhat ra tai thu viet',
    bareNotAfter: 'ca chuc nghia sang tuong',
  },
  {
    say: [
      '<site> [bị] [đang] bốc_cháy|cháy_lớn|phát_hỏa',
      'bốc_cháy|hỏa_hoạn|phát_nổ',
      'bị|xảy_ra cháy|nổ',
      'nổ [lớn] bình_gas|bình_khí|bình_oxy|gas|khí_gas|lò_hơi|lớn|nồi_hơi|trạm_biến_áp',
      'chập_điện cháy|gây',
      'cháy ~ ~ lan sang|ra cả|kho|xưởng|nhà',
    ],
    except: ['thuyết vụ nổ lớn', 'nổ lớn big bang'],
    notAfter: 'hoa cơ chì bóng đèn cơm nồi da vé cá thịt chữa phòng',
    needsMarks: true,
    isLegalTerm: true,
    notBefore: 'nắng lốp vé hàng túi mắt đen',
  },
  {
    say: ['vụ cháy|nổ tại công_ty|nhà_máy|kho|khu|xưởng|chợ|nhà|dãy', 'vụ cháy|nổ lúc # giờ|h'],
    isLegalTerm: true,
  },
  {
    say: [
      'cháy lớn thiêu_rụi|ngay_cạnh|gần_nghĩa_trang|gần_khu|gần_chợ|gần_nhà',
      'cháy kho_sơn|kho_vải|xưởng_gỗ|xưởng_mút|xưởng_sơn',
      'phát_nổ lúc # giờ|h',
      'cháy lớn từ # giờ|h',
    ],
    notAfter: 'chữa bán giải hội môn đường trại hoa',
    bareNotAfter: 'em nuoc to chi',
    notBefore: 'hàng phòng',
    isLegalTerm: true,
  },
  {
    say: ['cháy [ở|tại] <site>'],
    notAfter: 'bán chữa hàng hoa phòng quà sản',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'kho|kho_vải|xưởng|nhà_xưởng|nhà_máy|công_ty|chợ|chung_cư|khu_trọ|dãy_trọ ~ đang cháy',
      'kho|xưởng|nhà_máy|công_ty|chợ|chung_cư|khu_trọ|dãy_trọ ~ cháy rồi',
    ],
    notBefore: 'hàng vé',
    except: ['cháy hết mình', 'cháy hết size', 'cháy trên sân', 'cháy trong không khí', 'cháy rồi hết sạch'],
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: ['cháy [rất|cực|khá|quá] lớn'],
    notAfter: 'trại chữa cơm phòng',
    needsMarks: true,
    isLegalTerm: true,
  },
];
