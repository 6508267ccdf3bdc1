import { describe, expect, it } from "vitest";
import { mean } from "../../src/methods/mean.ts";
import { codes, run, said } from "./run-rule.ts";

describe("pooled", () => {
  // Slate CBL, Building 21: the mean over all kept ratings of the competency, whatever skill they are of.
  const piece = (id: string, score: number, at?: number) => ({
    piece: id,
    score,
    weight: 1,
    ...(at === undefined ? {} : { at }),
  });
  const method = { score: { method: mean } };
  it("counts every piece once, however many children have it", () => {
    const children = [
      { id: "a", pieces: [piece("x", 9), piece("y", 10)] },
      { id: "b", pieces: [piece("y", 10), piece("z", 8)] },
      { id: "c" },
      { id: "d", exempt: true, pieces: [piece("w", 0)] },
    ];
    const found = run("pooled", {}, children, method);
    expect(said(found)).toBe(9);
    expect("parts" in found && found.parts.map((part) => part.counted && part.pieces)).toEqual([
      2,
      1,
      false,
      false,
    ]);
    expect(said(run("pooled", { coverage: "wait" }, children, method))).toBe("children-missing");
  });
  it("of nothing is nothing", () => {
    expect(said(run("pooled", {}, [], method))).toBe("no-children");
    expect(said(run("pooled", {}, [{ id: "a" }], method))).toBe("children-missing");
  });
  it("says what its method cannot compute", () => {
    const large = [{ id: "a", pieces: [piece("x", 1e300)] }];
    expect(said(run("pooled", {}, large, method))).toBe("outside-domain");
  });
  it("asks for a method", () => {
    expect(codes("pooled", {}, [{ id: "a" }], {})).toEqual(["method-needed score"]);
    const wrong = { score: { method: mean, parameters: { n: 1 } } };
    expect(codes("pooled", {}, [{ id: "a" }], wrong)).toEqual([
      "unknown-parameter score/parameters/n",
    ]);
  });
});
