import { type Document, type Visit, walk } from "../src/document/index.ts";

/**
 * The texts that every format prints: a step's label stands where a dot is, the words for the goal where a goal is, how to
 * read a drawing where there is one, and on a narrow page of text the label of a column where a value is.
 */
export const printed = (document: Document, without = "goal"): readonly string[] =>
  [...walk(document)].flatMap((visit) => {
    for (let at: Visit | undefined = visit; at !== undefined; at = at.above) {
      const { type } = at.above?.node ?? {};
      if (type === "level-strip" || ["goal", without].includes(String(at.step[0]))) return [];
      if (type === "chart" && at.step[0] === "how") return [];
    }
    return "text" in visit.node ? [visit.node.text] : [];
  });

/** How often each character that is not a space is said. */
export const counted = (words: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [character] of words.matchAll(/\S/gu)) {
    found.set(character, (found.get(character) ?? 0) + 1);
  }
  return found;
};
