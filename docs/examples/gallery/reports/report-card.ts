import { convertMark, parseConversion } from "@whole-learner/mastery";
import { composeReportCard } from "@whole-learner/reports";
import { aroundOf } from "../../demo/around.ts";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, determinations, framework, learnerOf } from "../school.ts";
import { both } from "../text.ts";

const learner = "learner-25";

/** A mark where a school must give one: its table stands beside it. */
const letters = parseConversion({
  format: "whole-learner/conversion@1",
  id: "lantern-bay/letters",
  version: "1",
  name: both("Lantern Bay letters", "Letras de Lantern Bay"),
  levels: {
    lantern: {
      by: "table",
      numbers: { exploring: 60, practicing: 70, applying: 85, adapting: 95, contributing: 100 },
    },
  },
  marks: {
    lowest: "D",
    cuts: [
      { mark: "C", from: 70 },
      { mark: "B", from: 80 },
      { mark: "A", from: 90 },
    ],
  },
});

/** The report card of the same learner as the progress report's, with a mark in one course. */
export const reportCard = (): readonly GalleryPage[] => {
  const items = determinations.competencies
    .filter((one) => one.learner === learner && one.competency === "MATH.1")
    .map((result) => ({
      kind: "result" as const,
      id: `${result.competency} ${result.scale}`,
      result,
    }));
  const conversions = [
    {
      course: both("Mathematics, grade 7", "Matemáticas, grado 7"),
      conversion: letters,
      mark: convertMark(letters, { framework, items }),
    },
  ];
  const around = aroundOf(learnerOf(learner));
  return (["learner", "family", "educator"] as const).map((audience) => ({
    file: `report-card.${audience}`,
    report: "Report card",
    audience,
    copies: inEach(languages, (language) =>
      composeReportCard({ ...about(learner), ...around, audience, conversions }, language),
    ),
  }));
};
