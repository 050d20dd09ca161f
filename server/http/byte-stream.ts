/**
 * Text as bytes, made when they are asked for: a reader that is slow costs nothing, and one that is gone ends it. Where the text fails on
 * the way the connection breaks off, so that nobody takes a part for the whole.
 */
export function toByteStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => void (await texts.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}
