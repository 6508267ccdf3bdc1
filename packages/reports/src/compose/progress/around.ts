import { list } from "../../document/list.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { quotedOf, spanOf } from "../words.ts";
import type { Page } from "./page.ts";

/** Habits of work, apart from every level. */
export function habitsSection({ report, language, languages }: Page): readonly Block[] {
  const { habits = [] } = report;
  const { progress } = language.messages;
  if (habits.length === 0) return [];
  return [
    section(
      progress.habits,
      [
        paragraph(progress.habitsAside, "aside"),
        list(
          habits.map(({ habit, how }) => [
            spanOf(habit, language, languages),
            ": ",
            strong([spanOf(how, language, languages)]),
          ]),
        ),
      ],
      { variant: "block" },
    ),
  ];
}

/** One thing to ask at home. */
export function homeSection({ report, language, languages }: Page): readonly Block[] {
  if (report.homeQuestion === undefined) return [];
  return [
    section(
      language.messages.progress.askAtHome[report.audience],
      [quote([quotedOf(report.homeQuestion, language, languages)])],
      { variant: "home" },
    ),
  ];
}

/** What the educator writes, with who it is. */
export function noteSection({ report, language, languages, learner }: Page): readonly Block[] {
  if (report.note === undefined) return [];
  return [
    section(
      language.messages.progress.educatorNote(learner.name),
      [
        paragraph([spanOf(report.note.text, language, languages)]),
        paragraph(report.note.author, "aside"),
      ],
      { variant: "block" },
    ),
  ];
}

/** The learner's newest response to what was determined. */
export function responseSection({
  report,
  language,
  languages,
  learner,
  asOf,
}: Page): readonly Block[] {
  const { progress } = language.messages;
  let newest: (typeof report.roster.responses)[number] | undefined;
  for (const response of report.roster.responses) {
    if (response.learner !== learner.id || response.on > asOf) continue;
    if (newest === undefined || response.on > newest.on) newest = response;
  }
  if (newest === undefined) return [];
  const said =
    newest.text === undefined
      ? language.quoted(progress.responses[newest.kind])
      : quotedOf(newest.text, language, languages);
  return [
    section(
      progress.response(learner.name),
      [quote([said]), paragraph(`${learner.name}, ${language.day(newest.on)}`, "aside")],
      { variant: "block" },
    ),
  ];
}
