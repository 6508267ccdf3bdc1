import type { Framework, TargetNode } from "@whole-learner/core/framework";
import type { Text } from "@whole-learner/core/text";
import { caseUriOf, isUri } from "../open-badges/case-uri-of.ts";
import { ownIri } from "./find-targets.ts";
import type { XapiActivity, XapiLanguageMap } from "./statement.ts";
import { objectiveType, performanceType } from "./vocabulary.ts";

/** A text as a language map, with every language that it is in. */
export function languageMap(text: Text, main: string): XapiLanguageMap {
  if (typeof text === "string") return { [main]: text };
  return Object.fromEntries(
    Object.entries(text).map(([tag, wording]) => [
      tag,
      typeof wording === "string" ? wording : wording.text,
    ]),
  );
}

/** A competency or indicator as an activity, known by the URI of its CASE item as in credentials. */
export const objectiveOf = (framework: Framework, found: TargetNode): XapiActivity => ({
  objectType: "Activity",
  id: caseUriOf(framework, found),
  definition: {
    type: objectiveType,
    name: languageMap(
      found.kind === "competency" ? found.node.name : found.node.statement,
      framework.languages[0],
    ),
  },
});

/** An id as a part of an IRI; half a character, which no IRI can hold, as the mark that stands for what cannot be read. */
const encoded = (id: string): string =>
  encodeURIComponent(
    id.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD"),
  );

/** A work as an activity: by its id where that is an IRI, else by one that is made of it. */
export const activityOf = (
  id: string,
  home: string,
  kind: "tasks" | "demonstrations",
): XapiActivity & { readonly definition: object } => ({
  objectType: "Activity",
  id: kind === "tasks" && isUri(id) ? id : `${ownIri(home, kind)}${encoded(id)}`,
  definition: { type: performanceType },
});
