import { createInterface } from 'node:readline';
import { toAddressLine } from './to-address-line.ts';

/** Reads addresses, one a line, and prints what each one points at as one line of JSON. Asks no network. */
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') console.log(JSON.stringify(toAddressLine(line)));
}
