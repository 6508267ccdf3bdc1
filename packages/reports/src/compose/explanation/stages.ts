import type { TurnedAway } from "@whole-learner/mastery";
import { say } from "@whole-learner/core";
import { type Section, section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import type { Account } from "./account.ts";

/** What each stage did, in the order of the stages: for those who check a result by hand. */
export function stagesSection(account: Account): Section {
  const { explanation, language, levelWord, shown } = account;
  const { messages } = language;
  const words = messages.explanation;
  const { counted, turnedAway, leveled, scored, requirements, determination } = explanation;
  const at = (stage: TurnedAway["stage"]): string =>
    words.turnedAwayCount(turnedAway.filter((one) => one.stage === stage).length);
  const { stageNames } = words;
  const rows: readonly (readonly [string, string])[] = [
    [stageNames.resolve, at("resolve")],
    [stageNames.admit, at("admit")],
    [stageNames.combine, `${words.combinedInto(counted.length)}; ${at("combine")}`],
    ...(determination.band === undefined
      ? []
      : [[stageNames.band, `${words.bandIs(determination.band)}; ${at("band")}`] as const]),
    [stageNames.window, at("window")],
    ...(scored.score === undefined
      ? []
      : [
          [stageNames.score, `${scored.method}: ${scored.score} (${shown(scored.score)})`] as const,
        ]),
    ...(leveled === undefined
      ? []
      : [
          [
            stageNames.level,
            words.cutsAre({
              cuts: leveled.cuts.map((cut) => String(cut)).join(", "),
              level: levelWord(leveled.level),
            }),
          ] as const,
        ]),
    [
      stageNames.sufficiency,
      requirements.length === 0
        ? words.nothingAsked
        : requirements
            .map(({ need, met }) => {
              const sentence = say(need, messages.lacks);
              return met ? words.met(sentence) : sentence;
            })
            .join(" "),
    ],
    [
      stageNames.judgement,
      determination.status === "judged" ? levelWord(determination.level) : words.noJudgement,
    ],
  ];
  return section(words.steps, [
    table({
      caption: words.stepsTable,
      columns: [words.columns.stage, words.columns.did],
      rows: rows.map((row) => tableRow(row)),
    }),
  ]);
}
