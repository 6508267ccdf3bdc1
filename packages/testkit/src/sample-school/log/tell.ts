import {
  type Artifact,
  addDays,
  type Day,
  type Instant,
  type Verification,
  type Voice,
} from "@whole-learner/core";
import type { Dice } from "../chance/dice.ts";
import { narrative } from "../framework/nodes.ts";
import type { Person } from "../people/person.ts";
import { said } from "../said.ts";
import type { Band, SettingId, WorkText } from "../texts/index.ts";
import { feedback } from "../words/remarks.ts";
import type { Draft } from "./draft.ts";
import { dayOfMoment } from "./moments.ts";
import { selfVoice } from "./voices.ts";

const mediaTypes: Readonly<Record<WorkText["kind"], readonly (readonly [string, string])[]>> = {
  "performance-task": [
    ["application/pdf", "pdf"],
    ["image/jpeg", "jpg"],
  ],
  exhibition: [
    ["image/jpeg", "jpg"],
    ["video/mp4", "mp4"],
  ],
  portfolio: [["application/pdf", "pdf"]],
  defence: [["video/mp4", "mp4"]],
  observation: [["image/jpeg", "jpg"]],
  test: [["application/pdf", "pdf"]],
  "prior-learning": [["application/pdf", "pdf"]],
};

function artifactOf(person: Person, { id, kind }: WorkText, day: Day, chance: Dice): Artifact {
  const [mediaType, ending] = chance.pick(mediaTypes[kind]);
  return { uri: `https://example.org/lantern-bay/${person.id}/${day}-${id}.${ending}`, mediaType };
}

/** Settings in which an educator was not there as a matter of course, so that somebody vouches for the work. */
const elsewhere: ReadonlySet<SettingId> = new Set(["home", "community", "work", "online"]);

function verificationOf({ voices, day, recorded, chance }: Telling): Verification | undefined {
  const drawn = chance.uniform();
  const vouching = voices.filter(({ role }) => role !== "self" && role !== "fellow-learner");
  const by = vouching[1] ?? vouching[0];
  if (by === undefined || drawn > 0.72) return undefined;
  if (drawn < 0.012) return { by, status: "refused", on: dayOfMoment(recorded) };
  if (drawn < 0.1) return { by, status: "unverified" };
  // It is written down with the record, so it cannot be of a later day.
  const later = addDays(day, chance.below(9));
  const written = dayOfMoment(recorded);
  return { by, status: "verified", on: later > written ? written : later };
}

/** A due day and when the work came: mostly by then, one in six later. */
function handedIn(day: Day, chance: Dice): { readonly due: Day; readonly submitted: Day } {
  const late = chance.chance(0.16);
  return { due: addDays(day, late ? -1 - chance.below(9) : chance.below(3)), submitted: day };
}

export interface Telling {
  readonly person: Person;
  readonly work: WorkText;
  readonly day: Day;
  readonly band: Band;
  readonly chance: Dice;
  readonly recorded: Instant;
  /** Who saw it. */
  readonly voices: readonly Voice[];
  /** Whether the situation was new to the learner. */
  readonly isNew: boolean;
}

/** What a demonstration tells of itself. */
export function tell(telling: Telling): Draft["tells"] {
  const { person, work, day, band, chance, isNew } = telling;
  const { kind, setting, experience, shows } = work;
  const told = shows.filter((code) => narrative.has(code));
  const away = elsewhere.has(setting);
  const collected =
    told.length === 0 &&
    setting === "class" &&
    (kind === "performance-task" || kind === "portfolio" || kind === "test");
  const verification = away ? verificationOf(telling) : undefined;
  const inOwnLanguage =
    person.language !== "en" && kind !== "test" && chance.chance(setting === "home" ? 0.5 : 0.12);
  return {
    name: said(work.name),
    kind,
    setting,
    ...(experience === undefined ? {} : { experience }),
    band,
    ...(inOwnLanguage ? { language: person.language } : {}),
    ...(person.supports.length > 0 ? { supports: person.supports } : {}),
    ...(chance.chance(0.33) ? { artifacts: [artifactOf(person, work, day, chance)] } : {}),
    ...(away && chance.chance(0.2) ? { nominatedBy: selfVoice(person) } : {}),
    ...(verification === undefined ? {} : { verification }),
    ...(collected && chance.chance(0.45) ? handedIn(day, chance) : {}),
    ...(told.length === shows.length
      ? { visibility: chance.pick(["learner", "family", "educators"] as const) }
      : {}),
    ...(chance.chance(0.05) ? { feedback: said(chance.pick(feedback)) } : {}),
    extensions: {
      "lantern-bay/situation": isNew ? "new" : "familiar",
      ...(told.length > 0 ? { "lantern-bay/tells-of": told } : {}),
    },
  };
}
