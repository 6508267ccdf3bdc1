import { describe, expect, it } from "vitest";
import { scale } from "../../test/rows.ts";
import { policy } from "../../test/school.ts";
import { compile } from "../compile/compile.ts";
import { rowsOffScale } from "./rows-off-scale.ts";
import { columnStatus, statusCodes } from "./column-status.ts";
import { emptyColumns } from "./determined-columns.ts";
import { determineColumns } from "./determine-columns.ts";
import { groupColumns } from "./group-columns.ts";
import { columns } from "../../test/few-columns.ts";

describe("determining by columns", () => {
  const grouped = groupColumns(columns);

  const asOf = "2026-01-01";

  it("gives no NaN and no level where there is no score", () => {
    const nTimes = policy({ score: { method: "n-times", parameters: { times: 2, target: 2 } } });
    const { score, level, status } = determineColumns(compile(nTimes), scale, grouped, { asOf });
    expect([...score]).toEqual([0, 0, 0, 0]);
    expect([...level]).toEqual([255, 255, 255, 255]);
    expect([...status].map(columnStatus)).toEqual([
      "no-evidence",
      "target-not-reached",
      "target-not-reached",
      "no-evidence",
    ]);
  });

  it("writes ranges into columns of the caller, as the whole would be", () => {
    const plan = compile(policy());
    const whole = determineColumns(plan, scale, grouped, { asOf });
    const out = emptyColumns(4);
    for (const [from, to] of [
      [0, 1],
      [1, 3],
      [3, 4],
    ] as const) {
      const part = determineColumns(plan, scale, grouped, {
        asOf,
        from,
        to,
        out: {
          score: out.score.subarray(from, to),
          level: out.level.subarray(from, to),
          status: out.status.subarray(from, to),
        },
      });
      expect(part.score.length).toBe(to - from);
    }
    expect(out).toEqual(whole);
  });

  it("leaves out what lies off the scale", () => {
    const wide = groupColumns({ ...columns, scores: Float64Array.of(4, 0.5, 1, 7) });
    const { score, status } = determineColumns(compile(policy()), scale, wide, { asOf });
    expect([...score]).toEqual([0, 0, 2.5, 0]);
    const scores = Float64Array.of(4, 0.5, Number.NaN, 7);
    const told = rowsOffScale(compile(policy()), scale, { scores });
    const [first, ...rest] = told;
    expect([first, ...rest].map((one) => [one?.row, one?.reason])).toEqual(
      [...scores].flatMap((number, row) => (number < 1 || number > 4 ? [[row, "off-scale"]] : [])),
    );
    const extra = compile(policy({ read: { extraCredit: true } }));
    expect(rowsOffScale(extra, scale, { scores }).map(({ row }) => row)).not.toContain(3);
    expect(rowsOffScale(extra, scale, {})).toEqual([]);
    expect([...status].map(columnStatus)).toEqual([
      "no-evidence",
      "no-evidence",
      "determined",
      "no-evidence",
    ]);
  });

  it("turns away rows that a mask leaves out", () => {
    const masked = groupColumns({ ...columns, mask: Uint8Array.of(0, 1, 1, 1) });
    const { score } = determineColumns(compile(policy()), scale, masked, { asOf });
    expect([...score]).toEqual([0, 2.5, 1.125, 0]);
  });

  it("has a code for every status", () => {
    for (const [status, code] of Object.entries(statusCodes))
      expect(columnStatus(code)).toBe(status);
    expect(() => columnStatus(200)).toThrow("column-out-of-range at /code");
  });
});
