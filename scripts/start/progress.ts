/** Long steps say that they begin, and how long they took. */
export async function step<Value>(doing: string, done: string, work: () => Promise<Value>): Promise<Value> {
  const started = Date.now();
  console.log(`${doing} …`);
  const value = await work();
  console.log(`${done} (${((Date.now() - started) / 1000).toFixed(1)} s).`);
  return value;
}
