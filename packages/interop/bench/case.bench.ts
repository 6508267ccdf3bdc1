// What importing CASE costs beside reading the same text as JSON, and how it grows. Run by hand: pnpm bench case.
import { type Measured, report, steadyTimeRatio } from "@whole-learner/testkit";
import { fromCase } from "@whole-learner/interop/case";
import { bigPackage } from "../test/big-package.ts";

const small = JSON.stringify(bigPackage(85));
const large = JSON.stringify(bigPackage(850));

const size = (text: string): number => {
  const { value } = fromCase(text);
  if (value === undefined) throw new Error("nothing was read");
  return value.framework.relations.length;
};

/** Only a number that comes of the whole text counts as read. */
const plain = (text: string): number => {
  const { CFAssociations: associations } = JSON.parse(text) as {
    readonly CFAssociations: readonly unknown[];
  };
  return associations.length;
};

const megabytes = (large.length / 1e6).toPrecision(2);

await report(async (): Promise<readonly Measured[]> => {
  const json = await steadyTimeRatio({
    baseline: () => plain(large),
    candidate: () => size(large),
  });
  const growth = await steadyTimeRatio({
    baseline: () => {
      let read = 0;
      for (let at = 0; at < 10; at += 1) read += size(small);
      return read;
    },
    candidate: () => size(large),
  });
  return [
    {
      claim: `importing a CASE package of ${megabytes} MB`,
      baseline: "JSON.parse of the same text",
      of: "time",
      ratio: json.median,
      best: json.best,
      most: 4,
    },
    {
      claim: "importing a CASE package of ten times the size",
      baseline: "ten packages",
      of: "time",
      ratio: growth.median,
      best: growth.best,
      most: 1.5,
    },
  ];
});
