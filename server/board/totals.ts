import { createHash } from 'node:crypto';
import type { BoardLine, BoardTotals } from '../../utils/documents/board-sheet.ts';
import { toCheckValue } from '../../utils/domain/reports/check-text.ts';
import { ALL_COLUMNS, readValues, toCountValues, toSumValues } from '../store/sum-columns.ts';

/** Adds up lines as they pass. The check value is that of the numbers of every unit, so it is the same in every format and language. */
export class Totals {
  readonly #hash = createHash('sha256');
  #units = 0;
  readonly #values = ALL_COLUMNS.map(() => 0);

  add({ unit, counts, sums }: BoardLine): void {
    const values = [...toCountValues(counts), ...toSumValues(sums)];
    this.#hash.update(`${JSON.stringify([unit.id, ...values])}\n`);
    this.#units += 1;
    for (const [index, value] of values.entries()) this.#values[index] = (this.#values[index] ?? 0) + value;
  }

  end(): BoardTotals {
    const { counts, sums } = readValues(this.#values);
    return { units: this.#units, counts, sums, check: toCheckValue(this.#hash.copy().digest('hex')) };
  }
}
