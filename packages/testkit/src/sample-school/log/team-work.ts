import type { Entry, Rating } from "@whole-learner/core";
import { cast } from "../people/cast.ts";
import { educatorVoice } from "../people/educators.ts";
import { said } from "../said.ts";
import type { Actor } from "./demonstrate.ts";
import { at } from "./moments.ts";
import { workNamed } from "./work-named.ts";
import { rate, valueOf } from "./rate.ts";

const day = "2025-12-11";
const happened = at(day, 18, 0);
const recorded = at("2025-12-15", 19, 40);

/** One work of four learners in which each was looked at by themself: the light and sound of the winter show. */
export function teamWork(actors: readonly Actor[]): readonly Entry[] {
  const work = workNamed("light-and-sound");
  const crew = actors
    .filter(
      ({ person: { grade, pattern, entered } }) =>
        grade >= 9 && pattern === undefined && entered < day,
    )
    .slice(0, 4);
  const [first, ...rest] = crew.map(({ person }) => person.id);
  if (first === undefined) return [];
  const ratings = crew.flatMap(({ growth, chance, lean, person }, place): readonly Rating[] => {
    const fellow = crew[(place + 1) % crew.length]?.person ?? cast[0];
    const common = {
      type: "rating",
      learner: person.id,
      demonstration: "d-team-1",
      happened,
      recorded,
    } as const;
    const number = (
      code: "TEAM.1" | "STEER.1" | "MATH.1",
      voice: "educator" | "fellow-learner",
    ): number => rate(growth(code, day), voice, chance, lean);
    return [
      { target: "TEAM.1", value: valueOf(number("TEAM.1", "educator")), rater: educatorVoice(12) },
      {
        target: "STEER.1",
        value: valueOf(number("STEER.1", "educator")),
        rater: educatorVoice(12),
      },
      {
        target: "TEAM.1",
        value: valueOf(number("TEAM.1", "fellow-learner")),
        rater: { role: "fellow-learner", ...(fellow === undefined ? {} : { id: fellow.id }) },
      },
    ].map((one, at) => ({ ...common, id: `r-team-1-${place + 1}${"abc"[at] ?? ""}`, ...one }));
  });
  return [
    {
      type: "demonstration",
      id: "d-team-1",
      learners: [first, ...rest],
      name: said(work.name),
      happened,
      recorded,
      kind: work.kind,
      setting: work.setting,
      ...(work.experience === undefined ? {} : { experience: work.experience }),
      band: "9-12",
      artifacts: [
        {
          uri: "https://example.org/lantern-bay/winter-show/light-plan.pdf",
          mediaType: "application/pdf",
        },
      ],
      extensions: { "lantern-bay/situation": "new" },
    },
    ...ratings,
  ];
}
