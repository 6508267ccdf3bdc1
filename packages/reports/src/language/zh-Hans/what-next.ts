import type { Formats } from "../formats.ts";
import type { WhatNextMessages } from "../what-next-messages.ts";

/** The words of the report on what comes next, in Simplified Chinese. */
export const whatNext = ({ day, shortDay }: Formats): WhatNextMessages => ({
  kind: { learner: "下一步：", family: "下一步，写给家人：", educator: "下一步，写给教育者：" },
  title: (name) => `下一步：${name}`,
  runningTitle: ({ name, issued }) => `${name}，下一步，发布于${day(issued)}`,
  situation: "可以这样展示",
  situations: {
    pieces: ({ name, audience }) =>
      audience === "learner" ? "再展示一次。" : `${name}可以再展示一次。`,
    experiences: ({ name, audience }) =>
      audience === "learner"
        ? "在另一个项目或作品中展示。"
        : `${name}可以在另一个项目或作品中展示。`,
    settings: ({ name, audience }) =>
      audience === "learner" ? "换一个地方展示。" : `${name}可以换一个地方展示。`,
    voices: ({ name, audience }) =>
      audience === "learner"
        ? "也请别人来看：一起学习的伙伴、社区里的人，或者家里的人。"
        : `${name}也可以请别人来看：一起学习的伙伴、社区里的人，或者家里的人。`,
    kinds: ({ name, audience }) =>
      audience === "learner" ? "换一种方式展示。" : `${name}可以换一种方式展示。`,
    verified: ({ name, audience }) =>
      audience === "learner" ? "请当时在场的人确认。" : `当时在场的人可以为${name}确认。`,
    recency: ({ name, audience }) =>
      audience === "learner"
        ? "再展示一次：上一次已经很久了。"
        : `${name}可以再展示一次：上一次已经很久了。`,
  },
  soFar: (places) => `到目前为止：${places}。`,
  where: "在哪里",
  now: ({ experience, until }) =>
    until === undefined
      ? `${experience}，现在就有。`
      : `${experience}，现在就有，到${shortDay(until)}为止。`,
  noneKnown: ({ name, audience }) =>
    audience === "learner"
      ? "还没有定下日期。请向我们要一次机会。"
      : `还没有定下日期。请为${name}向我们要一次机会。`,
});
