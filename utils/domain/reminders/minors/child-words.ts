import { FAMILY_NAMES, MIDDLE_NAMES, OTHER_FAMILY_NAMES, SURE_FAMILY_NAMES } from '../person-words.ts';
import { OTHER_THAN_BORN } from '../personal-data/announced-as.ts';
import { toSequences } from '../phrases/sequences.ts';
import { toSyllables } from '../phrases/syllable.ts';
import { toWordKeys } from '../words-at.ts';

/** What a child is called; "em" is said to grown-up people too. */
export const CHILD = toWordKeys('cháu bé');
export const CHAU = toWordKeys('cháu');
export const YOUNG = toWordKeys('em con');
export const EM = toWordKeys('em');
export const CON = toWordKeys('con');
/** After the name of a child: whose it is, or who its parents are. */
export const ITS_FAMILY = toWordKeys('con mẹ bố cha ba má');
/** "con gái đầu lòng", "con trai lớn" */
export const RANK = toWordKeys('đầu lòng lớn út riêng nuôi');
/** "trân trọng kính mời": without marks its first word looks like a family's name. */
export const RESPECT = toWordKeys('trọng');
export const BOY_GIRL = toWordKeys('trai gái út cả đầu');
/** Before a child's word these speak of many, or of any. */
export const MANY = toWordKeys(
  'bảng hạng nhóm mỗi bà các những nhiều toàn mọi số tất quý chị anh trẻ lứa bậc lớp phụ tuyển khối suất',
);
/** Beside a child's word some more can be nothing else. */
export const FAMILY = toWordKeys(`${FAMILY_NAMES} ${OTHER_FAMILY_NAMES} châu la tráng cà ma siu y h`);
export const SURE_FAMILY = toWordKeys(SURE_FAMILY_NAMES);
/** In front of these no grown-up's word stands: "đại diện các bạn", "ca mổ tim", "nghỉ học". */
export const NOT_ADULT = toSequences(
  'đại diện|ca mổ|ca phẫu|ca khúc|trú tại|trú ở|tổ chức|tổ công đoàn|nghỉ học|bộ sách|bộ đồ|bộ quần|đội tuyển|đội viên|phiếu bé|việc nhà|chủ nhân|chồng chất|giám đốc nhận|giám đốc trao|giám đốc công',
);
/** Works in which children are told of: "phim kể về cô bé 8 tuổi". */
export const WORK = toWordKeys('phim truyện kịch');
export const ABOUT = toWordKeys('về');
/** Children of whom every child learns. */
export const HEROES = 'kim đồng|lê văn tám|lý tự trọng|vừ a dính|võ thị sáu|nguyễn bá ngọc'
  .split('|')
  .map(toSyllables);
/** Words of a sentence that speak of a child at school or at home. */
export const CHILDHOOD = toWordKeys('tiểu mầm mẫu thcs');
export const ADULT = toWordKeys(
  'nhân thợ tổ viên chuyền xưởng trưởng phó chủ giám đốc kỹ sư chồng vợ cưới đại nghỉ hưu thai trú cựu lương việc nghề ca nghiệp đội nguyện bộ phiếu sĩ',
);
/** "trung tâm nuôi dạy trẻ mồ côi Nguyễn Thị Định": a house named after somebody. */
export const SHELTER = toWordKeys('tâm trại ấm làng trường');
export const CLASS = toWordKeys('lớp');
/** "châu Âu": without marks no child. */
export const CONTINENT = toWordKeys('âu á phi mỹ úc đốc');
/** "Châu Văn Liêm": a whole name, and no "cháu Văn". */
export const MIDDLE = toWordKeys(MIDDLE_NAMES);
/** Before "Chau" these make it a child, though it is written like a name. */
export const OF_CHILD = toWordKeys('cho của con với tặng em cảnh ảnh hình hai quà thăm hộ trao mừng giúp đỡ');
/** The same, before the full name of a pupil: "đỡ đầu …", "nạn nhân …". */
export const OF_PUPIL = toWordKeys('đầu khen gặp cháu bạn là gồm tên thương và nhân');
/** What grown-ups are taught: "Lớp 2B bồi dưỡng nghiệp vụ công đoàn". */
export const COURSE = toSequences('bồi dưỡng|tập huấn|nghiệp vụ|lý luận');
/** Names of families that are also other words, so that only a full name shows them. */
export const OTHER_FAMILY = toWordKeys(`${OTHER_FAMILY_NAMES} lữ điêu hầu danh kim lại vừ bế`);
/** What is named after somebody: "Trường Tiểu học Lê Văn Tám", "đường Nguyễn Văn Linh". */
export const NAMED_AFTER = toWordKeys('học thcs thpt non đường phường phố');
/** After "Truong" these make it a school, and no family's name. */
export const SCHOOL_KIND = toWordKeys('thcs thpt tiểu mầm mẫu phổ ptdt');
export const TRUONG = toWordKeys('trường');
/** After "Con anh Hung": what makes it a child, and no "Còn anh Hùng". */
export const SUFFERS = toWordKeys('bị mắc bệnh ung tật lớp tuổi');
/** In a hashtag in small letters. */
export const PUPIL_CLASS = toWordKeys('hocsinhlop');
/** Before "viện", a hospital, which without marks looks like "viên". */
export const LIES = toWordKeys('nằm bệnh nhập');
/** After these it is told of others: "cháu Nam được Chủ tịch Công đoàn trao quà". */
export const BY_OTHERS = toWordKeys('được của và');
/** What a pupil does alone. */
export const WINS = toWordKeys('giành đoạt');
export const AGE = toWordKeys('tuổi');
/** "dưới 15 tuổi", "từ 12 tháng tuổi": any child of that age. */
export const ANY_AGE = toWordKeys('dưới từ trên');
/** "bé 5 tuổi trở lên" */
export const OF_ANY_AGE = toWordKeys('trở');
export const UP_OR_DOWN = toWordKeys('lên xuống đi');
/** "đủ 6 tháng tuổi" */
export const FULL = toWordKeys('đủ tròn');
export const UP_TO = toWordKeys('đến');
export const VACCINATED = toWordKeys('tiêm');
export const HARMED = toWordKeys('bị sốc nhầm xong co giật sốt tử');
/** "10 tuổi nghề", "5 tuổi Đảng" */
export const NO_AGE = toWordKeys('nghề đoàn quân đời');
export const PARTY = toWordKeys('đảng');
export const TENS = toWordKeys('mươi');
/** Ages in words, from one on. */
export const NUMBERS = 'một|hai|ba|bốn tư|năm lăm|sáu|bảy|tám|chín|mười'.split('|').map(toWordKeys);
export const BORN = toWordKeys('sinh');
/** "học sinh năm 2012", "thí sinh" */
export const NOT_BORN = toWordKeys(OTHER_THAN_BORN);
export const BORN_SHORT = toWordKeys('sn');
export const YEAR = toWordKeys('năm');
export const MONTHS = toWordKeys('tháng ngày tuần');
export const TEACHER = toWordKeys('giảng cô thầy giáo nhiệm huynh chí');
/** Without marks, "có" and "chị" look like "cô" and "chí". */
export const BARE_TEACHER = toWordKeys('thầy giáo nhiệm huynh');
export const BOY_GIRL_PUPIL = toWordKeys('nữ nam');
export const PUPIL_OF = toWordKeys('học nữ nam');
export const NAMED = toWordKeys('tên là');
export const SMALL = toWordKeys('nhỏ');
/** "Cô bé Lọ Lem", "cô bé quàng khăn đỏ": children of tales. */
export const TALE = toWordKeys('lọ quàng');
export const FORMER = toWordKeys('cựu');
export const IS = toWordKeys('là');
export const ONCE = toWordKeys('vốn từng nguyên');
export const FRIEND = toWordKeys('bạn');
export const PUPIL = toWordKeys('sinh');
export const LIST = toWordKeys('danh');
export const SHEET = toWordKeys('sách');
export const MADE = toWordKeys('lập nộp gửi tổng rà duyệt xét hợp đăng làm soát');
export const DETAILS = toWordKeys('tên trường chỉ ảnh tuổi lớp kèm');
export const LIST_OF = toWordKeys('nhi cháu bé sinh con trẻ em');
export const PARENT = toWordKeys('anh chị chí ông bà đoàn viên công nhân nữ vợ');
/** What stands in capitals too where all is written so: "CON ANH HÙNG". */
export const ADDRESSED = toWordKeys('anh chị ông bà');
/** "động kinh", but not "kinh tế" */
export const FIT = toWordKeys('động');
export const FIT_END = toWordKeys('kinh');
export const ILL = toWordKeys(
  'viêm hen câm điếc khiếm mù teo nạt ngã mồ suy gãy bệnh thư bẩm bỏng não kỷ đuối tật nạn mổ viện phẫu tim xạ liệt nhiễm chấn điều máu thalassemia xâm dâm hiếp bạo trầm quấy sốt',
);
/** "đoàn viên", "công nhân", "cán bộ", "người lao động" */
export const MEMBER = toWordKeys('đoàn công cán người');
export const MEMBER_END = toWordKeys('viên nhân bộ lao');
export const NOT = toWordKeys('không đừng chớ cấm tránh');
export const SHOWN = toWordKeys('đăng nêu đưa công chia tiết để');
export const ADDRESS = toWordKeys('địa');
export const HOUSE = toWordKeys('nhà');
export const ORPHAN = toWordKeys('mồ');
export const COI = toWordKeys('côi');
/** Orphans at large. */
export const ANY_ORPHAN = toWordKeys('trẻ em sinh con');
/** Who is called so is no child. */
export const GROWN_UP = toWordKeys('anh chị ông bà chí cô chú bác thầy');
/** "Đỡ đầu": whoever is sponsored so is a child. */
export const SPONSOR = toWordKeys('đỡ');
export const SPONSOR_END = toWordKeys('đầu');
export const SINGLE = toWordKeys('một 1');
export const OF = toWordKeys('của');
/** With which words all that is looked for begins. */
export const BEGINS = toWordKeys('tuổi cháu bé em con lớp địa danh sinh nhỏ mồ hocsinhlop');
