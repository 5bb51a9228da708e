import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // While developing, Next would log what every form sends: who a confidential source is, too (G10).
  logging: { serverFunctions: false },
  serverExternalPackages: ["@node-rs/argon2", "@prisma/adapter-pg", "graphile-worker", "pg", "postgres"],
  experimental: {
    serverActions: { bodySizeLimit: "4mb" },
    // A draft's file of 10 MB, and enough beyond to see that one is larger: what is longer is cut off in silence.
    proxyClientMaxBodySize: "11mb",
  },
};

export default config;
