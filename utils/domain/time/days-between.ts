const DAY_MS = 86_400_000;

/** How many days lie between two days; negative when the second is the earlier one. */
export function toDaysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
