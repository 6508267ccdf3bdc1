import type { OwnTerm } from "@whole-learner/core";

/** A term with the broader one that a framework's vocabulary says it is a kind of: a rule over the one holds for the other. */
export const termsOf = (term: string, vocabulary: readonly OwnTerm[] = []): readonly string[] => {
  const broader = vocabulary.find(({ id }) => id === term)?.broader;
  return broader === undefined ? [term] : [term, broader];
};
