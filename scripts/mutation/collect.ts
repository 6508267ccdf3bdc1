// Stands for `vitest` in the tests of a changed package: what they describe is kept, to be run again for every change.
// It gives what our examples and laws import; a test that asks for more cannot be imported, and fails at once.
import { expect } from "vitest";

export { expect };

type Body = (...row: readonly unknown[]) => unknown;
/** A name, perhaps options that say how long it may take, and the body. */
type Declare = (name: string, ...rest: readonly unknown[]) => void;

export interface Test {
  /** Its file, what it is described as and, where several say the same, which of them it is. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly run: Body;
}

let collected = new Map<string, Test>();
let [file, path]: [string, readonly string[]] = ["", []];

/** What a file describes, in its order. */
export async function testsOf(
  name: string,
  read: () => Promise<unknown>,
): Promise<readonly Test[]> {
  // Some expectations ask where they stand, which only a run of vitest would know.
  expect.setState({ testPath: "" });
  [file, path, collected] = [name, [], new Map()];
  await read();
  return [...collected.values()];
}

/** A row of a table is named after its place. */
function declaring(declare: (name: string, body: Body) => void) {
  const one: Declare = (name, ...rest) => {
    const body = rest.find((part): part is Body => typeof part === "function");
    if (body === undefined) throw new Error(`${file}: ${name} has no body`);
    declare(name, body);
  };
  const each =
    (rows: readonly unknown[]): Declare =>
    (name, ...rest) => {
      const body = rest.find((part): part is Body => typeof part === "function");
      for (const [place, row] of rows.entries())
        one(
          `${name} (row ${place + 1})`,
          body && (() => body(...(Array.isArray(row) ? row : [row]))),
        );
    };
  /** What is there only where a condition holds: files beside the repository, mostly. */
  const skipIf = (asked: unknown): Declare => (asked ? () => {} : one);
  return Object.assign(one, { each, skipIf });
}

export const describe = declaring((name, body) => {
  const outer = path;
  path = [...outer, name];
  if (body() instanceof Promise) throw new Error(`${file}: ${name} cannot wait`);
  path = outer;
});

export const it = declaring((last, run) => {
  const name = [...path, last].join(" > ");
  const same = `${file}#${name}`;
  let [id, times] = [same, 1];
  while (collected.has(id)) id = `${same} (${++times})`;
  collected.set(id, { id, name, file, run });
});
