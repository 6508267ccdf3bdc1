import { isDeepStrictEqual } from "node:util";
import { safeParseFramework } from "@whole-learner/core";
import { fromAcademicStandards, tallyIssues } from "@whole-learner/interop";
import type { Standard } from "./standard.ts";

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value looks like a standard set, a manifest of ASN, or its RDF. */
function holdsStandards(json: unknown): boolean {
  if (Array.isArray(json)) {
    const first: unknown = json[0];
    return (
      isRecord(first) &&
      "text" in first &&
      ("children" in first || "asn_statementNotation" in first)
    );
  }
  if (!isRecord(json)) return false;
  const inside: unknown = "data" in json ? json.data : json;
  if (isRecord(inside) && "standards" in inside) return true;
  return Object.values(json).some(
    (one) => isRecord(one) && "http://purl.org/gem/qualifiers/isChildOf" in one,
  );
}

/** Standards of the Common Standards Project and ASN. They are only read, so what is tried is that our document of them is whole and comes back. */
export const academicStandards: Standard = {
  name: "Common Standards Project or ASN",
  recognises: ({ json }) => holdsStandards(json),
  tries: ({ text }) => {
    const { value, issues } = fromAcademicStandards(text);
    const found = tallyIssues(issues).map(
      ({ code, repair, count }) => `${code} (${repair}) ${count}`,
    );
    if (value === undefined)
      return { counts: "nothing", found, failures: ["nothing could be read"] };
    const again = safeParseFramework(JSON.parse(JSON.stringify(value)));
    return {
      counts: `${value.competencies.length} statements`,
      found,
      failures:
        again.ok && isDeepStrictEqual(again.value, value)
          ? []
          : ["the framework does not come back from its document"],
    };
  },
};
