import { type Damage, damages, damagesOf, drawFrom } from "@whole-learner/testkit/interop";
import { describe, expect, it } from "vitest";
import { received } from "./damaged-files.ts";

/** Files of each kind. */
const each = 1520;
/** In milliseconds. A file takes about one, on a busy machine a few. */
const longest = 5000;

describe("files that were dropped, swapped, nulled, retyped, made circular, deep, huge, repeated, or given `__proto__`", () => {
  it("are more than 20,000", () => {
    expect(received.length * each).toBeGreaterThan(20_000);
  });

  it.each(received)("are read without throwing and without hanging: $name", ({ damaged, read }) => {
    const counts = new Map<Damage, number>(damages.map((one) => [one, 0]));
    for (let number = 0; number < each; number += 1) {
      const draw = drawFrom(number);
      const { file, done } = damaged(damagesOf(number, draw), draw);
      const start = performance.now();
      const { value, issues } = read(file);
      const took = performance.now() - start;
      if (took > longest) expect.fail(`file ${number} took ${took} ms`);
      if (!issues.every(({ path }) => Array.isArray(path)))
        expect.fail(`file ${number} has an issue without a place`);
      if (value === undefined && !issues.some(({ severity }) => severity === "error"))
        expect.fail(`file ${number} came to nothing without an error`);
      for (const one of done) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    // Each kind of damage came often.
    expect([...counts].filter(([, count]) => count < 100)).toEqual([]);
  });
});
