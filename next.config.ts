import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ["@node-rs/argon2", "@prisma/adapter-pg", "pg", "postgres"],
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default config;
