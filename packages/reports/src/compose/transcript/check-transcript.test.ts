import { describe, expect, it } from "vitest";
import { transcript } from "../../../test/transcript.ts";
import { en } from "../../language/en/index.ts";
import { renderText } from "../../render/text/index.ts";
import { checkTranscript, composeTranscript } from "../index.ts";

const works = (count: number): { title: string }[] =>
  Array.from({ length: count }, (_, at) => ({ title: `Work ${at + 1}.` }));

describe("what a transcript asks for", () => {
  it.each([3, 4, 5])("is given by %d works", (count) => {
    expect(checkTranscript({ works: works(count) })).toEqual([]);
  });

  it.each([0, 1, 2, 6, 12])("is not given by %d works, which is told", (count) => {
    expect(checkTranscript({ works: works(count) })).toEqual([
      {
        code: "number-of-works",
        severity: "warning",
        path: ["works"],
        data: { works: count, least: 3, most: 5 },
      },
    ]);
  });

  it.each([2, 6])("keeps no work off the page, with %d of them", (count) => {
    const page = renderText(composeTranscript({ ...transcript, works: works(count) }, en));
    for (const { title } of works(count)) expect(page).toContain(title);
  });
});
