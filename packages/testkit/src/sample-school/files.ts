import type { Json } from "@whole-learner/core";
import { sampleSchool } from "./documents.ts";
import { layOut, layOutEntries } from "./lay-out.ts";
import { readme } from "./readme.ts";

type Document = { readonly [key: string]: Json };

/** Columns of a line that people read. */
const width = 140;

// A document is plain JSON, which an interface cannot say of itself.
const pages = (document: object): string => `${layOut(document as Document, width)}\n`;

/** Every file of the sample school by its path in its folder, as it is committed. */
export function sampleSchoolFiles(): ReadonlyMap<string, string> {
  const { framework, calendar, experiences, roster, log, policies, patterns } = sampleSchool();
  return new Map([
    ["README.md", readme],
    ["framework.json", pages(framework)],
    ["calendar.json", pages(calendar)],
    ["experiences.json", pages(experiences)],
    ["roster.json", pages(roster)],
    ["log.json", `${layOutEntries(log as object as Document, "entries")}\n`],
    ...policies.map((policy) => [`policies/${policy.id}.json`, pages(policy)] as const),
    ["patterns.json", pages(patterns)],
  ]);
}
