import { labels } from './labels.ts';
import { language } from './settings.ts';

const zone = 'Asia/Ho_Chi_Minh';

interface LocalTime {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly hour: number;
  readonly minute: string;
}

function toLocalTime(at: Date): LocalTime {
  // Vietnam keeps one offset the year round, and the en-GB parts are the same in every browser.
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    day: Number(read('day')),
    month: Number(read('month')),
    year: Number(read('year')),
    hour: Number(read('hour')),
    minute: read('minute'),
  };
}

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

function toDateLabel(at: Date, now: Date): string {
  const { day, month, year, hour, minute } = toLocalTime(at);
  const sameYear = toLocalTime(now).year === year;
  if (language === 'vi') {
    const date = sameYear ? `${day} tháng ${month}` : `${day} tháng ${month}, ${year}`;
    return `${date} lúc ${String(hour).padStart(2, '0')}:${minute}`;
  }
  const date = `${englishMonths[month - 1]} ${day}${sameYear ? '' : `, ${year}`}`;
  return `${date} at ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** As the site writes it beside a post: relative within a day, a date after that. */
export function toTimeLabel(publishedAt: string, now: Date): string {
  const at = new Date(publishedAt);
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 0 || minutes >= 24 * 60) return toDateLabel(at, now);
  if (minutes < 1) return labels.justNow;
  return minutes < 60 ? labels.minutes(minutes) : labels.hours(Math.floor(minutes / 60));
}
