import { describe, expect, it } from "vitest";
import { ratings } from "../school.ts";
import { judgedLow, of } from "./for-mina.ts";

describe("what it would take", () => {
  it("is never while a judgement stands, unless new evidence ends it", () => {
    const entries = [...ratings(1, 2), judgedLow({})];
    expect(of(entries, {}, { target: "3" })).toEqual({
      target: "3",
      status: "never",
      reason: { code: "judged", data: { judgement: "j1" } },
    });
    expect(of(entries, { judgement: { onNewEvidence: "drop" } }, { target: "3" })).toMatchObject({
      status: "reachable",
      pieces: ["5"],
    });
    const reasonOf = (kind: "no-level" | "exempt") =>
      of([...ratings(1), judgedLow({ value: { kind } })], {});
    expect(reasonOf("no-level")).toMatchObject({
      status: "never",
      reason: { code: "judged-no-level", data: { judgement: "j1" } },
    });
    expect(reasonOf("exempt")).toMatchObject({
      status: "never",
      reason: { code: "exempt", data: {} },
    });
  });

  it("is reached where a judgement says so, whatever is still lacking", () => {
    const entries = [...ratings(1), judgedLow({})];
    expect(of(entries, { sufficiency: { settings: 3 } }, { target: "2" })).toEqual({
      target: "2",
      status: "reachable",
      pieces: [],
      brings: [],
    });
  });
});
