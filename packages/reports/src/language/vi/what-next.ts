import type { Formats } from "../formats.ts";
import type { WhatNextMessages } from "../what-next-messages.ts";

/** The words of the report on what comes next, in Vietnamese. */
export const whatNext = ({ day, shortDay }: Formats): WhatNextMessages => ({
  kind: {
    learner: "Bước tiếp theo cho",
    family: "Bước tiếp theo, gửi gia đình của",
    educator: "Bước tiếp theo, dành cho nhà giáo, của",
  },
  title: (name) => `Bước tiếp theo: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, bước tiếp theo, phát hành ${day(issued)}`,
  situation: "Một tình huống để thể hiện",
  situations: {
    pieces: ({ name, audience }) =>
      audience === "learner"
        ? "Em hãy thể hiện thêm một lần nữa."
        : `${name} có thể thể hiện thêm một lần nữa.`,
    experiences: ({ name, audience }) =>
      audience === "learner"
        ? "Em hãy thể hiện trong một dự án hoặc bài làm khác."
        : `${name} có thể thể hiện trong một dự án hoặc bài làm khác.`,
    settings: ({ name, audience }) =>
      audience === "learner"
        ? "Em hãy thể hiện ở một nơi khác."
        : `${name} có thể thể hiện ở một nơi khác.`,
    voices: ({ name, audience }) =>
      audience === "learner"
        ? "Em hãy để một người khác cùng xem: bạn cùng học, người trong cộng đồng hoặc người ở nhà."
        : `${name} có thể để một người khác cùng xem: bạn cùng học, người trong cộng đồng hoặc người ở nhà.`,
    kinds: ({ name, audience }) =>
      audience === "learner"
        ? "Em hãy thể hiện bằng một cách khác."
        : `${name} có thể thể hiện bằng một cách khác.`,
    verified: ({ name, audience }) =>
      audience === "learner"
        ? "Em hãy nhờ một người đã có mặt xác nhận."
        : `Một người đã có mặt có thể xác nhận cho ${name}.`,
    recency: ({ name, audience }) =>
      audience === "learner"
        ? "Em hãy thể hiện lại: lần trước đã lâu rồi."
        : `${name} có thể thể hiện lại: lần trước đã lâu rồi.`,
  },
  soFar: (places) => `Cho đến nay: ${places}.`,
  where: "Ở đâu",
  now: ({ experience, until }) =>
    until === undefined
      ? `${experience}, ngay bây giờ.`
      : `${experience}, từ bây giờ đến ${shortDay(until)}.`,
  noneKnown: ({ name, audience }) =>
    audience === "learner"
      ? "Chưa có ngày nào được định. Em hãy hỏi chúng tôi về một cơ hội."
      : `Chưa có ngày nào được định. Gia đình có thể hỏi chúng tôi về một cơ hội cho ${name}.`,
});
