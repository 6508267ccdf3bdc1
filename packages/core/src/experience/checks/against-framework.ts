import { knownTerms } from "../../framework/known-terms.ts";
import { bandPosition } from "../../framework/lookup/band-position.ts";
import { competencyById } from "../../framework/lookup/competency-by-id.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { nearestName } from "../../framework/lookup/nearest-name.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Experience } from "../experience.ts";
import type { ExperienceCheck } from "./experience-check.ts";

/** What can be shown: competencies that are there, and not retired before the experience ends. */
function checkCompetencies(
  index: FrameworkIndex,
  { competencies, until }: Experience,
  path: Path,
): readonly Issue[] {
  return competencies.flatMap((competency, position): readonly Issue[] => {
    const at = [...path, "competencies", position];
    const found = competencyById(index, competency);
    if (found === undefined) {
      const near = nearestName(index, competency);
      const data = { target: competency, ...(near === undefined ? {} : { near }) };
      return [issue("unknown-competency", at, data)];
    }
    const retired = found.retired?.on;
    return retired !== undefined && (until === undefined || until > retired)
      ? [issue("retired-in-use", at, { id: competency, on: retired }, "warning")]
      : [];
  });
}

/** Competencies, bands and terms that the framework does not have, and experiences that show nothing of it. */
export const againstFramework: ExperienceCheck = ({ experiences }, { index }) => {
  const features = knownTerms(index.framework, "features");
  const settings = knownTerms(index.framework, "settings");
  return experiences.flatMap((experience, at): readonly Issue[] => {
    const path = ["experiences", at];
    const { id, setting, bands = [], competencies } = experience;
    const showsNothing = competencies.every(
      (competency) => competencyById(index, competency) === undefined,
    );
    return [
      ...checkCompetencies(index, experience, path),
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
