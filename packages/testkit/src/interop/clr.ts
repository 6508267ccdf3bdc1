import { fromClrCredential, tallyIssues } from "@whole-learner/interop";
import type { FileOutcome, GivenFile, Standard } from "./standard.ts";

function tries({ json }: GivenFile): FileOutcome {
  const { value, issues } = fromClrCredential(json);
  const isWhole = value !== undefined && value.id !== undefined && value.credentials.length > 0;
  return {
    counts: `${value?.credentials.length ?? 0} credentials, ${value?.achievements.length ?? 0} achievements, ${value?.associations.length ?? 0} associations`,
    found: tallyIssues(issues).map(({ code, repair, count }) => `${code} (${repair}) ${count}`),
    failures: isWhole ? [] : ["the record lost its id or all of its credentials"],
  };
}

/** Learner records: they are read, not written again, since they are another's word. */
export const clrStandard: Standard = {
  name: "CLR",
  recognises: ({ json }) => {
    const type: unknown =
      typeof json === "object" && json !== null ? Reflect.get(json, "type") : undefined;
    return Array.isArray(type) && type.includes("ClrCredential");
  },
  tries,
};
