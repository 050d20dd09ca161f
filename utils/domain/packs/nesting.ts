/** Far more than any pack needs, and far less than what exhausts the stack of a parser. */
export const NESTING_LIMIT = 20;

/** Whether a text of JSON nests deeper than `limit`, found without parsing it: a bomb of brackets is never unpacked. */
export function nestsDeeper(json: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      depth++;
      if (depth > limit) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}
