import type { TurnedAway } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import type { StageName } from "../../language/explanation-messages.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { bandName } from "../band-name.ts";
import { methodWords } from "../policy-sentence.ts";
import { problemWords } from "../problem-words.ts";
import { sentenceWith } from "../sentence.ts";
import { type Account, levelWord, shownNumber } from "./account.ts";

type Did = readonly Span[];

/** What each stage did, by the stage; those that did nothing to this result are left out. */
function didOf(account: Account): Readonly<Record<StageName, Did | undefined>> {
  const { explanation, language, framework, names } = account;
  const { lacks, explanation: words, punctuation } = language.messages;
  const { stop, space } = punctuation;
  const { counted, turnedAway, leveled, scored, requirements, determination } = explanation;
  const { score } = scored;
  const away = (stage: TurnedAway["stage"]): string =>
    words.turnedAwayCount(turnedAway.filter((one) => one.stage === stage).length);
  const { band } = determination;
  const computed = determination.status === "judged" ? determination.computed : determination;
  /** For stages that few policies ask anything of: said where they turned something away. */
  const ifAny = (stage: TurnedAway["stage"]): Did | undefined =>
    turnedAway.some((one) => one.stage === stage) ? [text(away(stage))] : undefined;
  return {
    resolve: [text(away("resolve"))],
    admit: [text(away("admit"))],
    read: ifAny("read"),
    combine: [text(`${words.combinedInto(counted.length)}${stop}${space}${away("combine")}`)],
    attempts: ifAny("attempts"),
    order: ifAny("order"),
    band:
      band === undefined
        ? undefined
        : [
            ...sentenceWith([bandName(band, framework, account)], words.bandIs),
            text(`${stop}${space}${away("band")}`),
          ],
    window: [text(away("window"))],
    weigh: ifAny("weigh"),
    score:
      score === undefined
        ? undefined
        : [
            text(
              words.scoreIs({
                method: methodWords(scored.method, scored.parameters, language),
                exact: language.exact(score),
                shown: shownNumber(account, score).text,
              }),
            ),
          ],
    level:
      leveled === undefined
        ? undefined
        : sentenceWith([levelWord(account, leveled.level)], (level = "") =>
            words.cutsAre({ cuts: language.list(leveled.cuts.map(language.exact)), level }),
          ),
    sufficiency:
      requirements.length === 0
        ? [text(words.nothingAsked)]
        : requirements.flatMap(({ need, met }, at): Did => {
            const said = problemWords(need, lacks, names);
            return [
              ...(at === 0 ? [] : [text(space)]),
              ...said,
              ...(met ? [text(`${space}${words.met}`)] : []),
            ];
          }),
    hold:
      computed.status === "determined" && computed.held !== undefined
        ? sentenceWith([levelWord(account, computed.level)], words.levelHolds)
        : undefined,
    judgement:
      determination.status === "judged"
        ? [levelWord(account, determination.level)]
        : [text(words.noJudgement)],
  };
}

/** What each stage did, in the order of the stages: for those who check a result by hand. */
export function stagesSection(account: Account): readonly Block[] {
  const { language, audience } = account;
  if (!mayShow("stage", audience)) return [];
  const words = language.messages.explanation;
  const rows = Object.entries(didOf(account)).flatMap(([stage, did]) =>
    did === undefined ? [] : [tableRow([words.stageNames[stage as StageName], did])],
  );
  return [
    section(words.steps, [
      table({ caption: words.stepsTable, columns: [words.columns.stage, words.columns.did], rows }),
    ]),
  ];
}
