export { type Direction, directionOf } from "./direction-of.ts";
export { isLanguageTag } from "./is-language-tag.ts";
export { languagesOf } from "./languages-of.ts";
export { plain } from "./plain.ts";
export type { LanguageTag, LocalizedText, Text, Wording } from "./text.ts";
export { type TextFound, textIn } from "./text-in.ts";
