import type { OffScale } from "../methods/method.ts";
import type { Sections } from "./plan.ts";

/** What a score is where it is no place on the scale; undefined where it is one. */
export function scoreDomainOf({ score }: Pick<Sections, "score">): OffScale | undefined {
  const { gives } = score.method.traits;
  return gives === "scale" ? undefined : gives;
}
