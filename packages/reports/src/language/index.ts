export { type Formats, formatsOf, type PluralForms } from "./formats.ts";
export { type Language, type LanguageParts, language } from "./language.ts";
export type { Messages, PolicyWords, TermWords } from "./messages.ts";
