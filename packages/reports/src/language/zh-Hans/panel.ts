import type { PanelMessages } from "../panel-messages.ts";

/** Words about panels that several reports say. */
export const panel = (): PanelMessages => ({
  decisions: { pass: "通过", revise: "修改", again: "再次答辩" },
  roles: {
    educator: "教育者",
    self: "学习者本人",
    "fellow-learner": "同学",
    family: "家庭",
    "community-partner": "社区伙伴",
    panel: "评议小组",
    system: "系统",
  },
});
