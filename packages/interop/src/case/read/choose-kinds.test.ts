import { describe, expect, it } from "vitest";
import { child, type Fields, item, pack, uuid } from "../../../test/case/package-of.ts";
import { read } from "../../../test/case/read-package.ts";

describe("what items become", () => {
  const tree = pack(
    [item(1), item(2), item(3, { CFItemType: "Indicator" })],
    [child(1), child(2, 1), child(3, 2)],
  );

  it("is an outcome at the top, competencies below, and what a type says", () => {
    const { outcomes, competencies, indicators } = read(tree);
    expect([outcomes, competencies, indicators].map((list) => list.map(({ id }) => id))).toEqual([
      [uuid(1)],
      [uuid(2)],
      [uuid(3)],
    ]);
  });

  it("follows the options", () => {
    const options = {
      kinds: { indicator: "competency" },
      kindsByDepth: ["domain", "outcome"],
      part: "whole-learner",
    } as const;
    const { domains, outcomes, competencies } = read(tree, options);
    expect([domains, outcomes, competencies].map((list) => list.map(({ id }) => id))).toEqual([
      [uuid(1)],
      [uuid(2)],
      [uuid(3)],
    ]);
    expect(outcomes[0]?.part).toBe("whole-learner");
  });

  it("stands by sequence number, then by what else numbers siblings", () => {
    const ids = (json: unknown): readonly string[] =>
      read(json).competencies.map(({ code }) => code ?? "");
    const coded = (at: number, code: string): Fields => item(at, { humanCodingScheme: code });
    expect(
      ids(
        pack([coded(1, "A.10"), coded(2, "A.2"), coded(3, "A.1")], [child(1), child(2), child(3)]),
      ),
    ).toEqual(["A.1", "A.2", "A.10"]);
    expect(
      ids(
        pack(
          [coded(1, "A.10"), coded(2, "A.2")],
          [child(1, undefined, { sequenceNumber: 1 }), child(2, undefined, { sequenceNumber: 2 })],
        ),
      ),
    ).toEqual(["A.10", "A.2"]);
  });

  it("has its grades as bands, youngest first", () => {
    const { gradeBands, competencies } = read(
      pack([item(1, { educationLevel: ["10", "KG"] })], [child(1)]),
    );
    expect(gradeBands.map(({ id }) => id)).toEqual(["KG", "10"]);
    expect(competencies[0]?.bands).toEqual(["10", "KG"]);
  });
});
