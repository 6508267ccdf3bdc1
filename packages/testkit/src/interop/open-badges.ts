import { fromAchievementCredential, tallyIssues } from "@whole-learner/interop";
import { schemaFault } from "./schema-fault.ts";
import type { FileOutcome, FindSchema, GivenFile, Standard } from "./standard.ts";

const typesOf = (json: unknown): readonly unknown[] => {
  const type: unknown = typeof json === "object" && json !== null ? Reflect.get(json, "type") : [];
  return Array.isArray(type) ? type : [type];
};

/** What a reading must keep, where the file passes the official schema. */
function failuresOf({ json }: GivenFile, find: FindSchema): readonly string[] {
  const { value } = fromAchievementCredential(json);
  if (value === undefined) return ["nothing could be read"];
  const schema = find("ob_v3p0_achievementcredential_schema.json");
  const isGood = schema !== undefined && schemaFault(schema, json) === undefined;
  const isNamed = value.id !== undefined && value.achievement.id !== undefined;
  return isGood && !isNamed ? ["the credential or its achievement lost its id"] : [];
}

function tries(file: GivenFile, find: FindSchema): FileOutcome {
  const { value, issues } = fromAchievementCredential(file.json);
  const levels = value?.achievement.scales.reduce((sum, one) => sum + one.levels.length, 0) ?? 0;
  return {
    counts: `${value?.results.length ?? 0} results, ${levels} levels, ${value?.evidence.length ?? 0} works`,
    found: tallyIssues(issues).map(({ code, repair, count }) => `${code} (${repair}) ${count}`),
    failures: failuresOf(file, find),
  };
}

/** Credentials of one achievement: they are read, not written again, since they are another's word. */
export const openBadgesStandard: Standard = {
  name: "Open Badges",
  recognises: ({ json }) =>
    typesOf(json).some(
      (type) => type === "OpenBadgeCredential" || type === "AchievementCredential",
    ),
  tries,
};
