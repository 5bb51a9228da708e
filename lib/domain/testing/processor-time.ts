/**
 * The processor time that this process has used, in milliseconds. For tests of how long something may take: the same on
 * a machine that is busy with other work, where the time that passes says nothing.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
