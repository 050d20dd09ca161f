/** Days that are celebrated each year; `year` where the event itself has one. */
export interface KnownDay {
  readonly say: string;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

export const KNOWN_DAYS: readonly KnownDay[] = [
  {
    say: 'tổng công hội đỏ bắc kỳ ra đời|tổng công hội đỏ bắc kỳ|tổng công hội đỏ ra đời|công đoàn việt nam được thành lập|công đoàn việt nam ra đời|công đoàn việt nam thành lập|thành lập cđvn|thành lập công đoàn vn|thành lập công đoàn việt nam|truyền thống công đoàn việt nam|ngày công đoàn việt nam',
    day: 28,
    month: 7,
    year: 1929,
  },
  {
    say: 'đảng cộng sản việt nam được thành lập|đảng cộng sản việt nam thành lập|đảng được thành lập|thành lập đảng cộng sản việt nam|thành lập đảng|đảng ta ra đời|đảng ta thành lập|đảng ta được thành lập|đảng cộng sản việt nam ra đời|đảng ra đời',
    day: 3,
    month: 2,
    year: 1930,
  },
  {
    say: 'bác hồ sinh|bác hồ kính yêu sinh|bác hồ kính yêu của chúng ta sinh|chủ tịch hồ chí minh sinh|sinh chủ tịch hồ chí minh|sinh của chủ tịch hồ chí minh|ngày sinh bác hồ|ngày sinh bác|sinh bác hồ|sinh nhật bác hồ|sinh nhật bác|sinh nhật chủ tịch hồ chí minh|sinh của bác hồ|sinh của bác',
    day: 19,
    month: 5,
    year: 1890,
  },
  {
    say: 'quốc khánh nước cộng hòa xã hội chủ nghĩa việt nam|quốc khánh nước chxhcn việt nam|quốc khánh việt nam|quốc khánh',
    day: 2,
    month: 9,
    year: 1945,
  },
  {
    say: 'cách mạng tháng tám thành công|cách mạng tháng tám|cách mạng tháng 8',
    day: 19,
    month: 8,
    year: 1945,
  },
  { say: 'thương binh liệt sĩ', day: 27, month: 7, year: 1947 },
  {
    say: 'thành lập qđnd việt nam|thành lập qđnd|thành lập quân đội nhân dân việt nam|thành lập quân đội nhân dân|thành lập quân đội',
    day: 22,
    month: 12,
    year: 1944,
  },
  {
    say: 'thành lập hội liên hiệp phụ nữ việt nam|thành lập hội lhpn việt nam|ngày phụ nữ việt nam',
    day: 20,
    month: 10,
    year: 1930,
  },
  {
    say: 'giải phóng hoàn toàn miền nam thống nhất đất nước|giải phóng miền nam thống nhất đất nước|giải phóng miền nam|thống nhất đất nước',
    day: 30,
    month: 4,
    year: 1975,
  },
  { say: 'chiến thắng điện biên phủ', day: 7, month: 5, year: 1954 },
  {
    say: 'ngày thành lập đoàn thanh niên cộng sản hồ chí minh|ngày thành lập đoàn tncs hồ chí minh|ngày thành lập đoàn thanh niên|ngày thành lập đoàn|thành lập đoàn thanh niên cộng sản hồ chí minh|thành lập đoàn tncs hồ chí minh|thành lập đoàn thanh niên',
    day: 26,
    month: 3,
    year: 1931,
  },
  { say: 'giải phóng thủ đô', day: 10, month: 10, year: 1954 },
  { say: 'báo chí cách mạng việt nam', day: 21, month: 6, year: 1925 },
  { say: 'ngày nhà giáo việt nam', day: 20, month: 11 },
  { say: 'ngày quốc tế lao động|quốc tế lao động', day: 1, month: 5 },
  { say: 'ngày quốc tế phụ nữ|quốc tế phụ nữ', day: 8, month: 3 },
  { say: 'ngày quốc tế thiếu nhi|quốc tế thiếu nhi', day: 1, month: 6 },
  { say: 'ngày thầy thuốc việt nam', day: 27, month: 2 },
  { say: 'ngày gia đình việt nam', day: 28, month: 6 },
  { say: 'ngày pháp luật việt nam', day: 9, month: 11 },
];

/** Congresses and their terms. */
export const CONGRESS_TERMS: Readonly<
  Record<'union' | 'party', Readonly<Record<string, readonly [number, number]>>>
> = {
  union: { xi: [2013, 2018], xii: [2018, 2023], xiii: [2023, 2028], xiv: [2026, 2031] },
  party: { xi: [2011, 2016], xii: [2016, 2021], xiii: [2021, 2026], xiv: [2026, 2031] },
};
