/**
 * Hồ Ngọc Đức's calculation of the Vietnamese lunar new year (new moons and the sun's longitude after Meeus, at UTC+7): what the table in
 * `tet.ts` is compared with.
 */
const ZONE = 7;
const DEGREE = Math.PI / 180;

function toJulianDay(day: number, month: number, year: number): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  const leap = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leap - 32045;
}

function toNewMoon(k: number): number {
  const t = k / 1236.85;
  const sin = (degrees: number) => Math.sin(degrees * DEGREE);
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const delta = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + correction - delta + 0.5 + ZONE / 24);
}

/** In which twelfth of its way the sun is at the beginning of a day in Viet Nam. */
function toSunSector(julianDay: number): number {
  const t = (julianDay - 0.5 - ZONE / 24 - 2451545) / 36525;
  const mean = 357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(mean * DEGREE) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * mean * DEGREE) +
    0.00029 * Math.sin(3 * mean * DEGREE);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2 + centre;
  return Math.floor(((((longitude % 360) + 360) % 360) / 360) * 12);
}

/** The number of the new moon that begins the eleventh lunar month, which holds the winter solstice of the year. */
function toEleventh(year: number): number {
  const k = Math.floor((toJulianDay(31, 12, year) - 2415021) / 29.530588853);
  return toSunSector(toNewMoon(k)) >= 9 ? k - 1 : k;
}

/** Mùng 1 Tết of a year, `YYYY-MM-DD`. */
export function toLunarNewYear(year: number): string {
  const [eleventh, next] = [toEleventh(year - 1), toEleventh(year)];
  // Thirteen months between two solstices: the first one without a new sector of the sun is the leap month.
  const hasLeap = next - eleventh === 13;
  let leap = 0;
  for (let month = 1; hasLeap && leap === 0; month += 1) {
    const [here, there] = [toNewMoon(eleventh + month), toNewMoon(eleventh + month + 1)];
    if (toSunSector(here) === toSunSector(there)) leap = month;
  }
  const first = eleventh + (hasLeap && leap <= 2 ? 3 : 2);
  return new Date((toNewMoon(first) - 2440588) * 86_400_000).toISOString().slice(0, 10);
}
