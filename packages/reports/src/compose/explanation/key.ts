import type { Framework } from "@whole-learner/core";
import type { Key } from "../../document/key.ts";
import { keyOf } from "../learner-page/key-of.ts";
import type { Account } from "./account.ts";

/** Without a framework at hand the scale says what is aimed at. */
const unknown: Pick<Framework, "progressions" | "gradeBands"> = {
  progressions: [],
  gradeBands: [],
};

/** The key to the level words of the result's scale. */
export function explanationKey(account: Account): Key {
  const { explanation, framework = unknown } = account;
  const { scale, determination } = explanation;
  return keyOf({ ...account, index: { framework }, band: determination.band }, scale, false);
}
