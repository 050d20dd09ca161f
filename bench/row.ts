/** One figure. `ratio` is value divided by what `ratio_to` names: a goal, or a comparison measured in the same run. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  ratio_to?: string;
  ratio?: number;
}

export function toRow(name: string, value: number, unit: string, to?: { name: string; value: number }): Row {
  const row = { name, value: round(value), unit };
  return to ? { ...row, ratio_to: to.name, ratio: round(value / to.value) } : row;
}

/** Three figures that mean something, however large or small the number is. */
const round = (value: number) => Number(value.toPrecision(3));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ name, value, unit, ratio_to, ratio }) => [
    name,
    `${value} ${unit}`,
    ratio === undefined ? '' : `${ratio} × ${ratio_to}`,
  ]);
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const [name = '', value = '', ratio = ''] of cells)
    console.log(`${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${ratio}`.trimEnd());
}
