export type { LanguageTag, LocalizedText, Text, Wording } from "./text.ts";
export { type TextFound, textIn } from "./text-in.ts";
