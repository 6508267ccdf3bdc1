import type { Check } from "../../src/framework/checks/check.ts";
import type { Framework } from "../../src/framework/framework.ts";
import { indexFramework } from "../../src/framework/lookup/index-framework.ts";
import { frameworkOf } from "./framework-of.ts";

/** What a check finds in a framework that has these parts. */
export const run = (check: Check, parts: Partial<Framework>) =>
  check(indexFramework(frameworkOf(parts)));
