import { isDeepStrictEqual } from "node:util";
import { fromCtdlAsn, tallyIssues, toCtdlAsn } from "@whole-learner/interop";
import type { Standard } from "./standard.ts";

/** Frameworks of CTDL-ASN: what is written reads as the same framework. */
export const ctdlAsn: Standard = {
  name: "CTDL-ASN",
  recognises: ({ text, json }) =>
    json !== undefined &&
    /"@type"\s*:\s*\[?\s*"(?:ceasn:|https?:\/\/purl\.org\/ctdlasn\/terms\/)?Competency(?:Framework)?"/.test(
      text,
    ),
  tries: ({ text }) => {
    const { value, issues } = fromCtdlAsn(text);
    const found = tallyIssues(issues).map(
      ({ code, repair, count }) => `${code} (${repair}) ${count}`,
    );
    if (value === undefined)
      return { counts: "nothing", found, failures: ["nothing could be read"] };
    const again = fromCtdlAsn(JSON.parse(JSON.stringify(toCtdlAsn(value)))).value;
    return {
      counts: `${value.competencies.length} competencies`,
      found,
      failures: isDeepStrictEqual(again, value) ? [] : ["the export reads as another framework"],
    };
  },
};
