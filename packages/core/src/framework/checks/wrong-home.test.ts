import { describe, expect, it } from "vitest";
import {
  competency,
  domain,
  elsewhere,
  indicator,
  outcome,
} from "../../../test/frameworks/nodes.ts";
import { run } from "../../../test/frameworks/run-check.ts";
import { wrongHome } from "./wrong-home.ts";

describe("wrongHome", () => {
  const nodes = {
    domains: [domain("domain")],
    outcomes: [outcome("outcome")],
    competencies: [competency("competency")],
    indicators: [indicator("indicator", "competency")],
  };
  const kinds = ["domain", "outcome", "competency", "indicator"] as const;
  const lists = {
    domain: "domains",
    outcome: "outcomes",
    competency: "competencies",
    indicator: "indicators",
  } as const;
  const right = new Set([
    "domain in domain",
    "outcome in domain",
    "competency in domain",
    "competency in outcome",
    "competency in competency",
    "indicator in competency",
  ]);

  it.each(kinds.flatMap((kind) => kinds.map((above) => [kind, above] as const)))(
    "%s in %s",
    (kind, above) => {
      const expected = (path: (string | number)[]) =>
        right.has(`${kind} in ${above}`)
          ? []
          : [{ code: "wrong-home", severity: "error", path, data: { kind, above } }];
      const list = lists[kind];
      const more = { ...nodes[list][0], id: "new", partOf: above };
      expect(run(wrongHome, { ...nodes, [list]: [...nodes[list], more] })).toEqual(
        expected([list, 1, "partOf"]),
      );
      const relation = { type: "part-of", from: kind, to: above };
      expect(run(wrongHome, { ...nodes, relations: [relation] })).toEqual(
        expected(["relations", 0, "to"]),
      );
    },
  );

  it("asks only of part-of, of ends that are there, and of a school's own kinds of it", () => {
    expect(
      run(wrongHome, {
        ...nodes,
        vocabulary: { relations: [{ id: "strand", name: "Strand", broader: "part-of" }] },
        relations: [
          { type: "related", from: "domain", to: "indicator" },
          { type: "part-of", from: "domain", to: "gone" },
          { type: "part-of", from: "gone", to: "indicator" },
          { type: "part-of", from: "domain", to: elsewhere },
          { type: "strand", from: "domain", to: "indicator" },
        ],
      }).map(({ path }) => path),
    ).toEqual([["relations", 4, "to"]]);
  });
});
