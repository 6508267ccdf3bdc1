import type { ScoredSeries } from "../methods/method.ts";
import { type ModelResult, modelResult } from "../methods/model-result.ts";
import { statusCodes } from "./column-status.ts";
import type { AnsweredColumns } from "./determine-columns.ts";
import { seriesOf } from "./score-groups.ts";

/** What a policy's model says of a group whose level is computed now; undefined of others, and where the method has no model. */
export function modelOfGroups({
  out,
  scoring,
  modelled,
  holds,
}: AnsweredColumns): (group: number) => ModelResult | undefined {
  const { chosen, rows } = scoring;
  const { method, model, parameters } = chosen;
  if (model === undefined) return () => undefined;
  return (group) => {
    if (out.status[group] !== statusCodes.determined || holds?.[group] === 1) return undefined;
    const begin = rows.offsets[group] as number;
    const series = seriesOf(scoring, begin, rows.offsets[group + 1] as number);
    // What is determined has a row.
    const told = series as unknown as ScoredSeries;
    return modelResult({ method, model, parameters }, told, modelled);
  };
}
