/** Makes a `switch` exhaustive for the compiler; reached only if a type lies. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
