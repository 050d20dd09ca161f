/** Codes of the 63 provinces as they were when numbers were given out; they stay in use after the mergers of 2025. */
const PROVINCES =
  ' 001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096 ';

/** Whether twelve digits are built like a citizen ID number: province, century and sex, a birth year not after `asOfYear`. */
export function isCitizenId(digits: string, asOfYear: number): boolean {
  if (!/^\d{12}$/.test(digits) || !PROVINCES.includes(` ${digits.slice(0, 3)} `)) return false;
  const century = Number(digits[3]);
  if (century > 3) return false;
  return (century < 2 ? 1900 : 2000) + Number(digits.slice(4, 6)) <= asOfYear;
}
