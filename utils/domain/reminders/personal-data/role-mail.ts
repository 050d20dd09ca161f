/** Words of offices anywhere in the part before "@". */
const ROLE_WORDS =
  /congdoan|liendoan|ldld|cdcs|vanphong|bientap|tuyengiao|tonghop|banchaphanh|doanthanhnien|congnhan|nhamay|doanvien|bepan|tochuchanhchinh|truyenthong|bantochuc|hoithao/;
/** The same, but inside a name when letters or a year follow: "phongkhanh90", "thanhaan1990". */
const ROLE_PARTS = /(^|[._-])nhaan([._-]|$)|phong[._-]?(tc|hc|kt|kh|ns|cong)(?![a-z]|\d\d)/;
/** Short starts, only alone or before a sign: longer they begin names. */
const SHORT_ROLE = /^(vp|cd|tt|hr|tchc|tc|vt|bch|btv|cskh|help|hello)([._+-]|\d|$)/;
/** Boxes of an office, not of a person: the beginning of the part before "@", without signs. */
const ROLE_START =
  /^(bientap|toasoan|bbt|info|lienhe|contact|support|hotro|admin|quantri|webmaster|tuyendung|hanhchinh|vanthu|tochuc|noreply|no-reply|news|media|office|service|cskh|sales|helpdesk|bandoc|phapluat|tuvan|hopthu|bantin|cuocthi|thidua|truyenthong|fanpage|cdcs|cdct|cdkcn|ldld|tldld|bhxh|ubnd|truongth|truongmn|congty|cty|trungtam|benhvien|duongday|gopy|marketing|daotao|thuvien|sangkien|ykien|baocao|dangky|thongtin|uyban|chinhsach|phuloi)/;

/** "bandoisong", "hoithivannghe": boards and contests; in a box that anybody can open, they may be a name. */
const ROLE_OF_OFFICE =
  /^(ban|hoi|clb)[a-z]{4,}$|^phong(nhansu|hanhchinh|ketoan|daotao|kythuat|kehoach|kinhdoanh|yte|tiepdan)/;
const OPEN_TO_ALL = /^(gmail|yahoo|ymail|outlook|hotmail|live|icloud|zoho|proton)\./i;

/** Whether an address belongs to an office and not to a person. */
export function isRoleMail(local: string, host: string): boolean {
  const plain = local.replace(/[._+-]/g, '');
  return (
    ROLE_START.test(plain) ||
    SHORT_ROLE.test(local) ||
    ROLE_WORDS.test(plain) ||
    ROLE_PARTS.test(local) ||
    (ROLE_OF_OFFICE.test(plain) && !OPEN_TO_ALL.test(host))
  );
}
