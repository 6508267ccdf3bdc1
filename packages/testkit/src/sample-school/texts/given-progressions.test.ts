import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bands, competency } from "../../../test/sample-school-wordings.ts";
import type { Band, FiveStatements } from "./index.ts";

describe("the two given progressions", () => {
  const path = new URL("../../../../../../shared/design/sample-school.md", import.meta.url);
  let design: string | undefined;
  try {
    design = readFileSync(path, "utf8");
  } catch {
    design = undefined;
  }

  const five = (code: string, band: Band): FiveStatements => competency(code).statements[band];

  it("hold sentences of the design", () => {
    expect(five("STEER.1", "6-8")[3]).toEqual([
      "I can set a goal in a new situation, change my plan from evidence and justify it.",
      "Puedo fijar una meta en una situación nueva, cambiar mi plan según la evidencia y justificarlo.",
    ]);
    expect(five("STEER.1", "9-12")[4]).toEqual([
      "I can set up a plan with a partner that continues without me.",
      "Puedo crear con una organización aliada un plan que continúe sin mí.",
    ]);
    expect(five("ARG.1", "K-2")[1]).toEqual([
      "With a sentence starter, I can say what I think and one reason.",
      "Con un inicio de oración, puedo decir qué pienso y una razón.",
    ]);
    expect(five("ARG.1", "9-12")[3]).toEqual([
      "I can argue a contested question across fields, state limits and revise my view.",
      "Puedo argumentar una cuestión debatida entre campos, señalar límites y revisar mi opinión.",
    ]);
  });

  it.skipIf(design === undefined)("equal the design, row by row (needs the design beside)", () => {
    const rows = (design ?? "").matchAll(
      /^\| *(K-2|3-5|6-8|9-12)? *\| ([1-5]) \| (.+?) \| (.+?) \|$/gmu,
    );
    const given = [...rows].map(([, , level, en, es]) => [level, en, es]);
    const ours = ["STEER.1", "ARG.1"].flatMap((code) =>
      bands.flatMap((band) => five(code, band).map(([en, es], index) => [`${index + 1}`, en, es])),
    );
    expect(ours).toEqual(given);
  });
});
