/** Facebook ignores case and full stops in a vanity name: `cong.doan.mau` and `CongDoanMau` open the same page. */
export const toComparablePageKey = (key: string): string => key.toLowerCase().replaceAll('.', '');

export const isSamePageKey = (a: string, b: string): boolean =>
  toComparablePageKey(a) === toComparablePageKey(b);

/** A vanity name and a number may name the same page; only two of a kind can contradict each other. */
export const isOtherPageKey = (a: string, b: string): boolean =>
  isNumeric(a) === isNumeric(b) && !isSamePageKey(a, b);

const isNumeric = (key: string): boolean => /^\d+$/.test(key);
