import { describe, expect, it } from "vitest";
import { demonstration, judgement, rating } from "../../../test/evidence/entries.ts";
import { aside, counted, gathered } from "../../../test/evidence/gathered.ts";

describe("as of a day", () => {
  const entries = [
    rating("r1", { happened: "2025-10-01", recorded: "2025-10-02" }),
    rating("r2", { happened: "2025-10-01", recorded: "2026-03-10" }),
    rating("r3", { happened: "2026-04-01", recorded: "2026-04-01" }),
    judgement("j1", { happened: "2026-04-01", recorded: "2026-04-01" }),
    demonstration("d1", { happened: "2026-04-01", recorded: "2026-04-01" }),
  ];

  it("counts what had happened and had been written down by then", () => {
    const found = gathered(entries, { asOf: "2026-02-28" });
    expect(counted(found)).toEqual(["r1"]);
    expect(aside(found)).toEqual([
      "r2 not-yet-recorded 2026-03-10",
      "r3 not-yet-recorded 2026-04-01",
      "j1 not-yet-recorded 2026-04-01",
      "d1 not-yet-recorded 2026-04-01",
    ]);
  });

  it("tells apart what had happened and what was known", () => {
    const found = gathered(entries, { asOf: { happened: "2026-02-28", recorded: "2026-05-29" } });
    expect(counted(found)).toEqual(["r1", "r2"]);
    expect(aside(found)).toEqual([
      "r3 not-yet-happened 2026-04-01",
      "j1 not-yet-happened 2026-04-01",
      "d1 not-yet-happened 2026-04-01",
    ]);
    expect(
      counted(gathered(entries, { asOf: { happened: "2026-05-29", recorded: "2026-02-28" } })),
    ).toEqual(["r1"]);
  });

  it("includes the whole day, in the zone asked for", () => {
    const late = rating("r1", {
      happened: "2026-01-10T22:59:59.999Z",
      recorded: "2026-01-10T23:30:00.000Z",
    });
    const zone = { name: "+01:00", offsets: [{ minutes: 60 }] as const };
    expect(counted(gathered([late], { asOf: "2026-01-10" }))).toEqual(["r1"]);
    expect(aside(gathered([late], { asOf: "2026-01-10", zone }))).toEqual([
      "r1 not-yet-recorded 2026-01-10T23:30:00.000Z",
    ]);
    expect(counted(gathered([late], { asOf: "2026-01-11", zone }))).toEqual(["r1"]);
    expect(counted(gathered([late], { asOf: "2026-01-10T23:29:59.999Z" }))).toEqual([]);
    expect(counted(gathered([late], { asOf: "2026-01-10T23:30:00.000Z" }))).toEqual(["r1"]);
  });
});
