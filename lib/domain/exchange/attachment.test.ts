import { expect, test } from "vitest";
import { attachment } from "./attachment";

test.each([
  ["galley-claims.csv", "attachment; filename=\"galley-claims.csv\"; filename*=UTF-8''galley-claims.csv"],
  [
    "План (1).pdf",
    "attachment; filename=\"_1_.pdf\"; filename*=UTF-8''%D0%9F%D0%BB%D0%B0%D0%BD%20%281%29.pdf",
  ],
  ["it's*\"\r\nx", "attachment; filename=\"it_s_x\"; filename*=UTF-8''it%27s%2A%22%0D%0Ax"],
  ["\uD83D", "attachment; filename=\"_\"; filename*=UTF-8''%EF%BF%BD"],
])("%j", (name, header) => {
  expect(attachment(name)).toBe(header);
});
