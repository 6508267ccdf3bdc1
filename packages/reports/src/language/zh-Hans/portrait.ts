import type { Formats } from "../formats.ts";
import type { PortraitMessages } from "../portrait-messages.ts";

/** The words of the portrait of a learner, in Simplified Chinese. */
export const portrait = ({ day, list }: Formats): PortraitMessages => ({
  kind: {
    learner: "学习者画像：",
    family: "学习者画像，致以下学习者的家庭：",
    educator: "学习者画像，供教育者阅读：",
  },
  title: (name) => `学习者画像：${name}`,
  runningTitle: ({ name, issued }) => `${name}，学习者画像，${day(issued)}发布`,
  heading: (count) => `${count}项能力，一位学习者`,
  profile: "这是一幅全貌：一个人不能用一个水平来概括。",
  caption: "台阶图与文字",
  shape: "同样的内容，用图形表示。",
  finding: ({ reached, onTheWay, gaps }) =>
    [
      ...(reached.length === 0 ? [] : [`已达到或超过目标：${list(reached)}。`]),
      ...(onTheWay.length === 0 ? [] : [`正在前往目标：${list(onTheWay)}。`]),
      ...(gaps.length === 0 ? [] : [`空缺：${list(gaps)}。`]),
    ].join(""),
  how: ({ rings, goal }) =>
    `编号与表格一致；弧线连接同一成果的各项能力。由中心向外的圆环依次为：${list(rings)}。${goal === undefined ? "" : `虚线圆环是目标：${goal}。`}断开的轴线是空缺，连线从不跨过空缺。`,
});
