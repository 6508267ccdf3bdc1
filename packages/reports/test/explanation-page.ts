import type { CompetencyDetermination, Explanation } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { explained, known } from "./explained.ts";
import { leansToRecent } from "./school.ts";
import { type Document, plainWords, type Table, walk } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import type { Language } from "../src/language/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { composeExplanation, type ExplanationContext } from "../src/compose/index.ts";

/** All that is known beside an account under the policy that leans to recent work. */
export const recent = { ...known, policy: leansToRecent };

/** The explanation of an account as a document, to educators unless told otherwise. */
export const composed = (
  explanation: Explanation,
  context: ExplanationContext = known,
  language: Language = en,
): Document => composeExplanation(deepFreeze(explanation), language, deepFreeze(context));

/** The same as text, each paragraph on one line. */
export const text = (
  explanation: Explanation,
  context: ExplanationContext = known,
  language: Language = en,
): string =>
  renderText(composed(explanation, context, language), { width: 400 }).replaceAll("\u00a0", " ");

/** The tables of a document. */
export const tables = (document: Document): readonly Table[] =>
  [...walk(document)].flatMap(({ node }) => (node.type === "table" ? [node] : []));

/** The words of a table's cells, row by row. */
export const cells = ({ groups, foot }: Table): readonly (readonly string[])[] =>
  [...groups.flatMap(({ rows }) => rows), ...foot].map((row) =>
    row.cells.map(({ children }) =>
      plainWords(
        children.flatMap((child) => (child.type === "level-strip" ? [] : [child])),
      ).replaceAll("\u00a0", " "),
    ),
  );

/** What families and learners are told with. */
export const family = { ...known, audience: "family" } as const;
export const learner = { ...known, audience: "learner" } as const;

/** The same account with another result. */
export const withResult = (change: object, account = explained("STEER.1")): Explanation => {
  const { learner: who, competency, scale, pieces } = account.determination;
  const determination = { learner: who, competency, scale, pieces, ...change };
  // A test gives the parts of a result, and not each of its kinds by name.
  return { ...account, determination: determination as CompetencyDetermination };
};
