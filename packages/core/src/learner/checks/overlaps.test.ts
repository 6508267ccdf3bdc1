import { describe, expect, it } from "vitest";
import { community, found } from "../../../test/rosters/checked.ts";
import { learnerOf } from "../../../test/rosters/roster-of.ts";

describe("spans that overlap", () => {
  const warned = (list: string, position: number, what: string, from: string): unknown => [
    "overlapping-spans",
    "warning",
    `/learners/0/${list}/${position}/from`,
    { what, from },
  ];

  it.each([
    [
      "one after the other",
      [
        ["01", "02"],
        ["03", "04"],
      ],
      [],
    ],
    [
      "a day in common",
      [
        ["01", "02"],
        ["02", "04"],
      ],
      [1],
    ],
    [
      "listed the newest first",
      [
        ["02", "04"],
        ["01", "02"],
      ],
      [0],
    ],
    [
      "one in the other, another after that",
      [
        ["01", "09"],
        ["02", "03"],
        ["04", "05"],
        ["10", "11"],
      ],
      [1, 2],
    ],
    ["without an end", [["01"], ["02", "03"], ["05", "06"]], [1, 2]],
    ["without an end, later", [["02"], ["01", "02"]], [0]],
    ["without an end, after the other", [["03"], ["01", "02"]], []],
    [
      "begun together",
      [
        ["01", "01"],
        ["01", "02"],
      ],
      [1],
    ],
    [
      "ended before it begins",
      [
        ["05", "04"],
        ["01", "09"],
      ],
      [],
    ],
  ] as const)("%s", (_, spans, positions) => {
    const enrolments = spans.map(([from, until]) => ({
      from: `2026-01-${from}`,
      ...(until === undefined ? {} : { until: `2026-01-${until}` }),
    }));
    const issues = found({ learners: [learnerOf("ana", { enrolments })] }).filter(
      (one) => (one as readonly unknown[])[0] === "overlapping-spans",
    );
    expect(issues).toEqual(
      positions.map((at) => warned("enrolments", at, "enrolment", enrolments[at]?.from ?? "")),
    );
  });

  it("are looked for community by community and competency by competency", () => {
    const span = { from: "2026-01-01" };
    expect(
      found({
        communities: [community("c"), community("d")],
        learners: [
          learnerOf("ana", {
            memberships: [
              { community: "c", ...span },
              { community: "d", ...span },
              { community: "c", from: "2026-02-01" },
            ],
            expectations: [
              { competency: "x", ...span, agreedBy: [] },
              { competency: "y", ...span, agreedBy: [] },
              { competency: "y", from: "2026-03-01", agreedBy: [] },
            ],
          }),
        ],
      }),
    ).toEqual([
      warned("memberships", 2, "membership", "2026-02-01"),
      warned("expectations", 2, "expectation", "2026-03-01"),
    ]);
  });
});
