import type { Consent, Demonstration, Entry, Erasure, Judgement } from "@whole-learner/core";
import { dice } from "../chance/dice.ts";
import { carrierOf, cast } from "../people/cast.ts";
import { educatorVoice } from "../people/educators.ts";
import type { Person } from "../people/person.ts";
import { said } from "../said.ts";
import { judgementReasons as reasons } from "../words/reasons.ts";
import { at } from "./moments.ts";

const isHomeWork =
  ({ id }: Person) =>
  (entry: Entry): entry is Demonstration =>
    entry.type === "demonstration" && entry.setting === "home" && entry.learners[0] === id;

const ordinarySince = (entered: string): readonly Person[] =>
  cast.filter((person) => person.pattern === undefined && person.entered === entered);

/** The learner whose family does not want work from home to be used, and the one a work of whom had to go. */
function drawTwo(
  entries: readonly Entry[],
): readonly [Person | undefined, Demonstration | undefined] {
  const chance = dice("voices");
  const withHome = chance
    .shuffle(ordinarySince("2024-09-03"))
    .filter((person) => entries.filter(isHomeWork(person)).length >= 4);
  const [withheld, other] = withHome;
  const saidOf = (id: string): number =>
    entries.filter((entry) => entry.type === "rating" && entry.demonstration === id).length;
  const gone =
    other &&
    entries
      .filter(isHomeWork(other))
      .find(({ id, happened }) => happened >= "2025-11" && saidOf(id) >= 2);
  return [withheld, gone];
}

function consents(withheld: Person | undefined): readonly Consent[] {
  const given = carrierOf(4);
  return [
    ...(withheld === undefined
      ? []
      : [
          {
            type: "consent",
            id: "k-1",
            learner: withheld.id,
            given: false,
            settings: ["home"],
            happened: "2024-09-10",
            recorded: at("2024-09-11", 19, 15),
          } as const,
        ]),
    {
      type: "consent",
      id: "k-2",
      learner: given.id,
      given: true,
      kinds: ["prior-learning"],
      happened: "2026-03-06",
      recorded: at("2026-03-06", 20, 2),
    },
  ];
}

/** A family asked for a film from home to be taken out, with what was said of it. */
function erasures(gone: Demonstration | undefined, entries: readonly Entry[]): readonly Erasure[] {
  if (gone === undefined) return [];
  const seen = entries.flatMap((entry) =>
    entry.type === "rating" && entry.demonstration === gone.id ? [entry.id] : [],
  );
  return [
    {
      type: "erasure",
      id: "e-1",
      entries: [gone.id, ...seen],
      happened: "2026-04-15",
      recorded: at("2026-04-15", 18, 30),
    },
  ];
}

function judgements(): readonly Entry[] {
  const panel = carrierOf(8);
  const [first, second, third] = dice("notes").shuffle(
    ordinarySince("2024-09-03").filter(({ grade }) => grade >= 4),
  );
  const newcomer = ordinarySince("2025-02-03")[0];
  const ordinary: readonly (Judgement | undefined)[] = [
    {
      type: "judgement",
      id: "j-1",
      learner: panel.id,
      target: "GOOD.1",
      value: { kind: "level", level: "applying", band: "6-8" },
      by: { role: "panel", name: "Panel of the band defence" },
      reason: said(reasons.panelAgreed),
      // Until the next try, which the panel's decision named.
      until: "2026-05-20",
      happened: "2026-05-05",
      recorded: at("2026-05-05", 20, 45),
    },
    first && {
      type: "judgement",
      id: "j-2",
      learner: first.id,
      target: "TEAM.1",
      value: { kind: "level", level: "adapting" },
      by: educatorVoice(12),
      reason: said(reasons.moreThanRecorded),
      happened: "2026-03-12",
      recorded: at("2026-03-12", 19, 20),
    },
    newcomer && {
      type: "judgement",
      id: "j-3",
      learner: newcomer.id,
      target: "GOOD.2",
      value: { kind: "exempt" },
      by: educatorVoice(4),
      reason: said(reasons.newToLanguage),
      from: "2025-02-03",
      until: "2026-01-30",
      happened: "2025-02-10",
      recorded: at("2025-02-10", 21, 5),
    },
    second && {
      type: "judgement",
      id: "j-4",
      learner: second.id,
      target: "STEER.3",
      value: { kind: "no-level" },
      by: educatorVoice(3),
      reason: said(reasons.looksDiffer),
      until: "2026-06-19",
      happened: "2026-05-12",
      recorded: at("2026-05-12", 18, 55),
    },
    third && {
      type: "judgement",
      id: "j-5",
      learner: third.id,
      target: "MEAN.1",
      value: { kind: "level", level: "applying" },
      by: educatorVoice(9),
      reason: said(reasons.moreThanRecorded),
      happened: "2026-02-05",
      recorded: at("2026-02-05", 19, 10),
    },
  ];
  return [
    ...ordinary.filter((judgement) => judgement !== undefined),
    {
      type: "retraction",
      id: "j-5-back",
      of: "j-5",
      reason: reasons.takenBack.en,
      happened: "2026-04-02",
      recorded: at("2026-04-02", 18, 40),
    },
  ];
}

/** What people decided about records: consents, an erasure, professional judgements. */
export function decisions(entries: readonly Entry[]): readonly Entry[] {
  const [withheld, gone] = drawTwo(entries);
  return [...consents(withheld), ...erasures(gone, entries), ...judgements()];
}
