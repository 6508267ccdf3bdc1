import { levelModel, levelsByGroup } from "@whole-learner/psychometrics/ordinal";
import type { Kernels } from "./kernels.ts";
import type { ScaleNumbers } from "./method.ts";
import { ratingsOf, trackedLevels } from "./ordinal-level-tracking.ts";

/** The loop of `ordinal-level-tracking` over level codes: what each code says is looked up once. Other numbers are folded. */
export function levelTrackingKernels(
  settings: { readonly raterError: number; readonly up: number; readonly down: number },
  scale: ScaleNumbers | undefined,
): Kernels {
  const { parameters, values } = trackedLevels(settings, scale);
  const model = levelModel(parameters);
  return {
    levels: (codes, numbers, offsets, out) => {
      const evidence = Array.from(numbers, (number) => ({ ratings: ratingsOf(number, 1, values) }));
      levelsByGroup(model, { evidence, codes, offsets, values }, out);
    },
  };
}
