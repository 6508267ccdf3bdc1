import { project } from "@whole-learner/mastery";
import { composeWhatNext } from "@whole-learner/reports";
import { languages, staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, determinations, question } from "../school.ts";

const learner = "learner-05";

/** What a learner needs next whose work has all been of a familiar kind. */
export const whatNext = (): readonly GalleryPage[] => {
  const projections = determinations.competencies
    .filter((one) => one.learner === learner)
    .map((one) => ({
      competency: one.competency,
      scale: one.scale,
      projection: project(question, one),
    }));
  const forThem = (["learner", "family"] as const).map((audience) => ({
    file: `what-next.${audience}`,
    report: "What next",
    audience,
    copies: inEach(languages, (language) =>
      composeWhatNext({ ...about(learner), audience, projections }, language),
    ),
  }));
  const forEducators = {
    file: "what-next.educator",
    report: "What next",
    audience: "educator",
    copies: inEach(staffLanguages, (language) =>
      composeWhatNext({ ...about(learner), audience: "educator", projections }, language),
    ),
  } as const;
  return [...forThem, forEducators];
};
