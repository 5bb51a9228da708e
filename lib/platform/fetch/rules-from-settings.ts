import { readSettings } from "../env/settings";
import type { FetchRules, HostAddress } from "./fetch-rules";
import { loopbackForTests } from "./loopback-for-tests";

/** Where this newsroom's fetches may go. */
export function fetchRules(): FetchRules {
  const read = readSettings(process.env, "command line");
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const { fetchPorts, testWeb } = read.settings;
  return testWeb === null ? { ports: fetchPorts } : testRules(testWeb);
}

/** Journeys reach nothing but their own server: names under example.org are its, and every other is unknown. */
function testRules(testWeb: string): FetchRules {
  const resolve = async (host: string): Promise<HostAddress[]> =>
    /(^|\.)example\.org$/.test(host) ? [{ address: "127.0.0.1", family: 4 }] : [];
  return { ports: [], loopback: loopbackForTests(testWeb), resolve };
}
