/** Days that are celebrated each year; `year` is that of the event itself, 0 where it has none. */
export interface KnownDay {
  readonly say: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export const KNOWN_DAYS: readonly KnownDay[] = [
  on(
    28,
    7,
    1929,
    'tổng công hội đỏ bắc kỳ ra đời|tổng công hội đỏ bắc kỳ|tổng công hội đỏ ra đời|công đoàn việt nam được thành lập|công đoàn việt nam ra đời|công đoàn việt nam thành lập|thành lập cđvn|thành lập công đoàn vn|thành lập công đoàn việt nam|truyền thống công đoàn việt nam|ngày công đoàn việt nam',
  ),
  on(
    3,
    2,
    1930,
    'đảng cộng sản việt nam được thành lập|đảng cộng sản việt nam thành lập|đảng được thành lập|thành lập đảng cộng sản việt nam|thành lập đảng|đảng ta ra đời|đảng ta thành lập|đảng ta được thành lập|đảng cộng sản việt nam ra đời|đảng ra đời',
  ),
  on(
    19,
    5,
    1890,
    'bác hồ sinh|bác hồ kính yêu sinh|bác hồ kính yêu của chúng ta sinh|chủ tịch hồ chí minh sinh|sinh chủ tịch hồ chí minh|sinh của chủ tịch hồ chí minh|ngày sinh bác hồ|ngày sinh bác|sinh bác hồ|sinh nhật bác hồ|sinh nhật bác|sinh nhật chủ tịch hồ chí minh|sinh của bác hồ|sinh của bác',
  ),
  on(
    2,
    9,
    1945,
    'quốc khánh nước cộng hòa xã hội chủ nghĩa việt nam|quốc khánh nước chxhcn việt nam|quốc khánh việt nam|quốc khánh',
  ),
  on(19, 8, 1945, 'cách mạng tháng tám thành công|cách mạng tháng tám|cách mạng tháng 8'),
  on(27, 7, 1947, 'thương binh liệt sĩ'),
  on(
    22,
    12,
    1944,
    'thành lập qđnd việt nam|thành lập qđnd|thành lập quân đội nhân dân việt nam|thành lập quân đội nhân dân|thành lập quân đội',
  ),
  on(
    20,
    10,
    1930,
    'thành lập hội liên hiệp phụ nữ việt nam|thành lập hội lhpn việt nam|ngày phụ nữ việt nam',
  ),
  on(
    30,
    4,
    1975,
    'giải phóng hoàn toàn miền nam thống nhất đất nước|giải phóng miền nam thống nhất đất nước|giải phóng miền nam|thống nhất đất nước',
  ),
  on(7, 5, 1954, 'chiến thắng điện biên phủ'),
  on(
    26,
    3,
    1931,
    'ngày thành lập đoàn thanh niên cộng sản hồ chí minh|ngày thành lập đoàn tncs hồ chí minh|ngày thành lập đoàn thanh niên|ngày thành lập đoàn|thành lập đoàn thanh niên cộng sản hồ chí minh|thành lập đoàn tncs hồ chí minh|thành lập đoàn thanh niên',
  ),
  on(10, 10, 1954, 'giải phóng thủ đô'),
  on(21, 6, 1925, 'báo chí cách mạng việt nam'),
  on(20, 11, 0, 'ngày nhà giáo việt nam'),
  on(1, 5, 0, 'quốc tế lao động'),
  on(8, 3, 0, 'quốc tế phụ nữ'),
  on(1, 6, 0, 'quốc tế thiếu nhi'),
  on(27, 2, 0, 'ngày thầy thuốc việt nam'),
  on(28, 6, 0, 'ngày gia đình việt nam'),
  on(9, 11, 0, 'ngày pháp luật việt nam'),
];

/** A day with its names, a bar between them; the year is 0 where the event has none. */
function on(day: number, month: number, year: number, say: string): KnownDay {
  return { say, day, month, year };
}

/** Congresses and their terms. */
export const CONGRESS_TERMS: Readonly<
  Record<'union' | 'party', Readonly<Record<string, readonly [number, number]>>>
> = {
  union: { xi: [2013, 2018], xii: [2018, 2023], xiii: [2023, 2028], xiv: [2026, 2031] },
  party: { xi: [2011, 2016], xii: [2016, 2021], xiii: [2021, 2026], xiv: [2026, 2031] },
};
