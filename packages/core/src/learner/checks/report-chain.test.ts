import { describe, expect, it } from "vitest";
import { ana, found, report } from "../../../test/rosters/checked.ts";
import { learnerOf } from "../../../test/rosters/roster-of.ts";
import type { IssuedReport } from "../issued-report.ts";

describe("issued reports", () => {
  const chain = (...issuedReports: readonly IssuedReport[]): readonly unknown[] =>
    found({ learners: [ana, learnerOf("ben")], issuedReports });

  it("supersede reports that were issued, earlier, about the same learner, once", () => {
    expect(
      chain(
        report("1", { on: "2026-03-01" }),
        report("2", { supersedes: "0" }),
        report("3", { supersedes: "1", on: "2026-02-28" }),
        report("4", { supersedes: "2", learner: "ben" }),
        report("5", { supersedes: "2" }),
        report("6", { supersedes: "2" }),
      ),
    ).toEqual([
      ["unknown-report", "error", "/issuedReports/1/supersedes", { id: "0" }],
      ["supersedes-later", "error", "/issuedReports/2/supersedes", { id: "1", on: "2026-03-01" }],
      ["report-of-another", "error", "/issuedReports/3/supersedes", { id: "2", learner: "ana" }],
      ["superseded-twice", "error", "/issuedReports/4/supersedes", { id: "2", by: "4" }],
      ["superseded-twice", "error", "/issuedReports/5/supersedes", { id: "2", by: "4" }],
    ]);
  });

  it("never supersede themselves, also not in a circle", () => {
    expect(
      chain(
        report("tail", { supersedes: "b" }),
        report("a", { supersedes: "c" }),
        report("b", { supersedes: "a" }),
        report("c", { supersedes: "b" }),
        report("self", { supersedes: "self" }),
        report("alone"),
      ),
    ).toEqual([
      ["superseded-twice", "error", "/issuedReports/3/supersedes", { id: "b", by: "tail" }],
      ["supersedes-itself", "error", "/issuedReports/2/supersedes", { ids: ["b", "a", "c"] }],
      ["supersedes-itself", "error", "/issuedReports/4/supersedes", { ids: ["self"] }],
    ]);
  });

  it("of one id are one report, the first", () => {
    expect(
      chain(report("1"), report("2", { supersedes: "1" }), report("1", { supersedes: "2" })),
    ).toEqual([
      ["duplicate-id", "error", "/issuedReports/2/id", { id: "1", kind: "issued report" }],
    ]);
  });

  it("in a long chain cost no more than their number", () => {
    const many = Array.from({ length: 50_000 }, (_, at) =>
      report(`${at}`, at === 0 ? {} : { supersedes: `${at - 1}` }),
    );
    expect(chain(...many)).toEqual([]);
    expect(
      chain(...many.map((one, at) => (at === 0 ? { ...one, supersedes: "49999" } : one))),
    ).toEqual([
      [
        "supersedes-itself",
        "error",
        "/issuedReports/0/supersedes",
        { ids: expect.any(Array) as unknown },
      ],
    ]);
  });
});
