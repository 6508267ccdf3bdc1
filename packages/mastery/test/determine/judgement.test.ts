import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import { framework, judgement, log, policy, ratings } from "../school.ts";
import { asOf, share } from "./about-mina.ts";

describe("judgement", () => {
  it("replaces the result and keeps the computed one beside it", () => {
    expect(share([...ratings(3, 3), judgement()])).toMatchObject({
      status: "judged",
      level: "5",
      judgement: "j",
      newEvidence: false,
      computed: { status: "determined", score: 3, level: "3" },
    });
  });
  it.each([
    ["keep-and-flag", "judged", true],
    ["keep", "judged", false],
    ["drop", "determined", undefined],
  ] as const)("on new evidence with %s it is %s", (onNewEvidence, status, newEvidence) => {
    const found = share(
      [...ratings(3, { number: 3, happened: "2026-06-02", recorded: "2026-06-02" }), judgement()],
      { judgement: { onNewEvidence } },
    );
    expect(found.status).toBe(status);
    if (found.status === "judged") expect(found.newEvidence).toBe(newEvidence);
  });
  it("counts evidence of its own day as seen", () => {
    expect(
      share([
        ...ratings({ number: 3, happened: "2026-06-01", recorded: "2026-06-01" }),
        judgement(),
      ]),
    ).toMatchObject({ newEvidence: false });
  });
  it.each([
    ["2026-05-31", "determined"],
    ["2026-06-01", "judged"],
    ["2026-08-31", "judged"],
    ["2026-09-01", "determined"],
  ])("is in force from its first day to its last: on %s %s", (day, status) => {
    expect(
      share([...ratings(3), judgement({ from: "2026-06-01", until: "2026-08-31" })], {}, day)
        .status,
    ).toBe(status);
  });
  it("says when it begins and ends", () => {
    const entries = [
      ...ratings(3),
      judgement({
        happened: "2026-05-01",
        recorded: "2026-05-01",
        from: "2026-06-01",
        until: "2026-08-31",
      }),
    ];
    expect(share(entries, {}, "2026-05-31").changesAt).toBe("2026-06-01T00:00:00.000Z");
    expect(share(entries, {}, "2026-06-30").changesAt).toBe("2026-09-01T00:00:00.000Z");
  });
  it("can say exempt, or that there is no level", () => {
    expect(share([...ratings(3), judgement({ value: { kind: "exempt" } })])).toMatchObject({
      status: "undetermined",
      reason: { code: "exempt" },
    });
    expect(share([...ratings(3), judgement({ value: { kind: "no-level" } })])).toMatchObject({
      status: "undetermined",
      reason: { code: "judged-no-level", data: { judgement: "j" } },
    });
  });
  it("of several the newest stands; of equal ones the last by id", () => {
    const earlier = judgement({
      id: "i",
      happened: "2026-05-01",
      recorded: "2026-05-01",
      value: { kind: "level", level: "1" },
    });
    expect(share([judgement(), earlier])).toMatchObject({ level: "5" });
    expect(
      share([judgement(), judgement({ id: "k", value: { kind: "level", level: "2" } })]),
    ).toMatchObject({ level: "2" });
  });
  it("is about a band where it names one, and leaves exempt children out of the profile", () => {
    expect(share([judgement({ value: { kind: "level", level: "5", band: "6-8" } })])).toMatchObject(
      { band: "6-8" },
    );
    const { outcomes } = determine({
      framework,
      evidence: log([judgement({ value: { kind: "exempt" } })]),
      policy: policy(),
      asOf,
    });
    expect(outcomes[0]?.profile.children).toBe(1);
  });
});
