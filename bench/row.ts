/**
 * One figure. `ratio` is value divided by what `ratio_to` names: a goal, or a comparison measured in the same run. Of a comparison in
 * rounds it is the median, with the lowest and the highest round.
 */
export interface Row {
  name: string;
  value: number;
  unit: string;
  ratio_to?: string;
  ratio?: number;
  ratio_low?: number;
  ratio_high?: number;
}

export function toRow(name: string, value: number, unit: string, to?: { name: string; value: number }): Row {
  const row = { name, value: round(value), unit };
  return to ? { ...row, ratio_to: to.name, ratio: round(value / to.value) } : row;
}

/** What was measured in rounds, each beside its comparison: a machine that is busy for a while is so for both. */
export function toRoundsRow(
  name: string,
  values: readonly number[],
  unit: string,
  to: { name: string; values: readonly number[] },
): Row {
  const ratios = values.map((value, round) => value / (to.values[round] ?? Number.NaN));
  return {
    ...{ name, value: round(median(values)), unit, ratio_to: to.name, ratio: round(median(ratios)) },
    ...{ ratio_low: round(Math.min(...ratios)), ratio_high: round(Math.max(...ratios)) },
  };
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
  const cells = rows.map(({ name, value, unit, ratio_to, ratio, ratio_low, ratio_high }) => {
    const spread = ratio_low === undefined ? '' : ` (${ratio_low} to ${ratio_high})`;
    return [name, `${value} ${unit}`, ratio === undefined ? '' : `${ratio}${spread} × ${ratio_to}`];
  });
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const [name = '', value = '', ratio = ''] of cells)
    console.log(`${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${ratio}`.trimEnd());
}
