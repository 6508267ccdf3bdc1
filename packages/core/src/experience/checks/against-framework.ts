import { knownTerms } from "../../framework/known-terms.ts";
import { bandPosition } from "../../framework/lookup/band-position.ts";
import { competencyById } from "../../framework/lookup/competency-by-id.ts";
import { type Issue, issue } from "../../issue/issue.ts";
import { lookForCompetency } from "../../learner/checks/look-for-competency.ts";
import type { ExperienceCheck } from "./experience-check.ts";

/** Competencies, bands and terms that the framework does not have, and experiences that show nothing of it. */
export const againstFramework: ExperienceCheck = ({ experiences }, { index }) => {
  const features = knownTerms(index.framework, "features");
  const settings = knownTerms(index.framework, "settings");
  return experiences.flatMap((experience, at): readonly Issue[] => {
    const path = ["experiences", at];
    const { id, setting, until, bands = [], competencies } = experience;
    const showsNothing = competencies.every(
      (competency) => competencyById(index, competency) === undefined,
    );
    return [
      ...competencies.flatMap((competency, position) =>
        lookForCompetency(
          index,
          competency,
          [...path, "competencies", position],
          (retired) => until === undefined || until > retired,
        ),
      ),
      ...(showsNothing
        ? [issue("shows-nothing", [...path, "competencies"], { experience: id }, "note")]
        : []),
      ...bands.flatMap((band, position) =>
        bandPosition(index, band) === undefined
          ? [issue("unknown-band", [...path, "bands", position], { band })]
          : [],
      ),
      ...experience.features.flatMap((term, position) =>
        features.has(term)
          ? []
          : [
              issue(
                "unknown-term",
                [...path, "features", position],
                { term, list: "features" },
                "warning",
              ),
            ],
      ),
      ...(setting === undefined || settings.has(setting)
        ? []
        : [
            issue(
              "unknown-term",
              [...path, "setting"],
              { term: setting, list: "settings" },
              "warning",
            ),
          ]),
    ];
  });
};
