import { describe, expect, it } from "vitest";
import type { Goal } from "./goal.ts";
import { goalSummary } from "./goal-summary.ts";

describe("how goals stand", () => {
  const goal = (id: string, fields: Partial<Goal> = {}): Goal => ({
    id,
    learner: "ana",
    statement: id,
    set: "2026-01-15",
    status: "open",
    checkIns: [],
    ...fields,
  });
  const look = (on: string): Goal["checkIns"][number] => ({
    on,
    by: { role: "self" },
    note: "well",
  });
  const goals = [
    goal("later", { by: "2026-05-29" }),
    goal("sooner", { by: "2026-03-01", checkIns: [look("2026-02-01"), look("2026-06-01")] }),
    goal("ahead", { by: "2026-05-30" }),
    goal("without a day", { checkIns: [look("2026-05-29"), look("2026-04-01")] }),
    goal("reached", { by: "2026-03-01", status: "reached" }),
    goal("changed", { status: "changed" }),
    goal("let go", { status: "let-go" }),
    goal("let go too", { status: "let-go" }),
    goal("set later", { set: "2026-05-30", by: "2026-05-29", checkIns: [look("2026-05-28")] }),
  ];

  it("counts them by status, with those whose day has come", () => {
    const { counts, due, lastCheckIn } = goalSummary(goals, "2026-05-29");
    expect(counts).toEqual({ open: 4, reached: 1, changed: 1, "let-go": 2 });
    expect(due.map(({ id }) => id)).toEqual(["sooner", "later"]);
    expect(lastCheckIn).toBe("2026-05-29");
  });

  it("knows nothing of what comes later", () => {
    expect(goalSummary(goals, "2026-01-14")).toEqual({
      counts: { open: 0, reached: 0, changed: 0, "let-go": 0 },
      due: [],
      lastCheckIn: undefined,
    });
    const early = goalSummary(goals, "2026-02-28");
    expect(early.due).toEqual([]);
    expect(early.lastCheckIn).toBe("2026-02-01");
    expect(goalSummary(goals, "2026-01-15")).toEqual({
      counts: { open: 4, reached: 1, changed: 1, "let-go": 2 },
      due: [],
      lastCheckIn: undefined,
    });
    expect(goalSummary(goals, "2026-03-01").due.map(({ id }) => id)).toEqual(["sooner"]);
  });
});
