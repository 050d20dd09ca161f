/** Names of families that nobody takes for another word when a capital begins them. */
export const FAMILY_NAMES =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương đinh đoàn trịnh tạ chu lưu phùng vương quách triệu đào lâm trương nghiêm tống bạch doãn hồ tô cù kiều văn thị mạc khổng lương đàm';
/** Names of families that are everyday words too, or of the smaller peoples: "Sùng Thị Mỷ", "Rơ Châm Nhi". */
export const OTHER_FAMILY_NAMES =
  'lý lò vàng giàng sùng thào hà mai cao thái nông vi hứa lường quàng thạch tăng ksor rơ kpă rmah niê';
/** Those of which hardly any is another word even in small letters. */
export const SURE_FAMILY_NAMES = 'nguyễn trần phạm huỳnh';
/** What stands between the name of a family and the given one. */
export const MIDDLE_NAMES = 'văn thị';
/** What one person is addressed by. */
export const FORMS_OF_ADDRESS = 'anh chị ông bà cô chú bác em bạn cháu chí';
