import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { again, given, why } from "../../../test/reissued.ts";
import * as school from "../../../test/school.ts";
import { digestOfReport, issueReport } from "../index.ts";

const document = { kind: "progress-report", language: "en" } as const;

describe("a report that is given out", () => {
  it("has a record of what it is, of which day, and from what it was made", () => {
    const record = issueReport(deepFreeze({ ...given, supersedes: "HB-26T4-0411" }), document);
    expect(record).toEqual({
      id: "HB-26T4-0412",
      learner: "mina",
      kind: "progress-report",
      on: "2026-06-03",
      evidenceThrough: "2026-05-29",
      digest: digestOfReport({ ...given, supersedes: "HB-26T4-0411" }),
      household: "home-1",
      language: "en",
      supersedes: "HB-26T4-0411",
    });
  });

  it("keeps the digest that its input brings, what changed and why", () => {
    const record = issueReport({ ...again.report, digest: "abc" }, document, ["One level."]);
    expect([record.digest, record.changed, record.why, record.supersedes]).toEqual([
      "abc",
      ["One level."],
      why,
      "HB-26T4-0412",
    ]);
  });

  it("of no one learner has neither a learner nor a day of evidence", () => {
    const record = issueReport(
      { id: "F-1", issued: "2026-06-03", framework: school.framework },
      { kind: "framework-document", language: "es" },
    );
    expect(Object.keys(record)).toEqual(["id", "kind", "on", "digest", "language"]);
  });
});
