import { awardCredit, type Conversion, convertMark, parseConversion } from "@whole-learner/mastery";
import type { CardConversion, ReportCard } from "../src/compose/index.ts";
import * as school from "./school.ts";

/** A school's letters, with whole numbers, and a pass. */
export const letters: Conversion = parseConversion({
  format: "whole-learner/conversion@1",
  id: "harbour-letters",
  version: "2",
  name: {
    en: { text: "Harbour letters", reviewed: true },
    es: { text: "Letras del puerto", reviewed: false },
  },
  levels: {
    harbour: {
      by: "table",
      numbers: { exploring: 60, practicing: 75, applying: 90, adapting: 100 },
    },
  },
  marks: {
    lowest: "C",
    cuts: [
      { mark: "B", from: 75 },
      { mark: "A", from: 90 },
    ],
  },
  pass: { from: 75 },
  credit: { award: "partial", repeats: "best" },
});

const items = school.determinations.competencies
  .filter(({ competency, scale }) => competency === "MATH.1" && scale === "harbour")
  .map((result) => ({ kind: "result" as const, id: result.competency, result }));

/** A mark with the pass, and a half of the credit. */
export const mathematics: CardConversion = {
  course: {
    en: { text: "Mathematics, grade 6", reviewed: true },
    es: { text: "Matemáticas, grado 6", reviewed: false },
  },
  conversion: letters,
  mark: convertMark(letters, { framework: school.framework, items }),
  credit: awardCredit(letters, {
    credits: 1,
    attempts: [
      {
        id: "spring",
        posted: { id: "p1", day: "2026-06-01" },
        result: { status: "competencies", reached: 1, asked: 2 },
      },
    ],
  }),
};

/** The report card of the fixture. */
export const card: ReportCard = {
  ...school.report,
  id: "HB-26T4-0777",
  conversions: [mathematics],
};
