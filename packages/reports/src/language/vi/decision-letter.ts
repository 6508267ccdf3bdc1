import type { DecisionLetterMessages } from "../decision-letter-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the letter about a decision, in Vietnamese. */
export const decisionLetter = ({ day }: Formats): DecisionLetterMessages => ({
  kind: {
    learner: "Thư gửi em",
    family: "Thư gửi gia đình của",
    educator: "Thư, bản dành cho nhà giáo dục, về",
  },
  title: (name) => `Thư về một quyết định: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, thư về một quyết định, ngày ${day(issued)}`,
  opening: ({ audience, name, work, on }) =>
    audience === "learner"
      ? `Cảm ơn em đã trình bày ${work} trước chúng tôi ngày ${day(on)}. Em đã cho chúng tôi thấy em làm việc và suy nghĩ thế nào; điều đó cần lòng can đảm.`
      : audience === "family"
        ? `Cảm ơn quý gia đình đã ở bên ${name}, người đã trình bày ${work} trước chúng tôi ngày ${day(on)}. Cho người khác thấy mình làm việc và suy nghĩ thế nào cần lòng can đảm.`
        : `${name} đã trình bày ${work} trước hội đồng ngày ${day(on)}. Cho người khác thấy mình làm việc và suy nghĩ thế nào cần lòng can đảm.`,
  decided: {
    pass: ({ audience, name }) =>
      audience === "learner"
        ? "Chúng tôi quyết định: sản phẩm của em đạt."
        : `Chúng tôi quyết định: sản phẩm của ${name} đạt.`,
    revise: ({ audience, name }) =>
      audience === "learner"
        ? "Chúng tôi quyết định: chưa. Em hãy chỉnh sửa sản phẩm và cho chúng tôi xem lại."
        : `Chúng tôi quyết định: chưa. ${name} sẽ chỉnh sửa sản phẩm và cho chúng tôi xem lại.`,
    again: ({ audience, name }) =>
      audience === "learner"
        ? "Chúng tôi quyết định: chưa. Chúng tôi muốn nghe em một lần nữa."
        : `Chúng tôi quyết định: chưa. Chúng tôi muốn nghe ${name} một lần nữa.`,
  },
  shown: ({ audience, name }) =>
    audience === "learner" ? "Những gì em đã thể hiện" : `Những gì ${name} đã thể hiện`,
  notSeen: "Chúng tôi chưa thấy đủ để nói",
  revise: "Cần chỉnh sửa gì",
  help: "Tìm hỗ trợ ở đâu",
  another: "Một lần thử nữa",
  rightToAnother: ({ audience, name }) =>
    audience === "learner"
      ? "Em có quyền thử lại một lần nữa."
      : `${name} có quyền thử lại một lần nữa.`,
  rightToMore: ({ audience, name }) =>
    audience === "learner"
      ? "Em có quyền trình bày lại, nếu muốn đi xa hơn."
      : `${name} có quyền trình bày lại, để đi xa hơn.`,
  nextOn: (on) => `Ngày dành cho việc này là ${day(on)}.`,
  noDay: ({ audience }) =>
    audience === "learner"
      ? "Chưa có ngày: em hãy cho chúng tôi biết khi nào em sẵn sàng."
      : "Chưa có ngày: chúng ta sẽ cùng thống nhất.",
});
