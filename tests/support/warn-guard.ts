/** An undeclared console warning or error fails the test that made it. A test that expects one says so with `expectWarning`. */
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

let expected: RegExp[] = [];
let spies: MockInstance[] = [];

export function expectWarning(pattern: RegExp): void {
  expected.push(pattern);
}

beforeEach(() => {
  expected = [];
  spies = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')].map((spy) => spy.mockImplementation(() => undefined));
});

afterEach(() => {
  const said = spies.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')));
  const undeclared = said.filter((text) => !expected.some((pattern) => pattern.test(text)));
  const missing = expected.filter((pattern) => !said.some((text) => pattern.test(text)));
  expect(undeclared, 'undeclared console warnings').toEqual([]);
  expect(missing.map(String), 'declared warnings that never came').toEqual([]);
});
