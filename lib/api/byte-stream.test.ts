import { expect, test } from "vitest";
import { byteStream } from "./byte-stream";

function counted() {
  const seen = { made: 0, ended: false };
  const pieces = (async function* () {
    try {
      for (const piece of ["ä", new Uint8Array([33]), "z"]) {
        seen.made += 1;
        yield piece;
      }
    } finally {
      seen.ended = true;
    }
  })();
  return { seen, pieces };
}

test("text and bytes come as bytes", async () => {
  expect(await new Response(byteStream(counted().pieces)).text()).toBe("ä!z");
});

test("nothing is made before it is read, and no further ahead than that", async () => {
  const { seen, pieces } = counted();
  const reader = byteStream(pieces).getReader();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.made).toBe(0);
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.made).toBe(1);
});

test("a reader that goes away ends the making", async () => {
  const { seen, pieces } = counted();
  const reader = byteStream(pieces).getReader();
  await reader.read();
  await reader.cancel();
  expect(seen).toEqual({ made: 1, ended: true });
});
