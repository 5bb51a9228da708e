/**
 * What is written piece by piece as the body of an answer; text is UTF-8. The next piece is made when the last one has been
 * taken, so that a slow reader holds up the database and not memory; and none is before anybody reads: the body of an
 * answer to HEAD never is, nor is it said to be over, and what it reads from would stay open.
 */
export function byteStream(pieces: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = await iterator.next();
        if (piece.done) controller.close();
        else controller.enqueue(typeof piece.value === "string" ? encoder.encode(piece.value) : piece.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
