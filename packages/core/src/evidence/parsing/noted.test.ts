import { describe, expect, it } from "vitest";
import { consent, erasure, rating, replacement } from "../../../test/evidence/entries.ts";
import { row } from "../../../test/evidence/read-log.ts";
import { safeParseLog } from "../parse-log.ts";

describe("what is noted while reading", () => {
  it("is an instant in another form, wherever it stands", () => {
    const found = safeParseLog([
      {
        ...replacement("p", "r", rating("r", { due: "2026-01-09T00:00:00Z" })),
        recorded: "2026-02-01T01:00:00+01:00",
      },
      rating("s", {
        verification: { by: { role: "educator" }, status: "verified", on: "2026-02-01T00:00Z" },
        submitted: "2026-02-01T00:00:00.5Z",
      }),
    ]);
    expect(found.ok && found.value.entries).toEqual([
      {
        ...replacement("p", "r", rating("r", { due: "2026-01-09T00:00:00.000Z" })),
        recorded: "2026-02-01T00:00:00.000Z",
      },
      rating("s", {
        verification: {
          by: { role: "educator" },
          status: "verified",
          on: "2026-02-01T00:00:00.000Z",
        },
        submitted: "2026-02-01T00:00:00.500Z",
      }),
    ]);
    expect(found.issues).toEqual(
      [
        ["/0/recorded", "2026-02-01T01:00:00+01:00", "2026-02-01T00:00:00.000Z"],
        ["/0/with/due", "2026-01-09T00:00:00Z", "2026-01-09T00:00:00.000Z"],
        ["/1/submitted", "2026-02-01T00:00:00.5Z", "2026-02-01T00:00:00.500Z"],
        ["/1/verification/on", "2026-02-01T00:00Z", "2026-02-01T00:00:00.000Z"],
      ].map(([place, from, to]) => ({
        code: "instant-normalised",
        severity: "note",
        path: (place ?? "")
          .slice(1)
          .split("/")
          .map((key) => (/^\d$/.test(key) ? Number(key) : key)),
        data: { from, to },
      })),
    );
  });

  it("is that an entry does not say when it was written down, unless that does not matter", () => {
    const unrecorded = [rating("r1"), erasure("e1", { entries: [] }), consent("c1")].map(
      ({ recorded: _, ...rest }) => rest,
    );
    const { recorded: _, ...bare } = row;
    expect(
      safeParseLog([...unrecorded, { ...bare, id: "r2" }, { ...bare, number: "x" }]).issues,
    ).toEqual([
      { code: "wrong-form", severity: "error", path: [4, "number"], data: { form: "number" } },
      { code: "recorded-unknown", severity: "note", path: [0], data: { id: "r1", count: 1 } },
      { code: "recorded-unknown", severity: "note", path: [2], data: { id: "c1", count: 1 } },
      { code: "recorded-unknown", severity: "note", path: [3], data: { id: "r2", count: 1 } },
    ]);
  });

  it("is told a hundred times at most", () => {
    const many = (count: number, over: object): readonly object[] =>
      Array.from({ length: count }, (_, i) => ({ ...row, id: `r${i}`, ...over }));
    const none = { recorded: "" };
    expect(safeParseLog(many(100, none)).issues).toHaveLength(100);
    expect(safeParseLog(many(101, none)).issues).toEqual([
      { code: "recorded-unknown", severity: "note", path: [0], data: { id: "r0", count: 101 } },
    ]);
    expect(safeParseLog(many(101, { id: "" })).issues).toHaveLength(100);
    expect(safeParseLog(many(102, { id: "" })).issues).toHaveLength(100);
    expect(safeParseLog(many(101, { recorded: "2026-05-29T00:00Z" })).issues).toHaveLength(100);
    expect(safeParseLog(many(101, { Klasse: "7b", Raum: 3 })).issues).toEqual([
      { code: "unknown-key", severity: "warning", path: [0, "Klasse"], data: { key: "Klasse" } },
      { code: "unknown-key", severity: "warning", path: [0, "Raum"], data: { key: "Raum" } },
    ]);
    expect(safeParseLog(many(101, { number: "x" })).issues).toHaveLength(101);
    const spare = Array.from({ length: 101 }, (_, i) => ({ ...rating(`r${i}`), mood: 1 }));
    expect(safeParseLog(spare).issues).toHaveLength(101);
  });
});
