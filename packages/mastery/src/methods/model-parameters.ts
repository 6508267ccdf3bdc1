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

/** The form of a day. Whether the calendar has it is left open: the calendar is no part of what a method brings along. */
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What a policy says of its parameters. A fit that does not say to whom and on which day it was made is nobody's estimate: `default`. */
export function modelParameters({
  source,
  sample,
  fittedOn,
  population,
}: ModelSource): ModelParameters {
  if (source !== "fitted") return source;
  return sample === 0 || !day.test(fittedOn) || population === "unknown"
    ? "default"
    : { fitted: { n: sample, date: fittedOn, population } };
}
