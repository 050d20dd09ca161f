/** "1 entry", "3 entries": English changes the word, Vietnamese does not. */
export function toCounted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
