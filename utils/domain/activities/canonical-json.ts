/**
 * The one text of a JSON value, equal on every machine, so that its hash can stand for the value: no white space, keys
 * of objects in the order of their UTF-16 code units, fields that are `undefined` left out, strings and numbers as
 * `JSON.stringify` writes them. For our values this is RFC 8785. Text is taken as it is: `é` as one character and `é` as
 * two are different values, since nothing on the way may change what the admin wrote.
 * @throws {TypeError} for anything that JSON cannot carry: NaN, infinity, bigint, functions, dates, holes in arrays.
 */
export function toCanonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  // Array.from fills holes with undefined, which is refused below.
  if (Array.isArray(value)) return `[${Array.from(value, toCanonicalJson).join(',')}]`;
  if (isRecord(value)) {
    let fields = '';
    for (const key of Object.keys(value).sort()) {
      const field = value[key];
      if (field === undefined) continue;
      fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${toCanonicalJson(field)}`;
    }
    return `{${fields}}`;
  }
  throw new TypeError(`${typeof value} has no canonical JSON`);
}

/** The tag also holds for objects of another realm (a test's window, a structured clone), where prototypes differ. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
