import { describe, expect, it } from "vitest";
import { run } from "../../../test/frameworks/run-check.ts";
import { unknownTerm } from "./unknown-term.ts";

describe("unknownTerm", () => {
  it("finds types of relation and broader terms that are neither ours nor declared", () => {
    expect(
      run(unknownTerm, {
        vocabulary: {
          relations: [
            { id: "inspires", name: "Inspires" },
            { id: "strand", name: "Strand", broader: "part-of" },
            { id: "deeper", name: "Deeper", broader: "inspires" },
          ],
          kinds: [{ id: "concert", name: "Concert", broader: "exhibition" }],
          settings: [{ id: "garden", name: "Garden", broader: "exhibition" }],
          features: [{ id: "outdoors", name: "Outdoors", broader: "real-world" }],
          roles: [{ id: "elder", name: "Elder", broader: "community-partner" }],
        },
        relations: [
          { type: "inspires", from: "a", to: "b" },
          { type: "part-of", from: "a", to: "b" },
          { type: "toString", from: "a", to: "b" },
        ],
      }),
    ).toEqual([
      {
        code: "unknown-term",
        severity: "warning",
        path: ["relations", 2, "type"],
        data: { term: "toString", list: "relations" },
      },
      {
        code: "unknown-term",
        severity: "warning",
        path: ["vocabulary", "settings", 0, "broader"],
        data: { term: "exhibition", list: "settings" },
      },
      {
        code: "unknown-term",
        severity: "warning",
        path: ["vocabulary", "relations", 2, "broader"],
        data: { term: "inspires", list: "relations" },
      },
    ]);
  });

  it("needs no vocabulary", () => {
    const types = ["part-of", "precedes", "covers", "equivalent", "related", "replaced-by"];
    const relations = types.map((type) => ({ type, from: "a", to: "b" }));
    expect(run(unknownTerm, { relations })).toEqual([]);
  });
});
