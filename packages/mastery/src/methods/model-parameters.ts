import { isDay } from "@whole-learner/core";
import type { ModelSource } from "./model-source.ts";

/** Where the parameters of a model come from. */
export type ModelParameters =
  | "default"
  | "published"
  | {
      readonly fitted: {
        /** Learners. */
        readonly n: number;
        readonly date: string;
        readonly population: string;
      };
    };

/** What a policy says of its parameters. A fit that does not say to whom and on which day it was made is nobody's estimate: `default`. */
export function modelParameters({
  source,
  sample,
  fittedOn,
  population,
}: ModelSource): ModelParameters {
  if (source !== "fitted") return source;
  return sample === 0 || !isDay(fittedOn) || population === "unknown"
    ? "default"
    : { fitted: { n: sample, date: fittedOn, population } };
}
