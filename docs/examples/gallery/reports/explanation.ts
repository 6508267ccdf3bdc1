import { explain } from "@whole-learner/mastery";
import { composeExplanation } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import {
  demonstrations,
  determinations,
  evidence,
  framework,
  learnerOf,
  policy,
  question,
  school,
} from "../school.ts";

/** The explanation of one result, for each who reads it. */
export const explanation = (): readonly GalleryPage[] => {
  const found = determinations.competencies.find(
    ({ learner, competency }) => learner === "learner-25" && competency === "STEER.1",
  );
  const account = explain({ ...question, learners: ["learner-25"] }, found);
  return (["learner", "family", "educator"] as const).map((audience) => ({
    file: `explanation.${audience}`,
    report: "Explanation of one result",
    audience,
    copies: inEach(languages, (language) =>
      composeExplanation(account, language, {
        framework,
        learner: learnerOf("learner-25"),
        demonstrations,
        evidence,
        policy,
        school: school.name,
        issued: "2026-06-03",
        audience,
      }),
    ),
  }));
};
