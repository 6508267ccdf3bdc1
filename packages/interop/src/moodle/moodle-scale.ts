import type { Scale } from "@whole-learner/core/framework";
import { isRecord } from "../json/json-record.ts";
import { readJson } from "../json/read-json.ts";
import { moodleKey } from "./moodle-columns.ts";

/** The position, from 1, of the lowest proficient level that a configuration names; undefined where it names none. */
function proficientIn(configuration: string): number | undefined {
  const { value } = readJson(configuration);
  if (!Array.isArray(value)) return undefined;
  const positions = value.flatMap((entry): readonly number[] => {
    if (!isRecord(entry)) return [];
    const { id, proficient } = entry;
    const isProficient = proficient === 1 || proficient === "1" || proficient === true;
    return isProficient && (typeof id === "number" || typeof id === "string") ? [Number(id)] : [];
  });
  return positions.length === 0 ? undefined : Math.min(...positions);
}

/** The scale of values and their configuration; undefined where they make none. Equal values and configurations have one id. */
export function scaleOfMoodle(values: string, configuration: string): Scale | undefined {
  const names = values.split(",").map((name) => name.trim());
  const goal = proficientIn(configuration);
  const fits = names.length >= 3 && names.length <= 12 && !names.includes("");
  if (!fits || goal === undefined || !Number.isInteger(goal) || goal < 1 || goal > names.length)
    return undefined;
  return {
    id: `moodle ${values}`.slice(0, 90),
    goal: String(goal),
    levels: names.map((name, at) => ({ id: String(at + 1), name, value: at + 1 })),
    extensions: { [moodleKey]: configuration },
  };
}

/** A configuration as Moodle writes it: the goal is the default and the first that is proficient. Moodle puts in its own id of the scale. */
export function configurationOf(scale: Scale): string {
  const goal = scale.levels.findIndex(({ id }) => id === scale.goal) + 1;
  const carried = scale.extensions?.[moodleKey];
  if (typeof carried === "string" && proficientIn(carried) === goal) return carried;
  return JSON.stringify([
    { scaleid: "0" },
    ...scale.levels.map((_, at) => ({
      id: at + 1,
      scaledefault: at + 1 === goal ? 1 : 0,
      proficient: at + 1 >= goal ? 1 : 0,
    })),
  ]);
}
