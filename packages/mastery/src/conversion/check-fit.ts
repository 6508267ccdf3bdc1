import {
  competencyById,
  type FrameworkIndex,
  levelOf,
  reportingCompetencies,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { Conversion, LevelWorth } from "./conversion.ts";
import { type ConversionIssue, conversionIssue } from "./conversion-issue.ts";

/** A table of levels against the levels that the scale has. */
function checkTable(
  scaleId: string,
  worth: LevelWorth,
  index: FrameworkIndex,
): readonly ConversionIssue[] {
  const scale = scaleById(index, scaleId);
  if (scale === undefined)
    return [conversionIssue("unknown-scale", ["levels", scaleId], { scale: scaleId }, "warning")];
  if (worth.by !== "table") return [];
  const path = ["levels", scaleId, "numbers"];
  const { numbers } = worth;
  const issues: ConversionIssue[] = [];
  for (const level of Object.keys(numbers)) {
    if (levelOf(scale, level) === undefined)
      issues.push(conversionIssue("unknown-level", [...path, level], { scale: scaleId, level }));
  }
  scale.levels.forEach(({ id }, at) => {
    const number = Object.hasOwn(numbers, id) ? numbers[id] : undefined;
    const below = scale.levels[at - 1]?.id;
    const beneath =
      below === undefined || !Object.hasOwn(numbers, below) ? undefined : numbers[below];
    if (number === undefined)
      issues.push(conversionIssue("level-without-number", path, { scale: scaleId, level: id }));
    else if (beneath !== undefined && compareSnapped(number, beneath) < 0)
      issues.push(
        conversionIssue("levels-not-ascending", [...path, id], {
          scale: scaleId,
          level: id,
          below: below ?? "",
        }),
      );
  });
  return issues;
}

/** Without categories every result may come: each mindset that would then be converted, with a word. */
const mindsetsIn = (index: FrameworkIndex): readonly ConversionIssue[] =>
  reportingCompetencies(index)
    .filter(({ kind, reporting }) => kind === "mindset" && reporting === "level")
    .map(({ id }) =>
      conversionIssue("mindset-converted", ["mindsets"], { competency: id }, "warning"),
    );

/** What of a conversion does not fit a framework. */
export function checkFit(
  conversion: Conversion,
  index: FrameworkIndex,
): readonly ConversionIssue[] {
  const { levels = {}, categories = [], mindsets } = conversion;
  const issues: ConversionIssue[] = Object.entries(levels).flatMap(([scale, worth]) =>
    checkTable(scale, worth, index),
  );
  categories.forEach(({ competencies = [] }, at) => {
    competencies.forEach((id, place) => {
      const path = ["categories", at, "competencies", place];
      const competency = competencyById(index, id);
      if (competency === undefined) {
        issues.push(conversionIssue("unknown-competency", path, { competency: id }));
        return;
      }
      if (competency.kind === "mindset")
        issues.push(
          conversionIssue(
            "mindset-converted",
            path,
            { competency: id },
            mindsets === "convert" ? "warning" : "error",
          ),
        );
      if (competency.reporting !== "level") {
        issues.push(conversionIssue("no-level-to-convert", path, { competency: id }, "warning"));
        return;
      }
      const scale = scaleOf(index, id)?.id ?? "";
      if (!Object.hasOwn(levels, scale))
        issues.push(
          conversionIssue("scale-not-converted", path, { competency: id, scale }, "warning"),
        );
    });
  });
  if (mindsets === "convert" && conversion.categories === undefined)
    issues.push(...mindsetsIn(index));
  return issues;
}
