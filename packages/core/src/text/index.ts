export type { LanguageTag, LocalizedText, Text, Wording } from "./text.ts";
