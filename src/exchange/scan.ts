export interface Scan {
  /** Deepest nesting of lists and objects. */
  depth: number;
  /** The text stops inside a list, an object or a string. */
  endsEarly: boolean;
}

/**
 * Looks at the brackets of a JSON text, before it is parsed and without recursion: nested 100 000 times over, it would exhaust the parser's
 * stack; and engines do not agree on how they say that a text stops too soon.
 */
export function scan(text: string): Scan {
  let level = 0;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth = Math.max(depth, ++level);
    else if (char === '}' || char === ']') level--;
  }
  return { depth, endsEarly: inString || level > 0 };
}
