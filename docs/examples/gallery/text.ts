import type { Text } from "@whole-learner/core";

/** A text of the school in its two languages; the Spanish is not reviewed yet. */
export const both = (en: string, es: string): Text => ({
  en: { text: en, reviewed: true },
  es: { text: es, reviewed: false },
});
