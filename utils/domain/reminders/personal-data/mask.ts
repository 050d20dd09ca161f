/** A mobile number with its middle hidden: "0912 *** 678". */
export function maskMobile(digits: string): string {
  const national = `0${digits.slice(-9)}`;
  return `${national.slice(0, 4)} *** ${national.slice(-3)}`;
}

/** A number with its first and last digits shown, at most four and two: "0011******00". */
export function maskDigits(digits: string): string {
  const head = digits.length >= 10 ? 4 : 2;
  return `${digits.slice(0, head)}${'*'.repeat(Math.max(digits.length - head - 2, 1))}${digits.slice(-2)}`;
}

/** An address with one letter before the "@": "n***@example.vn". */
export function maskMail(local: string, host: string): string {
  return `${local.slice(0, 1)}***@${host}`;
}
