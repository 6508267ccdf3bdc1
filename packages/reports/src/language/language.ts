import type { LanguageTag } from "@whole-learner/core";
import type { Direction } from "../document/direction.ts";
import { type Formats, formatsOf } from "./formats.ts";
import type { Messages } from "./messages.ts";
import type { StaffMessages } from "./staff-messages.ts";

/** A language as reports speak it: a value, handed over. A caller's own words go before ours: `{ ...en, messages: { ...en.messages, ... } }`. */
export interface Language extends Formats {
  readonly tag: LanguageTag;
  readonly direction: Direction;
  /** Whether a person who reads the language well has read the messages. A report in another says so. */
  readonly reviewed: boolean;
  readonly messages: Messages;
}

/** What makes a language. */
export interface LanguageParts {
  readonly tag: LanguageTag;
  readonly direction: Direction;
  readonly reviewed: boolean;
  /** How days and numbers are written, where that is not the tag's own way: "en-GB" for 29 May 2026. */
  readonly locale?: string;
  readonly quotationMarks: readonly [string, string];
  readonly messages: (formats: Formats) => Messages;
}

/** A language of its parts: its messages are written with its own days, numbers and plurals. */
export function language({
  tag,
  locale = tag,
  direction,
  reviewed,
  quotationMarks,
  messages,
}: LanguageParts): Language {
  const formats = formatsOf(locale, quotationMarks);
  return { tag, direction, reviewed, ...formats, messages: messages(formats) };
}

/** A language that the reports for staff are written in too. One that is not composes no such report: that does not compile. */
export interface StaffLanguage extends Language {
  readonly staff: StaffMessages;
}

/** What makes a language with the words for staff. */
export interface StaffLanguageParts extends LanguageParts {
  readonly staff: (formats: Formats) => StaffMessages;
}

/** A language of its parts, with the words for staff. */
export function staffLanguage({ staff, ...parts }: StaffLanguageParts): StaffLanguage {
  const made = language(parts);
  return { ...made, staff: staff(made) };
}
