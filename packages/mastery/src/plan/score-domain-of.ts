import type { OffScale } from "../methods/method.ts";
import { modelParameters } from "../methods/model-parameters.ts";
import type { ModelSource } from "../methods/model-source.ts";
import type { Sections } from "./plan.ts";

/** What a score is where it is no place on the scale; undefined where it is one. A probability by parameters that nobody estimated is an index. */
export function scoreDomainOf({ score }: Pick<Sections, "score">): OffScale | undefined {
  const { gives } = score.method.traits;
  if (gives === "scale") return undefined;
  return gives === "probability" && Object.hasOwn(score.parameters, "source") && isIndex(score)
    ? "index"
    : gives;
}

/** Only models say where their parameters come from. */
const isIndex = ({ parameters }: Sections["score"]): boolean =>
  modelParameters(parameters as unknown as ModelSource) === "default";
