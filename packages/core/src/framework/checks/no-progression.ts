import { issue } from "../../issue/issue.ts";
import { progressionOf } from "../lookup/progression-of.ts";
import type { Check } from "./check.ts";

export const noProgression: Check = (index) =>
  index.framework.competencies.flatMap(({ id, reporting, retired }, at) =>
    reporting !== "level" || retired !== undefined || progressionOf(index, id) !== undefined
      ? []
      : [issue("no-progression", ["competencies", at], { competency: id }, "note")],
  );
