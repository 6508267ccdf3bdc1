import type { CompetencyDetermination } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../test/read-csv.ts";
import { researchColumns, researchCsv } from "./index.ts";

const base = { competency: "STEER.1", scale: "growth", pieces: ["w-secret", "w-other"] };
const all = deepFreeze([
  {
    ...base,
    learner: "mina",
    band: "6-8",
    status: "determined",
    level: "adapting",
    score: 3.25,
    held: { since: "w-secret" },
    newest: "2026-05-13T09:30:00Z",
  },
  { ...base, learner: "jonah", status: "judged", level: "applying", newest: "2026-04-02" },
  { ...base, learner: "mina", competency: "STEER.2", status: "no-evidence", pieces: [] },
  {
    ...base,
    learner: "zora",
    status: "insufficient",
    lacks: [{ code: "too-few", data: { have: 1, need: 2 } }],
    newest: "2026-03-01",
  },
  {
    ...base,
    learner: "kofi",
    status: "determined",
    level: "exploring",
    score: 1,
    modified: true,
    newest: "2026-05-01",
  },
] as unknown as readonly CompetencyDetermination[]);
const codes: Readonly<Record<string, string>> = { mina: "L2", jonah: "L3", zora: "L1", kofi: "L0" };
const pseudonym = (learner: string): string => codes[learner] ?? "";

describe("determinations for researchers", () => {
  const csv = researchCsv(all, { pseudonym });

  it("are rows by the order of their codes, with months and no works", () => {
    expect(readCsv(csv)).toEqual([
      [...researchColumns],
      ["L1", "STEER.1", "growth", "", "insufficient", "", "", "", "2", "2026-03", "too-few"],
      [
        "L2",
        "STEER.1",
        "growth",
        "6-8",
        "determined",
        "adapting",
        "3.25",
        "true",
        "2",
        "2026-05",
        "",
      ],
      ["L2", "STEER.2", "growth", "", "no-evidence", "", "", "", "0", "", ""],
      ["L3", "STEER.1", "growth", "", "judged", "applying", "", "", "2", "2026-04", ""],
    ]);
  });

  it.each([...Object.keys(codes), "w-secret", "w-other", "-13", "L0", "exploring"])(
    "do not hold %j",
    (told) => {
      expect(csv).not.toContain(told);
    },
  );

  it("have a byte order mark where one is asked for, and a head where there is nobody", () => {
    expect(researchCsv([], { pseudonym, bom: true })).toBe(
      `\uFEFF${researchColumns.join(",")}\r\n`,
    );
  });

  it.each<readonly [string, (learner: string) => string]>([
    ["pseudonym: a learner's id stands for a learner", (learner) => learner],
    [
      "pseudonym: a learner's id stands for a learner",
      (learner) => (learner === "zora" ? "mina" : pseudonym(learner)),
    ],
    ["pseudonym: two learners stand under one code", () => "L"],
  ])("are refused, naming nobody: %s", (message, code) => {
    expect(() => researchCsv(all, { pseudonym: code })).toThrow(new RangeError(message));
  });
});
