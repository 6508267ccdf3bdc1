import { gather } from "../../src/evidence/gather.ts";
import type { Gathered, GatherQuestion } from "../../src/evidence/gathered.ts";
import type { Entry } from "../../src/evidence/log.ts";
import { indexFramework } from "../../src/framework/lookup/index-framework.ts";
import { logOf } from "./entries.ts";
import { smallFramework } from "./small-framework.ts";

const framework = indexFramework(smallFramework);

export const asOf = "2026-05-29";

/** What a log of these entries holds, on the day at the end of the school year unless another is asked for. */
export const gathered = (
  entries: readonly Entry[],
  over: Partial<Omit<GatherQuestion, "log">> = {},
): Gathered => gather({ framework, asOf, ...over, log: logOf(...entries) });

/** What counts: the ids of ratings, in the order of the log within their series. */
export const counted = ({ series }: Gathered): readonly string[] =>
  series.flatMap(({ evidence }) => evidence.map(({ id }) => id));

/** What does not, as `id code by`. */
export const aside = ({ setAside }: Gathered): readonly string[] =>
  setAside.map(({ entry, reason: { code, data } }) =>
    [entry, code, ...Object.values(data)].join(" "),
  );
