import type { Log } from "@whole-learner/core/evidence";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { toLogCsv } from "./index.ts";

const format = "whole-learner/log@1";
const rating = { type: "rating", learner: "ana", happened: "2026-05-29" } as const;
const note = (at: number, code: string, data: object) => ({
  code,
  severity: "note",
  path: ["entries", at],
  data,
  repair: "left-out",
});
const lost = (at: number, field: string) => note(at, "field-without-column", { field });

describe("a log that is written as a table", () => {
  it("has the columns that any rating fills, and says of the rest that it is left out", () => {
    const log = deepFreeze({
      format,
      entries: [
        {
          type: "demonstration",
          id: "d",
          learners: ["ana"],
          happened: "2026-05-29",
          setting: "community",
        },
        {
          ...rating,
          id: "a",
          target: "T",
          value: { kind: "level", level: "2" },
          demonstration: "d",
          comment: { es: "Bien" },
          rater: { role: "educator", id: "e-1", name: "Jo" },
          extensions: { "a/b": 1 },
        },
        {
          ...rating,
          id: "b",
          target: "T.a",
          value: { kind: "points", points: 8, of: 10 },
          demonstration: "elsewhere",
          comment: { es: "Bien", en: "Good" },
          rater: { role: "self" },
          supports: ["reader", "more time"],
          attempt: 2,
          artifacts: [{ uri: "https://x.example" }],
          nominatedBy: "ana",
          verification: { status: "verified" },
          sequence: 1,
          scale: "s",
        },
        { ...rating, id: "c", target: "T", value: { kind: "met", met: false }, comment: "Plain" },
        { ...rating, id: "d1", target: "T", value: { kind: "status", status: "missing" } },
        { ...rating, id: "e", target: "T", value: { kind: "number", number: 2.5 } },
        { type: "retraction", id: "x", happened: "2026-05-30", of: "a" },
      ],
    }) as unknown as Log;
    const { value, issues } = toLogCsv(log, { indicators: ["T.a"] });
    expect(value.split("\r\n")).toEqual([
      "id,learner,competency,indicator,level,number,points,of,met,status,happened,demonstration,role,rater,setting,attempt,supports,comment",
      "a,ana,T,,2,,,,,,2026-05-29,d,educator,e-1,community,,,Bien",
      "b,ana,,T.a,,,8,10,,,2026-05-29,elsewhere,self,,,2,reader; more time,Good",
      "c,ana,T,,,,,,false,,2026-05-29,,,,,,,Plain",
      "d1,ana,T,,,,,,,missing,2026-05-29,,,,,,,",
      "e,ana,T,,,2.5,,,,,2026-05-29,,,,,,,",
      "",
    ]);
    expect(issues).toEqual([
      note(0, "record-without-row", { kind: "demonstration", id: "d" }),
      lost(1, "extensions"),
      lost(1, "rater/name"),
      ...["artifacts", "nominatedBy", "verification", "sequence", "scale"].map((field) =>
        lost(2, field),
      ),
      lost(2, "comment"),
      note(6, "record-without-row", { kind: "retraction", id: "x" }),
    ]);
  });

  it("is the headers that a table of ratings needs where there is none", () => {
    const log = deepFreeze({
      format,
      entries: [{ type: "retraction", id: "x", happened: "2026-05-30", of: "a" }],
    }) as unknown as Log;
    expect(toLogCsv(log, { delimiter: ";" })).toEqual({
      value: "id;learner;competency;happened\r\n",
      issues: [note(0, "record-without-row", { kind: "retraction", id: "x" })],
    });
  });
});
