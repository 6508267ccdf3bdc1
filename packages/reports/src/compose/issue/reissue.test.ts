import { describe, expect, it } from "vitest";
import { again, given, givenOut, laterVersion } from "../../../test/reissued.ts";
import * as school from "../../../test/school.ts";
import { digestOfReport, reissue } from "../index.ts";

describe("a report that is given out anew", () => {
  it("says what it replaces, and is no edit of it", () => {
    expect(again.report.supersedes).toBe("HB-26T4-0412");
    expect(again.changes.replaces).toEqual({
      id: "HB-26T4-0412",
      kind: "progress-report",
      issued: "2026-06-03",
      evidenceThrough: "2026-05-29",
    });
    expect(again.report.changes).toBe(again.changes);
    expect(again.verified).toBe(true);
    expect(digestOfReport(given)).toBe(givenOut.issued.digest);
  });

  it("notices that the earlier input is not what was given out", () => {
    const edited = { ...given, note: { text: "Edited.", author: "Joseph Anand" } };
    expect(reissue({ ...givenOut, report: edited }, laterVersion()).verified).toBe(false);
  });

  it("is the same as before where nothing is another", () => {
    const { changes } = reissue(givenOut, { report: given, evidence: school.log });
    expect([changes.standings, changes.evidence, changes.sources, changes.texts]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});
