import type { Formats } from "../formats.ts";
import type { PolicyWords } from "../policy-words.ts";

// 两, not 二, counts things.
const counts = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const counted = (count: unknown): string => counts[Number(count)] ?? String(count);

const ties: { readonly [tie: string]: string } = {
  highest: "几个同样多时取最高的",
  lowest: "几个同样多时取最低的",
  "most-recent": "几个同样多时取最后展示的",
  mean: "几个同样多时取它们的平均",
  none: "几个同样多时都不取",
};
const targetOf = (target: unknown): string => (target === "goal" ? "目标" : "所要求的值");
const readAt = (at: unknown): string => (at === "next" ? "再往前一步" : "最新一次");
const fits = [
  ["mean", "平均值"],
  ["linear", "一条直线"],
  ["power", "一条学习曲线"],
] as const;

/** A policy in one sentence, in Chinese. */
export const policyWords = ({ exact, day, list }: Formats): PolicyWords => ({
  methods: {
    mean: () => "各次展示的平均",
    median: () => "各次展示的中间值",
    mode: ({ tie }) => `展示得最多的水平（${ties[String(tie)]}）`,
    highest: () => "最高的一次展示",
    lowest: () => "最低的一次展示",
    "most-recent": () => "最新的一次展示",
    first: () => "第一次展示",
    "mean-of-recent": ({ recent }) =>
      recent === 1 ? "最新的一次展示" : `最近${counted(recent)}次展示的平均`,
    "median-of-recent": ({ recent }) =>
      recent === 1 ? "最新的一次展示" : `最近${counted(recent)}次展示的中间值`,
    "mode-of-recent": ({ recent, tie }) =>
      recent === 1
        ? "最新的一次展示"
        : `最近${counted(recent)}次展示中出现最多的水平（${ties[String(tie)]}）`,
    "mean-of-best": ({ best }) =>
      best === 1 ? "最高的一次展示" : `最高的${counted(best)}次展示的平均`,
    "decaying-average": ({ newest }) =>
      Number(newest) < 0.5
        ? "每次新的展示占一份，之前所有的展示占其余部分"
        : "每次新的展示占得最多，之前所有的展示分占其余部分",
    "latest-against-rest": ({ newest }) =>
      Number(newest) < 0.5
        ? "最新的展示占一份，之前所有展示的平均占其余部分"
        : "最新的展示占得最多，其余部分是之前所有展示的平均",
    "n-times": ({ times, target, result }) =>
      result === "target"
        ? `有${counted(times)}次展示达到${targetOf(target)}，即为${targetOf(target)}`
        : `当有${counted(times)}次展示达到${targetOf(target)}时，取这些展示的平均`,
    "m-of-n": ({ times, of, target }) =>
      of === 1
        ? `最新的一次展示达到${targetOf(target)}即为完成`
        : `最近${counted(of)}次展示中有${counted(times)}次达到${targetOf(target)}即为完成`,
    streak: ({ times, target }) =>
      times === 1
        ? `最新的一次展示达到${targetOf(target)}即为完成`
        : `最近${counted(times)}次展示全部达到${targetOf(target)}即为完成`,
    "power-law": ({ at }) => `穿过各次展示的学习曲线，读取${readAt(at)}的值`,
    "linear-trend": ({ at }) => `穿过各次展示的直线，读取${readAt(at)}的值`,
    "best-fit": ({ at, candidates }) => {
      const among = fits.filter(([name]) => [candidates].flat().includes(name));
      const named = list(among.map(([, fit]) => fit));
      return among.length === 1
        ? `按各次展示的${named}，读取${readAt(at)}的值`
        : `在${named}中取最贴合各次展示的，读取${readAt(at)}的值`;
    },
    "time-weighted-mean": ({ halfLifeDays }) =>
      `各次展示的平均，每次展示在${exact(Number(halfLifeDays))}天后只算一半`,
    "top-n-per-indicator": ({ best }) =>
      best === 1 ? "每个指标最高一次展示的平均" : `每个指标最高的${counted(best)}次展示的平均`,
    "highest-per-indicator": ({ weighting }) =>
      weighting === "indicator"
        ? "每个指标最高一次展示的平均"
        : "每个指标最高一次展示的平均，指标评定了几次就算几次",
    "first-attempt-credit": ({ credit }) =>
      credit === 0
        ? "第一次尝试就达到要求的比例"
        : "第一次尝试就达到要求的比例，其他尝试也算一部分",
    "bayesian-knowledge-tracing": () => "按一个学习模型，最后一次展示之后已经掌握的可能性",
    "ordinal-level-tracking": () =>
      "按一个水平会上升、评定可能有误差的模型，最后一次展示之后预期的水平",
    "beta-binomial": ({ discount }) =>
      discount === 1
        ? "如果再有这样的展示，预期达到要求的比例"
        : "如果再有这样的展示，预期达到要求的比例，新的展示占得更多",
    "item-response": () => "按每个指标的难度，在所有指标上预期的水平",
  },
  ownMethod: (method) => `按方法“${method}”`,
  since: (from) => `从${day(from)}算起`,
  lastDays: (count) => `只算最近${counted(count)}天`,
  dropLowest: (count) => `不算最低的${counted(count)}次`,
  best: (count) => `只算最高的${counted(count)}次`,
  recent: (count) => `只算最新的${counted(count)}次`,
  pieces: (count) => `${counted(count)}次展示`,
  experiences: (count) => `${counted(count)}段学习经历`,
  settings: (count) => `${counted(count)}个场合`,
  voices: (count) => `${counted(count)}方评定者`,
  kinds: (count) => `${counted(count)}种证据`,
  atLeast: (least) => `至少有${list(least)}`,
  newestWithinMonths: (count) =>
    count === 12 ? "最新的在一年之内" : `最新的在${counted(count)}个月之内`,
  newestWithinDays: (count) => `最新的在${counted(count)}天之内`,
  exceptions: "对某些能力，学校另有要求。",
  byException: "这项能力，学校按单独的规则确定。",
});
