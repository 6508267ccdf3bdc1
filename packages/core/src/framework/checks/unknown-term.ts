import { issue } from "../../issue/issue.ts";
import { knownTerms } from "../known-terms.ts";
import { ourTerms, type TermList } from "../our-terms.ts";
import type { Check } from "./check.ts";

export const unknownTerm: Check = ({ framework }) => {
  const relations = knownTerms(framework, "relations");
  return [
    ...framework.relations.flatMap(({ type }, at) =>
      relations.has(type)
        ? []
        : [
            issue(
              "unknown-term",
              ["relations", at, "type"],
              { term: type, list: "relations" },
              "warning",
            ),
          ],
    ),
    // What a school's own term is a kind of must be ours: rules know no other.
    ...(Object.keys(ourTerms) as TermList[]).flatMap((list) =>
      (framework.vocabulary?.[list] ?? []).flatMap(({ broader }, at) =>
        broader === undefined || ourTerms[list].has(broader)
          ? []
          : [
              issue(
                "unknown-term",
                ["vocabulary", list, at, "broader"],
                { term: broader, list },
                "warning",
              ),
            ],
      ),
    ),
  ];
};
