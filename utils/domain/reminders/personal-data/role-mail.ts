/** Words of offices anywhere in the part before "@". */
const ROLE_WORDS =
  /congdoan|liendoan|ldld|cdcs|(?<![a-z])vanphong|bientap|tuyengiao|tonghop|banchaphanh|doanthanhnien|congnhan|nhamay|doanvien|bepan|tochuchanhchinh|truyenthong|bantochuc|hoithao/;
/** The same, but inside a name when letters or a year follow: "phongkhanh90", "thanhaan1990". */
const ROLE_PARTS = /(^|[._-])nhaan([._-]|$)|phong[._-]?(tc|hc|kt|kh|ns|cong)(?![a-z]|\d\d)/;
/** Short starts, only alone or before a sign: longer they begin names. */
const SHORT_ROLE = /^(vp|cd|tt|hr|tchc|tdkt|tckt|khth|tc|vt|bch|btv|cskh|help|hello)([._+-]|\d|$)/;
/**
 * Boxes of an office, not of a person: the beginning of the part before "@", without signs. "ban", "hoi" and "phong" begin names of people too, so
 * that a word of a board, a contest or a desk must follow them.
 */
const ROLE_START =
  /^(bientap|toasoan|bbt|info|lienhe|contact|support|admin|quantri|webmaster|tuyendung|hanhchinh|tochuc|noreply|no-reply|news|media|office|service|cskh|sales|helpdesk|bandoc|phapluat|hopthu|bantin|cuocthi|thidua|truyenthong|fanpage|cdcs|cdct|cdkcn|ldld|tldld|bhxh|ubnd|truongth|truongmn|congty|cty|trungtam|benhvien|duongday|gopy|marketing|daotao|thuvien|sangkien|ykien|baocao|thongtin|uyban|chinhsach|ban(doisong|thidua|nucong|chinhsach|tuyengiao|vanthe|kiemtra|kinhte|phapluat)|hoi(thi|dong|cuuchienbinh|phunu)|phong(nhansu|hanhchinh|ketoan|daotao|kythuat|kehoach|kinhdoanh|tiepdan))/;

/** Desks whose names begin those of people too ("Hồ Trọng", "Văn Thư 90"): alone, with one digit, or before a sign or what a desk does. */
const ROLE_OR_NAME =
  /^(vanthu|tuvan|hotro|dangky|phucloi)($|\d(?!\d)|cd|ld|cong|doan|hoi|thi|tham|lop|khoa|khach|nguoi|phap|luat|truc|phong|ubnd|xa|benh|su|ky)/;
/** "tuvan.le": a person. */
const FAMILY_AFTER = /[._-](le|nguyen|tran|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ngo|duong)\d*$/;

/** Whether an address belongs to an office and not to a person. */
export function isRoleMail(local: string): boolean {
  const plain = local.replace(/[._+-]/g, '');
  const desk = local.split(/[._+-]/)[0] ?? '';
  const isDesk = ROLE_OR_NAME.test(plain) || (desk !== local && ROLE_OR_NAME.test(desk));
  if (isDesk && !FAMILY_AFTER.test(local)) return true;
  return ROLE_START.test(plain) || SHORT_ROLE.test(local) || ROLE_WORDS.test(plain) || ROLE_PARTS.test(local);
}
